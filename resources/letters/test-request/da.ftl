### To the laboratory: a gene test is asked for. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Rekvisition af gentest
summary-ask = { $purpose ->
    [predictive] Vi beder jer teste for den variant, der er kendt i familien.
    [confirmation] Vi beder jer bekræfte fundet i denne prøve.
   *[other] Vi beder jer undersøge generne nedenfor.
}
# $urgent says whether a choice of treatment waits for the answer.
summary-urgent = { $urgent ->
    [yes] Svaret haster.
   *[no] Svaret haster ikke.
}
summary-report = Svar venligst som ønsket nedenfor.

test-consent = Samtykke til testen
test-consent-yes = registreret den { $date }
test-consent-undated = registreret
test-consent-no = ikke registreret

report-heading = Hvad vi beder jer svare på
report-name = HGVS-navnet med transkript, genomversionen og klassen med dens kriterier.
report-found = Zygositet og andelen af de læsninger, der viser varianten.
report-covered = Hvilke gener der er dækket, metoden, og hvad den kan overse.
report-vus = Varianter af usikker betydning for sig selv, og ikke som årsag.
