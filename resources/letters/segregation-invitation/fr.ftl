### An invitation to a relative to give a sample, to learn whether an uncertain variant goes with the disease.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Une invitation à nous aider à comprendre un variant

summary-heading = Ce que nous vous demandons
summary-why = Un variant a été trouvé dans votre famille. Personne ne sait encore s'il augmente le risque de cancer.
summary-ask = Nous vous demandons si vous voulez bien donner un prélèvement. Cela peut aider à le savoir.
summary-choice = C'est votre choix. Si vous dites non, cela ne change pas les soins que vous recevez.

variant-heading = Le variant

how-heading = Comment cela se passe
how = Un prélèvement de sang ou de salive montre si vous avez le variant. Nous vous demandons aussi si vous avez eu un cancer. Le laboratoire compare cela chez plusieurs proches.
how-consent = Nous vous demanderons d'abord votre accord par écrit. Vous pourrez le retirer à tout moment.

learn-heading = Ce que vous pouvez en apprendre
learn-not = La réponse ne dit rien de votre propre risque de cancer. Elle ne doit pas changer vos contrôles ni votre traitement.
learn-told = Si vous avez le variant, vous choisissez si vous voulez le savoir.
learn-later = Un jour, on saura peut-être ce que veut dire le variant. Vous pouvez dire dès maintenant si nous pourrons alors vous contacter.

answer-heading = Comment répondre
answer = { $dated ->
    [yes] Merci de nous appeler le { $date } au plus tard si vous voulez y prendre part, ou d'abord en savoir plus.
   *[no] Merci de nous appeler si vous voulez y prendre part, ou d'abord en savoir plus.
}
answer-no = Si vous ne voulez pas y prendre part, vous n'avez rien à faire.

support-invited = Une telle lettre peut soulever des questions. Vous pouvez nous appeler.
