### A correction or withdrawal of a letter that was issued.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Correction de notre lettre

summary-heading = Ce qu'il faut savoir
summary-wrong = Notre lettre du { $date } n'était pas juste. La présente lettre la remplace.
summary-stop = Merci de ne plus utiliser l'ancienne lettre.
summary-sorry = Nous vous prions de nous en excuser.

old-heading = La lettre qui n'est plus valable
old-title = Lettre
old-date = Date
old-number = Numéro de la lettre

own-words-heading = Ce qui était faux, et ce qui est juste
missing-reason = [ce qui était faux, et ce qui est juste]
missing-letter = [lettre]

do-heading = Ce que vous pouvez faire
do-choices = Appelez-nous avant de poursuivre un contrôle, un médicament ou une opération choisis à cause de l'ancienne lettre.
do-others = Si vous avez montré l'ancienne lettre à d'autres, merci de leur montrer aussi celle-ci.
do-doctors = Les médecins qui ont l'ancienne lettre devraient aussi recevoir celle-ci. Dites-nous si vous en connaissez.

support-correction = Recevoir une telle lettre peut être dur. Vous pouvez nous en parler.
