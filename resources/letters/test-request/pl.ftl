### To the laboratory: a gene test is asked for.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Zlecenie badania genetycznego
summary-ask = { $purpose ->
    [predictive] Prosimy o badanie wariantu, który jest znany w rodzinie.
    [confirmation] Prosimy o potwierdzenie wyniku w tej próbce.
   *[other] Prosimy o badanie genów podanych poniżej.
}
summary-urgent = { $urgent ->
    [yes] Odpowiedź jest pilna.
   *[no] Odpowiedź nie jest pilna.
}
summary-report = Prosimy o opis wyniku, tak jak podano poniżej.

test-consent = Zgoda na badanie
test-consent-yes = zapisana dnia { $date }
test-consent-undated = zapisana
test-consent-no = niezapisana

report-heading = Co prosimy podać w wyniku
report-name = Nazwę HGVS z transkryptem, wersję genomu oraz klasę z kryteriami.
report-found = Zygotyczność oraz część odczytów, które pokazują wariant.
report-covered = Zbadane geny, metodę oraz to, czego może ona nie wykryć.
report-vus = Warianty o niejasnym znaczeniu osobno, a nie jako przyczynę.
