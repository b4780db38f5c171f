### To another clinic, which takes a patient over. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Overdracht van zorg
summary-ask = Wilt u de zorg voor deze patiënt overnemen?
summary-what = De brief noemt uitslagen, toestemmingen, het plan en wat er nog te doen is. De stamboom staat aan het eind.
summary-until = { $dated ->
    [yes] Bevestig uiterlijk op { $date } dat u overneemt. Tot dan, en tot u het hebt bevestigd, zorgen wij voor de patiënt.
   *[no] Tot u hebt bevestigd dat u overneemt, zorgen wij voor de patiënt.
}

results-heading = Uitslagen
results-caption = DNA-tests van de patiënt
results-date = Datum
results-what = Uitslag
results-where = Laboratorium
results-none = Bij ons is geen DNA-test van de patiënt bekend.

consents-heading = Toestemmingen
consents-given = De patiënt heeft toestemming gegeven voor: { $scopes }.
consents-none = Er is geen toestemming van de patiënt vastgelegd.

tasks-heading = Nog te doen
tasks-none = Er is niets vastgelegd dat nog te doen is.
task-due = { $text } (uiterlijk { $date })

respect-heading = Wensen om te respecteren
respect-contact = { $who }: wil geen contact.
respect-know = { $who }: wil het niet weten.
respect-own = de patiënt

pedigree-heading = De stamboom
pedigree-caption = De stamboom zoals wij die hebben genoteerd, zonder namen.

plan-table-heading = Wat richtlijnen aanbieden
