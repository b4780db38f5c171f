### Consent to a gene test, to be signed. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Samtykke til gentest

summary-heading = Før du skriver under
summary-about = Skemaet handler om en gentest, der kan vise en arvelig risiko for kræft.
summary-free = Det er dit valg. Du må sige nej. Du må trække dit samtykke tilbage når som helst.
summary-ask = Skriv ikke under, før du har fået svar på dine spørgsmål.

understood-heading = Det, vi har talt om
understood-purpose = hvad testen er til for, og hvad den ikke kan sige
understood-answers = at svaret kan blive en sygdomsgivende variant, en usikker variant eller ingen variant
understood-other = at der kan blive fundet noget andet end det, vi leder efter
understood-family = at svaret kan betyde noget for mine slægtninge
understood-choice = at jeg må vælge ikke at få svaret at vide

consent-testing = Jeg vil have den test, der er nævnt ovenfor.
consent-told = Jeg vil have svaret at vide.
consent-storage = Min prøve må gemmes, så den kan undersøges igen.
consent-inform-relatives = Mine slægtninge må få det at vide, som de har brug for at vide om deres egen risiko.
consent-name-in-family-letter = Mit navn må stå i et brev til mine slægtninge.
consent-obtain-records = Klinikken må bede om journaler om mit helbred, som handler om kræft.
consent-recontact = Klinikken må kontakte mig igen, hvis der kommer ny viden.
consent-research = Min prøve og mine oplysninger må bruges i forskning.

withdraw-heading = Hvis du skifter mening
withdraw = Ring eller skriv til os. Du behøver ikke sige hvorfor. Det, der til den tid er skrevet i din journal, bliver stående, som loven kræver.

sign-parent = Underskrift fra en forælder, hvor loven kræver det

support-form = Spørg os om alt, der er uklart.
