### What letters about a test that is to be taken share: the test, the answers it can give, insurance. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

test-heading = Testen
test-genes = Gen som skal testast
test-variant = Variant det blir leita etter
test-purpose = Formål
test-method = Metode
test-laboratory = Laboratorium

missing-genes = [gen]

insurance-heading = Forsikring
insurance-no = I Noreg kan ikkje forsikringsselskap og arbeidsgivarar be om eller bruke svaret på ein prediktiv gentest.
insurance-gb = I Storbritannia krev ikkje forsikringsselskap ein prediktiv gentest. Dei spør ikkje etter svaret på ein test for arveleg kreft.
insurance-other = Reglane for forsikring er ulike frå land til land. Spør oss om du har tenkt å kjøpe forsikring.
