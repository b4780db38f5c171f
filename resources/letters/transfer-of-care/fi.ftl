### To another clinic, which takes a patient over.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Hoidon siirto
summary-ask = Pyydämme teitä ottamaan tämän potilaan hoidon vastuullenne.
summary-what = Kirje kertoo tulokset, suostumukset, suunnitelman ja sen, mitä on vielä tehtävä. Sukupuu on lopussa.
summary-until = { $dated ->
    [yes] Pyydämme vahvistamaan viimeistään { $date }, että otatte potilaan. Hoidamme potilasta siihen asti ja kunnes olette vahvistaneet sen.
   *[no] Hoidamme potilasta, kunnes olette vahvistaneet, että otatte hänet.
}

results-heading = Tulokset
results-caption = Potilaan geenitestit
results-date = Päivä
results-what = Tulos
results-where = Laboratorio
results-none = Tiedossamme ei ole potilaan geenitestejä.

consents-heading = Suostumukset
consents-given = Potilas on suostunut tähän: { $scopes }.
consents-none = Potilaan suostumuksia ei ole kirjattu.

tasks-heading = Vielä tehtävä
tasks-none = Mitään tehtävää ei ole kirjattu.
task-due = { $text } (viimeistään { $date })

respect-heading = Toiveet, joita kunnioitetaan
respect-contact = { $who }: ei halua, että otetaan yhteyttä.
respect-know = { $who }: ei halua tietää.
respect-own = potilas

pedigree-heading = Sukupuu
pedigree-caption = Sukupuu niin kuin olemme sen kirjanneet, ilman nimiä.

plan-table-heading = Mitä hoitosuositukset tarjoavat
