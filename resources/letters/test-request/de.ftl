### To the laboratory: a gene test is asked for. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Auftrag für einen Gentest
summary-ask = { $purpose ->
    [predictive] Bitte untersuchen Sie auf die Variante, die in der Familie bekannt ist.
    [confirmation] Bitte bestätigen Sie den Befund in dieser Probe.
   *[other] Bitte untersuchen Sie die unten genannten Gene.
}
# $urgent says whether a choice of treatment waits for the answer.
summary-urgent = { $urgent ->
    [yes] Das Ergebnis ist dringend.
   *[no] Das Ergebnis ist nicht dringend.
}
summary-report = Bitte berichten Sie wie unten gewünscht.

test-consent = Einwilligung in den Test
test-consent-yes = dokumentiert am { $date }
test-consent-undated = dokumentiert
test-consent-no = nicht dokumentiert

report-heading = Was Sie uns bitte berichten
report-name = Die HGVS-Bezeichnung mit Transkript, den Genom-Build und die Klasse mit ihren Kriterien.
report-found = Zygotie und den Anteil der Reads, die die Variante zeigen.
report-covered = Die abgedeckten Gene, die Methode und was sie übersehen kann.
report-vus = Varianten unklarer Signifikanz getrennt und nicht als Ursache.
