### To the laboratory: a gene test is asked for. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Aanvraag voor een DNA-test
summary-ask = { $purpose ->
    [predictive] Wilt u testen op de variant die in de familie bekend is?
    [confirmation] Wilt u de bevinding in dit monster bevestigen?
   *[other] Wilt u de onderstaande genen testen?
}
# $urgent says whether a choice of treatment waits for the answer.
summary-urgent = { $urgent ->
    [yes] De uitslag heeft spoed.
   *[no] De uitslag heeft geen spoed.
}
summary-report = Rapporteer zoals hieronder gevraagd.

test-consent = Toestemming voor de test
test-consent-yes = vastgelegd op { $date }
test-consent-undated = vastgelegd
test-consent-no = niet vastgelegd

report-heading = Wat we u vragen te rapporteren
report-name = De HGVS-naam met transcript, de genoomversie (build), en de klasse met de criteria.
report-found = Zygositeit, en het aandeel van de reads dat de variant laat zien.
report-covered = De onderzochte genen, de methode, en wat die kan missen.
report-vus = Varianten met onduidelijke betekenis apart, en niet als oorzaak.
