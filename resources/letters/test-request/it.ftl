### To the laboratory: a gene test is asked for.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Richiesta di test genetico
summary-ask = { $purpose ->
    [predictive] Si prega di cercare la variante nota nella famiglia.
    [confirmation] Si prega di confermare il reperto in questo campione.
   *[other] Si prega di analizzare i geni indicati sotto.
}
summary-urgent = { $urgent ->
    [yes] La risposta è urgente.
   *[no] La risposta non è urgente.
}
summary-report = Si prega di refertare come richiesto sotto.

test-consent = Consenso al test
test-consent-yes = registrato, data: { $date }
test-consent-undated = registrato
test-consent-no = non registrato

report-heading = Che cosa chiediamo di refertare
report-name = Il nome HGVS con il trascritto, la versione del genoma, e la classe con i suoi criteri.
report-found = La zigosità, e la quota delle letture che mostrano la variante.
report-covered = I geni coperti, il metodo, e che cosa può sfuggire.
report-vus = Le varianti di significato incerto a parte, e non come causa.
