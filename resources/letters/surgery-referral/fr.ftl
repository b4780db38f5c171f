### Referral to talk about risk-reducing surgery. It uses the table of risks of result-pathogenic.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Demande de consultation sur la chirurgie de réduction du risque
summary-ask = Merci de recevoir cette personne pour parler de chirurgie de réduction du risque.
summary-open = Rien n'est décidé. Le choix lui appartient.
summary-carrier = Cette personne a un variant pathogène du gène { $symbol }.

plan-table-heading = Ce que proposent les recommandations
without-heading = Risque sans chirurgie
risk-table-caption = Combien de personnes auront chaque type de cancer, à partir d'aujourd'hui, sans chirurgie
risk-table-you = Cette personne
risk-table-others = Dans la population
without-after = Le risque qui reste après la chirurgie n'est pas calculé ici. Merci de l'indiquer d'après des chiffres publiés.
without-none = Aucun chiffre n'est donné ici. Merci d'indiquer le risque d'après des chiffres publiés.

consider-heading = À discuter
consider-fertility = Le désir d'enfant, et les moyens de préserver la fertilité, avant l'ablation des ovaires.
consider-menopause = La ménopause après l'ablation des ovaires : traitement hormonal, os, cœur et santé sexuelle. Qui en assure le suivi ?
consider-pathology = Les trompes et les ovaires à examiner en entier selon le protocole SEE-FIM, avec le risque noté sur la demande.
consider-breast = Les moyens de reconstruire le sein, la sensibilité de la peau, et les contrôles comme autre choix.
consider-support = Du temps pour y penser, et quelqu'un à qui parler avant et après.
