### A note on insurance that the patient may show. It names nobody, no gene, no test and no family. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Gentestar og forsikring
addressee = Til den det gjeld
greeting-relative = Til den det gjeld

summary-heading = Kort sagt
summary-no-result = Vi gir ikkje svar på gentestar til forsikringsselskap eller arbeidsgivarar.
summary-person = Det gjeld alle, anten dei har vore hos oss, er testa eller har eit svar, eller ikkje.

rule-heading = Reglane
rule-no = I Noreg seier lova at ingen kan be om, ha eller bruke svaret på ein prediktiv gentest utanfor helsetenesta. Det gjeld forsikringsselskap og arbeidsgivarar (bioteknologilova § 5-8).
rule-gb = I Storbritannia følgjer forsikringsselskap reglane i Code on Genetic Testing and Insurance. Dei krev ikkje ein prediktiv gentest, og dei spør ikkje etter svaret på ein test for arveleg kreft.
rule-other = Reglane er ulike frå land til land. Denne fråsegna seier ikkje kva reglar som gjeld der du bur.

ask-heading = Om du har spørsmål
ask = Vi sender helseopplysningar berre om personen har bede om det skriftleg, og berre om lova tillèt det.
