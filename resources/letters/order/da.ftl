### What letters about a test that is to be taken share: the test, the answers it can give, insurance. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

test-heading = Testen
test-genes = Gener, der skal undersøges
test-variant = Variant, der skal ledes efter
test-purpose = Formål
test-method = Metode
test-laboratory = Laboratorium

missing-genes = [gener]

insurance-heading = Forsikring
insurance-no = I Norge må forsikringsselskaber og arbejdsgivere ikke bede om eller bruge svaret på en prædiktiv gentest.
insurance-gb = I Storbritannien kræver forsikringsselskaber ikke en prædiktiv gentest. De spørger ikke efter svaret på en test for arvelig kræft.
insurance-other = Reglerne for forsikring er forskellige fra land til land. Spørg os, hvis du har planer om at købe en forsikring.
