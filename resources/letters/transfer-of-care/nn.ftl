### To another clinic, which takes a patient over. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Overføring av oppfølging
summary-ask = Vi ber dykk ta over oppfølginga av denne pasienten.
summary-what = Brevet fortel om prøvesvar, samtykke, planen og kva som står att å gjere. Slektstreet står til slutt.
summary-until = { $dated ->
    [yes] Stadfest innan { $date } at de tek over. Vi følgjer opp pasienten til då, og til de har stadfest det.
   *[no] Vi følgjer opp pasienten til de har stadfest at de tek over.
}

results-heading = Prøvesvar
results-caption = Gentestar av pasienten
results-date = Dato
results-what = Svar
results-where = Laboratorium
results-none = Vi kjenner ikkje til nokon gentest av pasienten.

consents-heading = Samtykke
consents-given = Pasienten har samtykt til: { $scopes }.
consents-none = Det er ikkje registrert noko samtykke frå pasienten.

tasks-heading = Står att å gjere
tasks-none = Det er ikkje registrert noko som står att å gjere.
task-due = { $text } (innan { $date })

respect-heading = Ønske som skal respekterast
respect-contact = { $who }: ønskjer ikkje å bli kontakta.
respect-know = { $who }: ønskjer ikkje å få vite.
respect-own = pasienten

pedigree-heading = Slektstreet
pedigree-caption = Slektstreet slik vi har skrive det ned, utan namn.

plan-table-heading = Kva retningslinjer tilbyr
