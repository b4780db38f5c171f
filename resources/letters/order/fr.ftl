### What letters about a test that is to be taken share: the test, the answers it can give, insurance.
### Review state: machine-drafted, not reviewed by a native clinician.

test-heading = Le test
test-genes = Gènes à étudier
test-variant = Variant à chercher
test-purpose = But
test-method = Méthode
test-laboratory = Laboratoire

missing-genes = [gènes]

insurance-heading = Assurance
insurance-no = En Norvège, les assurances et les employeurs n'ont le droit ni de demander ni d'utiliser le résultat d'un test génétique présymptomatique.
insurance-gb = Au Royaume-Uni, les assurances n'exigent pas de test génétique présymptomatique. Elles ne demandent pas le résultat d'un test de cancer héréditaire.
insurance-other = Les règles sur les assurances changent d'un pays à l'autre. Parlez-en avec nous si vous pensez prendre une assurance.
