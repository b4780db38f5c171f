### Result: no variant found, and no known variant in the family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Das Ergebnis Ihres Gentests

summary-heading = Was das für Sie heißt
summary-found = Wir haben in den untersuchten Genen keine krankheitsverursachende Variante gefunden.
summary-not-excluded = Das schließt nicht aus, dass Krebs in Ihrer Familie erblich ist. Es kann Ursachen geben, die der Test nicht findet.
summary-follow = Ihre Kontrollen richten sich nach Ihrer eigenen Gesundheit und nach den Krebserkrankungen in Ihrer Familie.

risk-heading = Ihr Risiko für Krebs

others-heading = Wer noch getestet werden könnte
others = Ein Test sagt am meisten, wenn ihn jemand in der Familie macht, der Krebs hatte.
others-relatives = { $count ->
    [1] In Ihrer Familie kann ein Test bei dieser Person mehr sagen: { $relatives }. Reden Sie mit uns, bevor Sie fragen.
   *[other] In Ihrer Familie kann ein Test bei einer dieser Personen mehr sagen: { $relatives }. Reden Sie mit uns, bevor Sie fragen.
}

follow-heading = Ihre Kontrollen
follow = Ihre Beratung geht mit Ihnen durch, welche Kontrollen für Sie passen.

again-heading = Wann Sie sich wieder melden sollten
again = Melden Sie sich, wenn jemand in der Familie Krebs bekommt oder bei Verwandten eine Variante gefunden wird. Sie können uns auch in einigen Jahren fragen, ob es einen besseren Test gibt.
