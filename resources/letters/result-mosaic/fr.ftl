### Result: a variant in some of the cells only (mosaic, or a low share of the reads).
### Review state: machine-drafted, not reviewed by a native clinician.

title = Le résultat de votre test génétique

summary-heading = Ce que cela veut dire pour vous
summary-found = Nous avons trouvé un variant du gène { $symbol } dans une partie de vos cellules, pas dans toutes.
summary-unclear = Nous ne savons pas encore ce que cela veut dire pour votre risque de cancer.
summary-next = Un test sur une autre sorte de cellules peut en dire plus. Avant cela, il ne faut faire aucun choix à cause de ce résultat.

result-share = Part des lectures
result-share-of-reads = { $share } des lectures du gène montrent le variant

meaning-heading = D'où cela peut venir
meaning-early = Un variant peut naître tôt dans la vie, quand le corps se forme. Il est alors dans une partie du corps et pas dans le reste.
meaning-blood = Les cellules du sang peuvent aussi acquérir un variant du gène { $symbol } avec l'âge. Il est alors dans le sang seul. Il n'était pas là à la naissance, et il ne peut pas être transmis aux enfants.

next-heading = Et ensuite ?
next-tissue = Nous vous proposons un test d'autres cellules, comme celles de la peau. Nous vous dirons comment il se fait avant que vous décidiez.
next-wait = En attendant d'en savoir plus, vos contrôles dépendent de votre santé et des cancers de votre famille.

family-heading = Votre famille
family-children = Vos enfants ne peuvent avoir le variant que s'il est aussi dans vos ovules ou vos spermatozoïdes. Leur chance est plus faible que 50 sur 100.
family-others = Vos parents, vos frères et vos sœurs ne l'ont très probablement pas. Ils n'ont pas besoin d'un test à cause de ce résultat.
