### To another clinic, which takes a patient over.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Traslado de la atención
summary-ask = Rogamos que se haga cargo de la atención de esta persona.
summary-what = La carta informa de los resultados, los consentimientos, el plan y lo que queda por hacer. El árbol familiar está al final.
summary-until = { $dated ->
    [yes] Confirme, por favor, el { $date } como muy tarde que se hace cargo. Atendemos a esta persona hasta entonces, y hasta que usted lo haya confirmado.
   *[no] Atendemos a esta persona hasta que usted haya confirmado que se hace cargo.
}

results-heading = Resultados
results-caption = Pruebas genéticas de esta persona
results-date = Fecha
results-what = Resultado
results-where = Laboratorio
results-none = No conocemos ninguna prueba genética de esta persona.

consents-heading = Consentimientos
consents-given = Esta persona ha dado su consentimiento para: { $scopes }.
consents-none = No consta ningún consentimiento de esta persona.

tasks-heading = Queda por hacer
tasks-none = No consta nada que quede por hacer.
task-due = { $text } (el { $date } como muy tarde)

respect-heading = Deseos que se deben respetar
respect-contact = { $who }: no desea ningún contacto.
respect-know = { $who }: no desea saber.
respect-own = esta persona

pedigree-heading = El árbol familiar
pedigree-caption = El árbol familiar tal como lo hemos anotado, sin nombres.

plan-table-heading = Qué ofrecen las guías
