### A note on insurance that the patient may show. It names nobody, no gene, no test and no family. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Gentest och försäkring
addressee = Till den det berör
greeting-relative = Till den det berör,

summary-heading = I korthet
summary-no-result = Vi lämnar inte ut svar på gentest till försäkringsbolag eller arbetsgivare.
summary-person = Det gäller alla, oavsett om de har varit hos oss, har testats eller har fått ett svar.

rule-heading = Reglerna
rule-no = I Norge säger lagen att ingen får fråga efter, ha eller använda svaret på ett presymtomatiskt gentest utanför hälso- och sjukvården. Det gäller försäkringsbolag och arbetsgivare (bioteknologiloven, § 5-8).
rule-gb = I Storbritannien följer försäkringsbolag reglerna i Code on Genetic Testing and Insurance. De kräver inte ett presymtomatiskt gentest, och de frågar inte efter svaret på ett test för ärftlig cancer.
rule-other = Reglerna är olika i olika länder. Det här intyget säger inte vilka regler som gäller där du bor.

ask-heading = Om du har frågor
ask = Vi skickar uppgifter om hälsa bara om personen har bett om det skriftligt, och bara om lagen tillåter det.
