### A note on insurance that the patient may show. It names nobody, no gene, no test and no family. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Gentest og forsikring
addressee = Til den, det angår
greeting-relative = Til den, det angår

summary-heading = Kort fortalt
summary-no-result = Vi giver ikke svar på gentest til forsikringsselskaber eller arbejdsgivere.
summary-person = Det gælder for alle, uanset om de har været hos os, er blevet testet eller har et svar.

rule-heading = Reglerne
rule-no = I Norge siger loven, at ingen må bede om, have eller bruge svaret på en prædiktiv gentest uden for sundhedsvæsenet. Det gælder for forsikringsselskaber og arbejdsgivere (bioteknologiloven, § 5-8).
rule-gb = I Storbritannien følger forsikringsselskaber reglerne i Code on Genetic Testing and Insurance. De kræver ikke en prædiktiv gentest, og de spørger ikke efter svaret på en test for arvelig kræft.
rule-other = Reglerne er forskellige fra land til land. Denne erklæring siger ikke, hvilke regler der gælder, hvor du bor.

ask-heading = Hvis du har spørgsmål
ask = Vi sender kun oplysninger om helbred, hvis personen har bedt om det skriftligt, og kun hvis loven tillader det.
