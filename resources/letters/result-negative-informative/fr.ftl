### Result: the family's variant was not found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Le résultat de votre test génétique

summary-heading = Ce que cela veut dire pour vous
summary-found = Vous n'avez pas le variant du gène { $symbol } qui a été trouvé dans votre famille.
summary-children = Vos enfants ne peuvent pas recevoir ce variant de vous.
summary-population = Votre risque des cancers liés au variant est à peu près celui des autres gens, sauf si autre chose l'augmente.
summary-family-history = Votre risque de cancer peut quand même être plus haut que pour la plupart des gens. Il dépend des cancers de votre famille, des deux côtés.
summary-own-cancer = Vous avez eu vous-même un cancer. Ce résultat ne change pas vos contrôles pour lui.

looked-for = Variant recherché
looked-for-answer = Résultat
looked-for-absent = non trouvé

follow-heading = Vos contrôles
follow-population = Le variant ne vous impose pas de contrôles en plus. Suivez le dépistage proposé à tous à votre âge.
follow-other-factors = D'autres choses peuvent augmenter le risque de cancer, comme le mode de vie, les hormones ou des cancers de l'autre côté de la famille. Dites-le-nous si vous en connaissez.
follow-family-history = Ce gène n'est qu'une des causes de cancer dans une famille. Vos contrôles dépendent donc des cancers de votre famille, des deux côtés.
follow-own-cancer = Continuez les contrôles que vous avez pour votre propre cancer.

family-heading = Votre famille
family-children = Vos enfants n'ont pas besoin de test pour ce variant.
family-siblings = Votre résultat ne dit rien sur vos frères et sœurs. On peut proposer un test à chacun.
family-other-side = Ce test ne dit rien sur l'autre côté de votre famille. Dites-nous s'il y a des cancers de ce côté.

support-relief = Beaucoup de gens sont soulagés. Certains se sentent coupables envers les proches qui ont le variant. Les deux sont fréquents. Vous pouvez nous en parler.
