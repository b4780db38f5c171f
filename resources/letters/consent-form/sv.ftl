### Consent to a gene test, to be signed. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Samtycke till gentest

summary-heading = Innan du skriver under
summary-about = Blanketten gäller ett gentest som kan visa en ärftlig risk för cancer.
summary-free = Det är ditt val. Du får säga nej. Du får ta tillbaka ditt samtycke när som helst.
summary-ask = Skriv inte under förrän du har fått svar på dina frågor.

understood-heading = Det vi har pratat om
understood-purpose = vad testet är till för, och vad det inte kan säga
understood-answers = att svaret kan bli en sjukdomsorsakande variant, en oklar variant eller ingen variant
understood-other = att något annat än det vi letar efter kan hittas
understood-family = att svaret kan ha betydelse för mina släktingar
understood-choice = att jag får välja att inte få veta svaret

consent-testing = Jag vill göra testet som anges ovan.
consent-told = Jag vill få veta svaret.
consent-storage = Mitt prov får sparas, så att det kan undersökas igen.
consent-inform-relatives = Mina släktingar får veta det som de behöver veta om sin egen risk.
consent-name-in-family-letter = Mitt namn får stå i ett brev till mina släktingar.
consent-obtain-records = Mottagningen får begära in journaler om min hälsa som gäller cancer.
consent-recontact = Mottagningen får kontakta mig igen om något nytt blir känt.
consent-research = Mitt prov och mina uppgifter får användas i forskning.

withdraw-heading = Om du ändrar dig
withdraw = Ring oss eller skriv till oss. Du behöver inte säga varför. Det som då redan har skrivits i din journal står kvar, så som lagen kräver.

sign-parent = Underskrift av en förälder, där lagen kräver det

support-form = Fråga oss om allt som är oklart.
