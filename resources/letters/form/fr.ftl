### What forms share: boxes to tick and lines to sign on.
### Review state: machine-drafted, not reviewed by a native clinician.

form-yes = Oui
form-no = Non
form-name = Nom
form-place = Lieu et date
form-signature = Signature
form-counsellor = Signature du conseil en génétique
form-heading = Signature
choices-heading = Vos choix
choices-intro = Chaque ligne est un choix à part. Cochez oui ou non.
