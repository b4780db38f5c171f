### To the next of kin of a patient who has died. It uses the texts of family-letter and says some of them anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Un résultat de test qui peut compter pour votre famille
missing-addressee = [destinataire]

summary-found = Nous vous présentons nos condoléances pour le décès de { $name }. Un test a montré un variant du gène { $symbol }. Il peut augmenter le risque de certains cancers.
summary-you = Les proches parents peuvent avoir le même variant. Cela ne veut pas dire qu'ils ont un cancer ni qu'ils en auront un.
summary-agreed = { $name } avait accepté qu'on le dise à ses proches.

tell-heading = En parler à la famille
tell = Vous pouvez donner cette lettre à d'autres membres de la famille. Rien ne vous y oblige. Si c'est dur, nous pouvons vous aider à trouver les mots.
