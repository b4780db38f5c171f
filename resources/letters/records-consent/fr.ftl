### Consent of a relative, or of the next of kin of one who has died, to health records and stored tissue.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Pouvons-nous voir des documents qui peuvent aider votre famille ?

summary-heading = Ce que nous vous demandons
summary-why = Nous aidons votre famille à savoir si le cancer y est héréditaire.
summary-ask = { $dead ->
    [yes] Le dossier médical de { $name } pourrait aider. Comme proche parent, vous pouvez donner votre accord.
   *[no] Votre dossier médical pourrait aider. Nous vous demandons votre accord.
}
summary-choice = C'est vous qui décidez. Si vous dites non, cela ne change pas les soins que vous recevez.

what-heading = Ce que nous demandons
what = Nous ne demandons que ce qui dit quel type de cancer c'était, et à quel âge.
what-tissue = Parfois, du tissu a été gardé après une opération. On peut y chercher des causes héréditaires. Vous pouvez dire oui à une chose et non à une autre.
what-know = Un test de tissu peut montrer quelque chose qui compte aussi pour vous. Choisissez ci-dessous si vous voulez le savoir.

keep-heading = Comment nous le gardons
keep = Nous gardons ce que nous recevons dans un dossier fermé. Vos proches n'en sauront quelque chose que si vous dites oui à cela ci-dessous.

records-reports = La clinique peut recevoir les comptes rendus de l'hôpital sur le cancer.
records-registry = La clinique peut demander au registre des cancers.
records-tissue = On peut chercher dans le tissu gardé des causes héréditaires de cancer.
records-told = Je veux le savoir si l'on trouve quelque chose qui compte pour moi.
records-relatives = On peut dire aux proches ce qui compte pour leur propre risque.

back = { $dated ->
    [yes] Merci de renvoyer ce document avant le { $date }, ou ce jour-là au plus tard.
   *[no] Merci de renvoyer ce document quand vous aurez décidé.
}
sign-relation = Si vous signez pour une personne décédée : votre lien de parenté

support-records = Vous vous demandez peut-être pourquoi vous recevez cette lettre. Vous pouvez nous appeler.
