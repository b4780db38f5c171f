### Result: one copy of a variant in a recessive gene (MUTYH, NTHL1, MSH3).
### Review state: machine-drafted, not reviewed by a native clinician.

title = Le résultat de votre test génétique

summary-heading = Ce que cela veut dire pour vous
summary-found = Vous avez un variant dans une de vos deux copies du gène { $symbol }.
summary-one = Une seule copie ne cause pas la maladie liée à ce gène. Il faut pour cela un variant dans les deux copies.
summary-family = Le résultat peut compter pour vos frères et sœurs, et pour vos enfants.

meaning-heading = Ce que veut dire le résultat
meaning-two = Nous avons tous deux copies de la plupart des gènes, une de chaque parent. Les gens qui ont un variant dans les deux copies de { $symbol } peuvent avoir beaucoup de polypes dans l'intestin, et un cancer à cet endroit.
meaning-one = Vous avez une copie qui marche bien. Ce résultat ne veut donc pas dire que vous avez ou aurez cette maladie.

follow-heading = Vos contrôles
follow = Vos contrôles dépendent de votre santé et des cancers de votre famille, et non de ce résultat seul.

family-heading = Votre famille
family-siblings = Chacun de vos frères et sœurs peut avoir une copie de ce type, deux, ou aucune. Ceux qui en ont deux peuvent avoir un risque augmenté. On peut leur proposer un test.
family-children = Chacun de vos enfants a 50 chances sur 100 de recevoir cette copie de vous. Un enfant ne peut en avoir deux que si l'autre parent a aussi un variant du même gène.
family-partner = On peut donc proposer un test du gène { $symbol } à l'autre parent de vos enfants.
