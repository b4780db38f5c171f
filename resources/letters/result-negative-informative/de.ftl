### Result: the family's variant was not found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Das Ergebnis Ihres Gentests

summary-heading = Was das für Sie heißt
summary-found = Sie haben die Variante im Gen { $symbol } nicht, die in Ihrer Familie gefunden wurde.
summary-children = Ihre Kinder können diese Variante nicht von Ihnen bekommen.
summary-population = Ihr Risiko für den Krebs, der zu der Variante gehört, ist etwa so hoch wie bei anderen Menschen, wenn nichts anderes es erhöht.
summary-family-history = Ihr Risiko für Krebs kann trotzdem höher sein als bei den meisten. Es hängt von den Krebserkrankungen in Ihrer Familie ab, auf beiden Seiten.
summary-own-cancer = Sie hatten selbst Krebs. Dieses Ergebnis ändert Ihre Kontrollen dafür nicht.

looked-for = Gesuchte Variante
looked-for-answer = Ergebnis
looked-for-absent = nicht gefunden

follow-heading = Ihre Kontrollen
follow-population = Sie brauchen wegen der Variante keine zusätzlichen Kontrollen. Gehen Sie zur Vorsorge, die allen in Ihrem Alter angeboten wird.
follow-other-factors = Anderes kann das Risiko für Krebs erhöhen, etwa wie wir leben, Hormone oder Krebs auf der anderen Seite Ihrer Familie. Sagen Sie uns, wenn Sie davon wissen.
follow-family-history = Dieses Gen ist nur eine von mehreren Ursachen für Krebs in einer Familie. Darum richten sich Ihre Kontrollen nach den Krebserkrankungen in Ihrer Familie, auf beiden Seiten.
follow-own-cancer = Gehen Sie weiter zu den Kontrollen, die Sie wegen Ihres eigenen Krebses haben.

family-heading = Ihre Familie
family-children = Ihre Kinder brauchen keinen Test auf diese Variante.
family-siblings = Ihr Ergebnis sagt nichts über Ihre Geschwister. Man kann jedem von ihnen einen Test anbieten.
family-other-side = Dieser Test sagt nichts über die andere Seite Ihrer Familie. Sagen Sie uns, wenn es dort Krebs gibt.

support-relief = Viele Menschen sind erleichtert. Manche fühlen sich schuldig gegenüber Verwandten, die die Variante haben. Beides ist häufig. Sie können mit uns darüber reden.
