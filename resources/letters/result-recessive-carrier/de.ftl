### Result: one copy of a variant in a recessive gene (MUTYH, NTHL1, MSH3). Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Das Ergebnis Ihres Gentests

summary-heading = Was das für Sie heißt
summary-found = Sie haben eine Variante in einer Ihrer beiden Kopien des Gens { $symbol }.
summary-one = Eine Kopie allein verursacht die Krankheit nicht, die zu diesem Gen gehört. Dazu muss in beiden Kopien eine Variante sein.
summary-family = Das Ergebnis kann für Ihre Geschwister und für Ihre Kinder wichtig sein.

meaning-heading = Was das Ergebnis heißt
meaning-two = Wir alle haben von den meisten Genen zwei Kopien, eine von der Mutter und eine vom Vater. Menschen mit einer Variante in beiden Kopien von { $symbol } können viele Polypen im Darm bekommen, und dort auch Krebs.
meaning-one = Sie haben eine Kopie, die arbeitet, wie sie soll. Dieses Ergebnis heißt also nicht, dass Sie diese Krankheit haben oder bekommen werden.

follow-heading = Ihre Kontrollen
follow = Ihre Kontrollen richten sich nach Ihrer eigenen Gesundheit und nach den Krebserkrankungen in Ihrer Familie, nicht nach diesem Ergebnis allein.

family-heading = Ihre Familie
family-siblings = Jeder Bruder und jede Schwester von Ihnen kann eine solche Kopie haben, zwei oder keine. Wer zwei hat, kann ein erhöhtes Risiko haben. Man kann Ihren Geschwistern einen Test anbieten.
family-children = Jedes Ihrer Kinder bekommt mit einer Chance von 50 von 100 diese Kopie von Ihnen. Ein Kind kann nur dann zwei solche Kopien haben, wenn auch der andere Elternteil eine Variante in demselben Gen hat.
family-partner = Darum kann man dem anderen Elternteil Ihrer Kinder einen Test des Gens { $symbol } anbieten.
