### Referral to check-ups.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Demande de prise en charge pour des contrôles
summary-ask = Merci de prendre en charge cette personne pour les contrôles du tableau, et de la rappeler au rythme indiqué.
summary-carrier = Cette personne a un variant pathogène du gène { $symbol }.
summary-family = Cette personne a un risque augmenté à cause de son histoire familiale.

plan-table-heading = Les contrôles
recall-heading = Qui rappelle
recall = Merci de nous confirmer, ainsi qu'à cette personne, que vous la rappellerez. Si vous ne le pouvez pas, renvoyez-nous la demande, pour que personne ne reste sans contrôles.
recall-stop = Merci de nous dire quand les contrôles prennent fin, ou si la personne n'en veut plus.
