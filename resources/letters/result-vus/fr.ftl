### Result: a variant of uncertain significance.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Le résultat de votre test génétique

summary-heading = Ce que cela veut dire pour vous
summary-found = Nous avons trouvé un variant du gène { $symbol }. Personne ne sait encore s'il compte pour votre santé.
summary-no-change = Ce résultat ne doit changer ni vos contrôles ni votre traitement.
summary-family = Vos proches ne doivent pas être testés pour ce variant afin de connaître leur propre risque.

meaning-heading = Ce qu'est un variant incertain
meaning = Tout le monde a de nombreux variants dans ses gènes. La plupart ne font aucun mal. Pour certains, on en sait trop peu. On parle alors de variant de signification incertaine (classe 3).
meaning-no-decisions = Tant que le variant est incertain, personne ne doit choisir une opération, un médicament ou des contrôles à cause de lui.

follow-heading = Vos contrôles
follow = Vos contrôles dépendent de votre santé et des cancers de votre famille, pas de ce variant.

change-heading = Comment cela peut changer
change = Quand les laboratoires en savent plus, un variant peut changer de classe. Cela peut prendre des années. Parfois, tester d'autres proches aide le laboratoire. Dans ce cas, nous vous demanderons d'abord.
change-promise = Vous avez accepté que nous vous recontactions. { $clinic } vous écrira si nous apprenons que le variant a une nouvelle classe.
change-ask = Contactez { $clinic } dans deux à trois ans, et demandez s'il y a du nouveau.
