### What letters about a test that is to be taken share: the test, the answers it can give, insurance. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

test-heading = Testet
test-genes = Gener som ska undersökas
test-variant = Variant som eftersöks
test-purpose = Syfte
test-method = Metod
test-laboratory = Laboratorium

missing-genes = [gener]

insurance-heading = Försäkring
insurance-no = I Norge får försäkringsbolag och arbetsgivare inte fråga efter eller använda svaret på ett presymtomatiskt gentest.
insurance-gb = I Storbritannien kräver försäkringsbolag inte ett presymtomatiskt gentest. De frågar inte efter svaret på ett test för ärftlig cancer.
insurance-other = Reglerna för försäkringar är olika i olika länder. Fråga oss om du tänker köpa en försäkring.
