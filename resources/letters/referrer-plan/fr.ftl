### To the referrer or the GP: the plan on one page.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Plan pour votre patiente ou patient
summary-carrier = Cette personne a un variant pathogène du gène { $symbol }.
summary-plan = Le plan est dans le tableau ci-dessous.
summary-who = Dites-nous si vous ne pouvez pas prescrire un examen ou rappeler la personne, pour que rien ne soit oublié.

plan-table-heading = Le plan
code-label = Terme pour le dossier
code = Porteur ou porteuse d'un variant pathogène de { $symbol } ; risque héréditaire de cancer augmenté
orders-heading = Qui fait quoi
orders-you = Merci de prescrire les examens du tableau et de rappeler la personne, sauf si un hôpital s'en charge.
orders-us = Nous proposons un conseil aux parents à risque. Merci de nous les adresser avant tout test. Ils devront donner le numéro de famille { $number }.
orders-symptoms = Merci d'explorer tout nouveau symptôme sans attendre le prochain examen prévu.
