### To the laboratory: a gene test is asked for. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Rekvisisjon av gentest
summary-ask = { $purpose ->
    [predictive] Vi ber dykk teste for varianten som er kjend i familien.
    [confirmation] Vi ber dykk stadfeste funnet i denne prøva.
   *[other] Vi ber dykk teste gena nedanfor.
}
# $urgent says whether a choice of treatment waits for the answer.
summary-urgent = { $urgent ->
    [yes] Svaret hastar.
   *[no] Svaret hastar ikkje.
}
summary-report = Svar slik vi ber om nedanfor.

test-consent = Samtykke til testen
test-consent-yes = registrert { $date }
test-consent-undated = registrert
test-consent-no = ikkje registrert

report-heading = Kva vi ber dykk svare på
report-name = HGVS-namnet med transkript, genomversjonen, og klassen med kriteria.
report-found = Zygositet, og delen av lesingane som viser varianten.
report-covered = Kva gen som er dekte, metoden, og kva han kan oversjå.
report-vus = Variantar av usikker betyding for seg, og ikkje som årsak.
