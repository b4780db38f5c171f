### To another clinic, which takes a patient over. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Överlämning av vården
summary-ask = Vi ber er ta över vården av patienten.
summary-what = Brevet berättar om svar, samtycken, planen och vad som återstår att göra. Släktträdet finns i slutet.
summary-until = { $dated ->
    [yes] Bekräfta senast den { $date } att ni tar över. Vi ansvarar för patienten till dess, och tills ni har bekräftat det.
   *[no] Vi ansvarar för patienten tills ni har bekräftat att ni tar över.
}

results-heading = Svar
results-caption = Patientens gentest
results-date = Datum
results-what = Svar
results-where = Laboratorium
results-none = Vi känner inte till något gentest av patienten.

consents-heading = Samtycken
consents-given = Patienten har samtyckt till: { $scopes }.
consents-none = Inget samtycke från patienten är registrerat.

tasks-heading = Återstår att göra
tasks-none = Inget är registrerat som återstår att göra.
task-due = { $text } (senast den { $date })

respect-heading = Önskemål att respektera
respect-contact = { $who }: vill inte bli kontaktad.
respect-know = { $who }: vill inte veta.
respect-own = patienten

pedigree-heading = Släktträdet
pedigree-caption = Släktträdet så som vi har antecknat det, utan namn.

plan-table-heading = Vad riktlinjer erbjuder
