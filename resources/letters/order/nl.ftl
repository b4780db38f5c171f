### What letters about a test that is to be taken share: the test, the answers it can give, insurance. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

test-heading = De test
test-genes = Genen die worden getest
test-variant = Variant waarnaar wordt gezocht
test-purpose = Doel
test-method = Methode
test-laboratory = Laboratorium

missing-genes = [genen]

insurance-heading = Verzekering
insurance-no = In Noorwegen mogen verzekeraars en werkgevers niet vragen naar de uitslag van een voorspellende DNA-test en die niet gebruiken.
insurance-gb = In het Verenigd Koninkrijk eisen verzekeraars geen voorspellende DNA-test. Ze vragen niet naar de uitslag van een test op erfelijke kanker.
insurance-other = De regels voor verzekeringen verschillen per land. Vraag het ons als u een verzekering wilt afsluiten.
