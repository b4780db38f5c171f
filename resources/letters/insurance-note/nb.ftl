### Et notat om forsikring som pasienten kan vise fram. Det nevner ingen person, ikke noe gen, ingen test og ingen familie. Review state: machine-drafted.

title = Gentester og forsikring
addressee = Til den det måtte angå
greeting-relative = Til den det måtte angå

summary-heading = Kort sagt
summary-no-result = Vi gir ikke svar på gentester til forsikringsselskaper eller arbeidsgivere.
summary-person = Dette gjelder for alle, enten de har vært hos oss, er testet eller har fått et svar, eller ikke.

rule-heading = Reglene
rule-no = I Norge sier loven at ingen kan be om, ha eller bruke svaret på en prediktiv gentest utenfor helsetjenesten. Det gjelder også forsikringsselskaper og arbeidsgivere (bioteknologiloven § 5-8).
rule-gb = I Storbritannia følger forsikringsselskapene reglene i Code on Genetic Testing and Insurance. De krever ikke en prediktiv gentest, og de spør ikke etter svaret på en test for arvelig kreft.
rule-other = Reglene er ulike fra land til land. Dette notatet sier ikke hva reglene er der du bor.

ask-heading = Hvis du har spørsmål
ask = Helseopplysninger sendes fra oss bare hvis personen har bedt om det skriftlig, og bare hvis loven tillater det.
