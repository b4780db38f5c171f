### Result: a variant in some of the cells only (mosaic, or a low share of the reads). Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Das Ergebnis Ihres Gentests

summary-heading = Was das für Sie heißt
summary-found = Wir haben eine Variante im Gen { $symbol } in einem Teil Ihrer Zellen gefunden, nicht in allen.
summary-unclear = Wir wissen noch nicht, was das für Ihr Risiko für Krebs heißt.
summary-next = Ein Test an anderen Zellen kann mehr zeigen. Vorher sollte man wegen dieses Ergebnisses nichts entscheiden.

result-share = Anteil der Ablesungen
result-share-of-reads = { $share } der Ablesungen des Gens zeigen die Variante

meaning-heading = Wie das kommen kann
meaning-early = Eine Variante kann früh im Leben entstehen, wenn sich der Körper bildet. Dann ist sie in einem Teil des Körpers und im Rest nicht.
meaning-blood = Auch Blutzellen können eine Variante im Gen { $symbol } bekommen, wenn wir älter werden. Dann ist sie nur im Blut. Sie war bei der Geburt nicht da, und man kann sie nicht an Kinder weitergeben.

next-heading = Wie es weitergeht
next-tissue = Wir schlagen einen Test an anderen Zellen vor, zum Beispiel an Hautzellen. Wir erklären Ihnen, wie das geht, bevor Sie entscheiden.
next-wait = Bis wir mehr wissen, richten sich Ihre Kontrollen nach Ihrer eigenen Gesundheit und nach den Krebserkrankungen in Ihrer Familie.

family-heading = Ihre Familie
family-children = Ihre Kinder können die Variante nur haben, wenn sie auch in Ihren Eizellen oder Samenzellen ist. Ihre Chance ist geringer als 50 von 100.
family-others = Ihre Eltern und Geschwister haben sie sehr wahrscheinlich nicht. Sie brauchen wegen dieses Ergebnisses keinen Test.
