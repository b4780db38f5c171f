### Til en annen klinikk, som overtar en pasient. Review state: machine-drafted.

title = Overføring av oppfølging
summary-ask = Vi ber dere overta oppfølgingen av denne pasienten.
summary-what = Brevet forteller om prøvesvar, samtykker, planen og hva som gjenstår. Slektstreet står til slutt.
summary-until = { $dated ->
    [yes] Bekreft innen { $date } at dere overtar. Vi følger opp pasienten til da, og til dere har bekreftet det.
   *[no] Vi følger opp pasienten til dere har bekreftet at dere overtar.
}

results-heading = Prøvesvar
results-caption = Gentester av pasienten
results-date = Dato
results-what = Svar
results-where = Laboratorium
results-none = Vi kjenner ikke til noen gentest av pasienten.

consents-heading = Samtykker
consents-given = Pasienten har samtykket til: { $scopes }.
consents-none = Det er ikke registrert noe samtykke fra pasienten.

tasks-heading = Gjenstår
tasks-none = Det er ikke registrert noe som gjenstår.
task-due = { $text } (innen { $date })

respect-heading = Ønsker som skal respekteres
respect-contact = { $who }: ønsker ikke å bli kontaktet.
respect-know = { $who }: ønsker ikke å få vite.
respect-own = pasienten

pedigree-heading = Slektstreet
pedigree-caption = Slektstreet slik vi har ført det, uten navn.

plan-table-heading = Hva retningslinjer tilbyr
