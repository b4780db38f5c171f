### To the laboratory: a gene test is asked for.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Geenitestin pyyntö
summary-ask = { $purpose ->
    [predictive] Pyydämme testaamaan variantin, joka tunnetaan suvussa.
    [confirmation] Pyydämme varmistamaan löydöksen tästä näytteestä.
   *[other] Pyydämme testaamaan alla olevat geenit.
}
# $urgent says whether a choice of treatment waits for the answer.
summary-urgent = { $urgent ->
    [yes] Vastauksella on kiire.
   *[no] Vastauksella ei ole kiire.
}
summary-report = Pyydämme vastauksen niin kuin alla kerrotaan.

test-consent = Suostumus testiin
test-consent-yes = kirjattu { $date }
test-consent-undated = kirjattu
test-consent-no = ei kirjattu

report-heading = Mitä pyydämme vastaukseen
report-name = HGVS-nimi ja transkripti, genomin versio, ja luokka perusteineen.
report-found = Tsygositeetti, ja osuus lukemista, jotka näyttävät variantin.
report-covered = Katetut geenit, menetelmä, ja mitä siltä voi jäädä löytymättä.
report-vus = Merkitykseltään epäselvät variantit erikseen, eikä syynä.
