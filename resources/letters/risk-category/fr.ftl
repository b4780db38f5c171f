### How the risk was judged from the family's history, without a gene test.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Votre risque de cancer

summary-heading = Ce que cela veut dire pour vous
summary-category = { $category ->
    [population] D'après ce que nous savons de votre famille, votre risque de cancer est à peu près le même que pour la plupart des gens.
    [moderate] D'après ce que nous savons de votre famille, votre risque de cancer est un peu plus haut que pour la plupart des gens.
   *[high] D'après ce que nous savons de votre famille, votre risque de cancer est nettement plus haut que pour la plupart des gens.
}
summary-judged = Votre conseil l'a évalué d'après les cancers de votre famille.
summary-follow = { $category ->
    [population] Vous pouvez suivre le dépistage proposé à tous les gens de votre âge.
   *[high] On peut vous proposer des contrôles en plus du dépistage proposé à tout le monde.
}

why-heading = Comment nous en sommes venus là
why = Cela dépend de qui a eu un cancer dans votre famille, de quel type, à quel âge et de quel côté. Cela vaut pour ce que nous savons aujourd'hui.

follow-heading = Vos contrôles
follow = Votre conseil verra avec vous quels contrôles vous conviennent.
follow-body = Allez voir un médecin si vous notez un changement dans votre corps qui ne passe pas.

test-heading = Pourquoi il n'y a pas de test génétique maintenant
test = Nous n'avons pas prévu de test génétique pour vous. Un test en dit souvent le plus quand un proche qui a eu un cancer le fait en premier.
test-tested = Cet avis ne remplace pas la réponse d'un test génétique que vous avez fait.

again-heading = Quand nous contacter à nouveau
again-intro = Il faudra peut-être revoir votre risque si :
again-family = une personne de votre famille a un cancer
again-variant = un variant est trouvé chez un proche
again-history = vous en apprenez plus sur les cancers de votre famille
again-own = vous avez un cancer

support-judged = Vous pouvez avoir des questions ou des soucis après cette lecture. Vous pouvez nous en parler.

missing-category = [catégorie]
missing-reason = [pourquoi le risque a été jugé ainsi]
