### Result: no variant found, and no known variant in the family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Le résultat de votre test génétique

summary-heading = Ce que cela veut dire pour vous
summary-found = Nous n'avons trouvé aucun variant pathogène dans les gènes étudiés.
summary-not-excluded = Cela n'exclut pas que le cancer soit héréditaire dans votre famille. Il peut y avoir des causes que le test ne trouve pas.
summary-follow = Vos contrôles dépendent de votre santé et des cancers de votre famille.

risk-heading = Votre risque de cancer

others-heading = Qui d'autre pourrait être testé
others = Un test en dit le plus quand il est fait par un membre de la famille qui a eu un cancer.
others-relatives = { $count ->
    [1] Dans votre famille, un test de cette personne peut en dire plus : { $relatives }. Parlez avec nous avant de demander.
   *[other] Dans votre famille, un test d'une de ces personnes peut en dire plus : { $relatives }. Parlez avec nous avant de demander.
}

follow-heading = Vos contrôles
follow = Votre conseil verra avec vous quels contrôles vous conviennent.

again-heading = Quand nous recontacter
again = Contactez-nous si un proche a un cancer, ou si un variant est trouvé chez un proche. Vous pouvez aussi nous demander dans quelques années s'il y a un meilleur test.
