### A note on insurance that the patient may show. It names nobody, no gene, no test and no family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Tests génétiques et assurance
addressee = À toute personne concernée
greeting-relative = Bonjour,

summary-heading = En bref
summary-no-result = Nous ne donnons pas de résultats de tests génétiques aux assurances ni aux employeurs.
summary-person = Cela vaut pour tout le monde, que la personne soit venue chez nous ou non, qu'elle ait fait un test ou non, qu'elle ait un résultat ou non.

rule-heading = Les règles
rule-no = En Norvège, la loi dit que personne ne peut demander, détenir ou utiliser le résultat d'un test génétique présymptomatique en dehors des soins. Cela vaut pour les assurances et les employeurs (loi sur la biotechnologie, article 5-8).
rule-gb = Au Royaume-Uni, les assurances suivent le « Code on Genetic Testing and Insurance ». Elles n'exigent pas de test génétique présymptomatique, et elles ne demandent pas le résultat d'un test de cancer héréditaire.
rule-other = Les règles changent d'un pays à l'autre. Cette note ne dit pas quelles sont les règles là où vous vivez.

ask-heading = Si vous avez des questions
ask = Nous n'envoyons des données de santé que si la personne l'a demandé par écrit, et que si la loi le permet.
