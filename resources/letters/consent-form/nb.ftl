### Samtykke til en gentest, til underskrift. Review state: machine-drafted.

title = Samtykke til gentest

summary-heading = Før du skriver under
summary-about = Skjemaet gjelder en gentest som kan vise en arvelig risiko for kreft.
summary-free = Det er ditt valg. Du kan si nei. Du kan trekke samtykket tilbake når som helst.
summary-ask = Ikke skriv under før du har fått svar på spørsmålene dine.

understood-heading = Det vi har snakket om
understood-purpose = hva testen er til for, og hva den ikke kan si
understood-answers = at svaret kan bli en sykdomsgivende variant, en usikker variant eller ingen variant
understood-other = at det kan bli funnet noe annet enn det vi leter etter
understood-family = at svaret kan bety noe for slektningene mine
understood-choice = at jeg kan velge å ikke få vite svaret

consent-testing = Jeg vil ta testen som er nevnt ovenfor.
consent-told = Jeg vil få vite svaret.
consent-storage = Prøven min kan lagres, slik at den kan undersøkes igjen.
consent-inform-relatives = Slektningene mine kan få vite det de trenger å vite om sin egen risiko.
consent-name-in-family-letter = Navnet mitt kan stå i et brev til slektningene mine.
consent-obtain-records = Klinikken kan be om helseopplysninger om meg som gjelder kreft.
consent-recontact = Klinikken kan kontakte meg igjen hvis det blir kjent noe nytt.
consent-research = Prøven og opplysningene mine kan brukes i forskning.

withdraw-heading = Hvis du ombestemmer deg
withdraw = Ring oss eller skriv til oss. Du trenger ikke å si hvorfor. Det som da er skrevet i journalen din, blir stående, slik loven krever.

sign-parent = Underskrift fra en forelder, der loven krever det

support-form = Spør oss om alt som er uklart.
