### Consent to a gene test, to be signed. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Samtykke til gentest

summary-heading = Før du skriv under
summary-about = Skjemaet gjeld ein gentest som kan vise ein arveleg risiko for kreft.
summary-free = Det er ditt val. Du kan seie nei. Du kan trekkje samtykket tilbake når som helst.
summary-ask = Ikkje skriv under før du har fått svar på spørsmåla dine.

understood-heading = Det vi har snakka om
understood-purpose = kva testen er til for, og kva han ikkje kan seie
understood-answers = at svaret kan bli ein sjukdomsgivande variant, ein usikker variant eller ingen variant
understood-other = at det kan bli funne noko anna enn det vi leitar etter
understood-family = at svaret kan ha noko å seie for slektningane mine
understood-choice = at eg kan velje å ikkje få vite svaret

consent-testing = Eg vil ta testen som er nemnd ovanfor.
consent-told = Eg vil få vite svaret.
consent-storage = Prøva mi kan lagrast, slik at ho kan testast igjen.
consent-inform-relatives = Slektningane mine kan få vite det dei treng å vite om sin eigen risiko.
consent-name-in-family-letter = Namnet mitt kan stå i eit brev til slektningane mine.
consent-obtain-records = Klinikken kan be om helseopplysningar om meg som gjeld kreft.
consent-recontact = Klinikken kan kontakte meg igjen om noko nytt blir kjent.
consent-research = Prøva og opplysningane mine kan brukast i forsking.

withdraw-heading = Om du ombestemmer deg
withdraw = Ring oss eller skriv til oss. Du treng ikkje seie kvifor. Det som då er skrive i journalen din, blir ståande, slik lova krev.

sign-parent = Underskrift frå ein forelder, der lova krev det

support-form = Spør oss om alt som er uklart.
