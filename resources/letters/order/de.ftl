### What letters about a test that is to be taken share: the test, the answers it can give, insurance. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

test-heading = Der Test
test-genes = Gene, die untersucht werden
test-variant = Gesuchte Variante
test-purpose = Zweck
test-method = Methode
test-laboratory = Labor

missing-genes = [Gene]

insurance-heading = Versicherung
insurance-no = In Norwegen dürfen Versicherungen und Arbeitgeber nicht nach dem Ergebnis eines prädiktiven Gentests fragen und es nicht verwenden.
insurance-gb = In Großbritannien verlangen Versicherungen keinen prädiktiven Gentest. Sie fragen nicht nach dem Ergebnis eines Tests auf erblichen Krebs.
insurance-other = Die Regeln für Versicherungen sind je nach Land verschieden. Fragen Sie uns, wenn Sie eine Versicherung abschließen möchten.
