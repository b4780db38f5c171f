### To the laboratory: a gene test is asked for. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Beställning av gentest
summary-ask = { $purpose ->
    [predictive] Vi ber er testa för den variant som är känd i familjen.
    [confirmation] Vi ber er bekräfta fyndet i det här provet.
   *[other] Vi ber er undersöka generna nedan.
}
# $urgent says whether a choice of treatment waits for the answer.
summary-urgent = { $urgent ->
    [yes] Svaret är brådskande.
   *[no] Svaret är inte brådskande.
}
summary-report = Svara enligt önskemålen nedan.

test-consent = Samtycke till testet
test-consent-yes = registrerat den { $date }
test-consent-undated = registrerat
test-consent-no = inte registrerat

report-heading = Vad vi ber er att svara på
report-name = HGVS-namn med transkript, genomversion och klass med kriterier.
report-found = Zygositet, och andelen av läsningarna som visar varianten.
report-covered = Vilka gener som täcks, metoden, och vad den kan missa.
report-vus = Varianter av oklar betydelse för sig, och inte som orsak.
