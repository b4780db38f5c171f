### Consent to a gene test, to be signed.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Consentement à un test génétique

summary-heading = Avant de signer
summary-about = Ce document parle d'un test génétique qui peut montrer un risque héréditaire de cancer.
summary-free = C'est votre choix. Vous pouvez dire non. Vous pouvez retirer votre accord à tout moment.
summary-ask = Ne signez pas avant d'avoir eu une réponse à vos questions.

understood-heading = Ce dont nous avons parlé
understood-purpose = à quoi sert le test, et ce qu'il ne peut pas dire
understood-answers = que la réponse peut être un variant qui cause une maladie, un variant incertain, ou pas de variant
understood-other = qu'on peut trouver autre chose que ce qu'on cherche
understood-family = que la réponse peut compter pour mes proches
understood-choice = que je peux choisir de ne pas connaître la réponse

consent-testing = Je veux faire le test nommé ci-dessus.
consent-told = Je veux connaître la réponse.
consent-storage = Mon prélèvement peut être gardé, pour pouvoir être testé à nouveau.
consent-inform-relatives = On peut dire à mes proches ce qu'ils ont besoin de savoir sur leur propre risque.
consent-name-in-family-letter = Mon nom peut figurer dans une lettre à mes proches.
consent-obtain-records = La clinique peut demander les documents de mon dossier médical qui parlent de cancer.
consent-recontact = La clinique peut me contacter à nouveau s'il y a du nouveau.
consent-research = Mon prélèvement et mes données peuvent servir à la recherche.

withdraw-heading = Si vous changez d'avis
withdraw = Appelez-nous ou écrivez-nous. Vous n'avez pas à dire pourquoi. Ce qui aura déjà été noté dans votre dossier y restera, comme la loi le demande.

sign-parent = Signature d'un parent, si la loi la demande

support-form = Posez-nous vos questions sur tout ce qui n'est pas clair.
