### To another clinic, which takes a patient over. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Overdragelse af behandling
summary-ask = Vi beder jer overtage behandlingen af denne patient.
summary-what = Brevet fortæller om svar, samtykker, planen og det, der mangler at blive gjort. Stamtræet er til sidst.
summary-until = { $dated ->
    [yes] Bekræft senest den { $date }, at I overtager. Vi tager os af patienten indtil da, og indtil I har bekræftet det.
   *[no] Vi tager os af patienten, indtil I har bekræftet, at I overtager.
}

results-heading = Svar
results-caption = Patientens gentest
results-date = Dato
results-what = Svar
results-where = Laboratorium
results-none = Vi kender ikke til nogen gentest af patienten.

consents-heading = Samtykker
consents-given = Patienten har givet samtykke til: { $scopes }.
consents-none = Der er ikke registreret noget samtykke fra patienten.

tasks-heading = Mangler at blive gjort
tasks-none = Der er ikke registreret noget, der mangler at blive gjort.
task-due = { $text } (senest den { $date })

respect-heading = Ønsker, der skal respekteres
respect-contact = { $who }: ønsker ikke at blive kontaktet.
respect-know = { $who }: ønsker ikke at vide.
respect-own = patienten

pedigree-heading = Stamtræet
pedigree-caption = Stamtræet, som vi har noteret det, uden navne.

plan-table-heading = Hvad retningslinjer tilbyder
