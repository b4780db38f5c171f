### How the risk was judged from the family's history, without a gene test. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Ihr Risiko für Krebs

summary-heading = Was das für Sie heißt
summary-category = { $category ->
    [population] Nach dem, was wir über Ihre Familie wissen, ist Ihr Risiko für Krebs etwa so hoch wie bei den meisten Menschen.
    [moderate] Nach dem, was wir über Ihre Familie wissen, ist Ihr Risiko für Krebs etwas höher als bei den meisten Menschen.
   *[high] Nach dem, was wir über Ihre Familie wissen, ist Ihr Risiko für Krebs deutlich höher als bei den meisten Menschen.
}
summary-judged = Ihre Beratung hat das nach den Krebserkrankungen in Ihrer Familie eingeschätzt.
summary-follow = { $category ->
    [population] Sie können zu der Vorsorge gehen, die allen in Ihrem Alter angeboten wird.
   *[high] Man kann Ihnen Kontrollen anbieten, die über die Vorsorge für alle hinausgehen.
}

why-heading = Wie wir dazu gekommen sind
why = Es kommt darauf an, wer in Ihrer Familie Krebs hatte, welche Arten, in welchem Alter und auf welcher Seite der Familie. Es gilt für das, was wir heute wissen.

follow-heading = Ihre Kontrollen
follow = Ihre Beratung geht mit Ihnen durch, welche Kontrollen zu Ihnen passen.
follow-body = Gehen Sie zum Arzt oder zur Ärztin, wenn sich an Ihrem Körper etwas verändert und nicht wieder weggeht.

test-heading = Warum es jetzt keinen Gentest gibt
test = Wir haben für Sie keinen Gentest geplant. Ein Test sagt oft am meisten, wenn ihn zuerst jemand aus der Familie macht, der selbst Krebs hatte.
test-tested = Diese Einschätzung ersetzt nicht das Ergebnis eines Gentests, den Sie schon hatten.

again-heading = Wann Sie sich wieder bei uns melden sollten
again-intro = Ihr Risiko muss vielleicht neu eingeschätzt werden, wenn:
again-family = jemand in Ihrer Familie Krebs bekommt
again-variant = bei Verwandten eine Genvariante gefunden wird
again-history = Sie mehr über die Krebserkrankungen in Ihrer Familie erfahren
again-own = Sie Krebs bekommen

support-judged = Vielleicht haben Sie nach dem Lesen Fragen oder Sorgen. Sie können mit uns darüber reden.

missing-category = [Kategorie]
missing-reason = [warum das Risiko so eingeschätzt wurde]
