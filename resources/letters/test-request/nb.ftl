### Til laboratoriet: det bestilles en gentest. Review state: machine-drafted.

title = Rekvisisjon av gentest
summary-ask = { $purpose ->
    [predictive] Test for varianten som er kjent i familien.
    [confirmation] Bekreft funnet i denne prøven.
   *[other] Undersøk genene nedenfor.
}
summary-urgent = { $urgent ->
    [yes] Svaret haster.
   *[no] Svaret haster ikke.
}
summary-report = Svar slik det er bedt om nedenfor.

test-consent = Samtykke til testen
test-consent-yes = registrert { $date }
test-consent-undated = registrert
test-consent-no = ikke registrert

report-heading = Dette ber vi om i svaret
report-name = HGVS-navnet med transkript, genombygg og klassen med kriteriene for den.
report-found = Zygositet, og andelen av lesningene som viser varianten.
report-covered = Genene som er dekket, metoden, og hva den kan overse.
report-vus = Varianter med usikker betydning for seg, og ikke som en årsak.
