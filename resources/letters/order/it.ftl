### What letters about a test that is to be taken share: the test, the answers it can give, insurance.
### Review state: machine-drafted, not reviewed by a native clinician.

test-heading = Il test
test-genes = Geni da studiare
test-variant = Variante da cercare
test-purpose = Scopo
test-method = Metodo
test-laboratory = Laboratorio

missing-genes = [geni]

insurance-heading = Assicurazioni
insurance-no = In Norvegia assicurazioni e datori di lavoro non possono chiedere né usare il risultato di un test genetico predittivo.
insurance-gb = Nel Regno Unito le assicurazioni non esigono un test genetico predittivo. Non chiedono il risultato di un test per i tumori ereditari.
insurance-other = Le regole per le assicurazioni cambiano da paese a paese. Ci chieda se pensa di fare un'assicurazione.
