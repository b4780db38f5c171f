### To another clinic, which takes a patient over. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Übergabe der Betreuung
summary-ask = Bitte übernehmen Sie die Betreuung dieser Person.
summary-what = Der Brief nennt Ergebnisse, Einwilligungen, den Plan und was noch zu tun ist. Der Stammbaum steht am Ende.
summary-until = { $dated ->
    [yes] Bitte bestätigen Sie bis zum { $date }, dass Sie übernehmen. Bis dahin und bis zu Ihrer Bestätigung betreuen wir weiter.
   *[no] Bis Sie bestätigt haben, dass Sie übernehmen, betreuen wir weiter.
}

results-heading = Ergebnisse
results-caption = Gentests dieser Person
results-date = Datum
results-what = Ergebnis
results-where = Labor
results-none = Uns ist kein Gentest dieser Person bekannt.

consents-heading = Einwilligungen
consents-given = Diese Person hat hierin eingewilligt: { $scopes }.
consents-none = Es ist keine Einwilligung dieser Person dokumentiert.

tasks-heading = Noch zu tun
tasks-none = Es ist nichts als noch zu tun vermerkt.
task-due = { $text } (bis { $date })

respect-heading = Wünsche, die zu achten sind
respect-contact = { $who }: möchte nicht kontaktiert werden.
respect-know = { $who }: möchte es nicht wissen.
respect-own = die betreute Person selbst

pedigree-heading = Der Stammbaum
pedigree-caption = Der Stammbaum, wie wir ihn notiert haben, ohne Namen.

plan-table-heading = Was Leitlinien anbieten
