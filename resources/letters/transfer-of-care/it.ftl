### To another clinic, which takes a patient over.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Passaggio in cura
summary-ask = Le chiediamo di prendere in carico questa persona.
summary-what = La lettera riporta risultati, consensi, il piano e che cosa resta da fare. L'albero genealogico è alla fine.
summary-until = { $dated ->
    [yes] Si prega di confermare la presa in carico entro questa data: { $date }. Fino ad allora, e fino alla conferma, la persona resta in carico a noi.
   *[no] La persona resta in carico a noi fino alla conferma della presa in carico.
}

results-heading = Risultati
results-caption = Test genetici della persona
results-date = Data
results-what = Risultato
results-where = Laboratorio
results-none = Non ci è noto nessun test genetico della persona.

consents-heading = Consensi
consents-given = La persona ha detto sì a questo: { $scopes }.
consents-none = Non è registrato nessun consenso della persona.

tasks-heading = Ancora da fare
tasks-none = Non è registrato nulla che resti da fare.
task-due = { $text } (entro: { $date })

respect-heading = Desideri da rispettare
respect-contact = { $who }: non desidera alcun contatto.
respect-know = { $who }: non desidera sapere.
respect-own = la persona in cura

pedigree-heading = L'albero genealogico
pedigree-caption = L'albero genealogico come lo abbiamo annotato, senza nomi.

plan-table-heading = Che cosa offrono le linee guida
