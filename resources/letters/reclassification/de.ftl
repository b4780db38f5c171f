### A variant has got another class: from uncertain to disease-causing or harmless, or back to uncertain. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Neues zu Ihrer Genvariante

summary-heading = Was das für Sie heißt
summary-new = Die Variante im Gen { $symbol }, von der wir Ihnen erzählt haben, hat eine neue Klasse.
summary-raised = { $likely ->
    [yes] Man geht jetzt davon aus, dass sie sehr wahrscheinlich das Risiko für manche Arten von Krebs erhöht.
   *[no] Man weiß jetzt, dass sie das Risiko für manche Arten von Krebs erhöht.
}
summary-raised-next = Wir bieten Ihnen ein neues Gespräch an. Darin geht es darum, was das für Sie und Ihre Familie heißt.
summary-harmless = Sie gilt jetzt als harmlos oder sehr wahrscheinlich harmlos. Sie erhöht Ihr Risiko für Krebs nicht.
summary-harmless-next = Das schließt eine andere erbliche Ursache nicht aus. Ihre Kontrollen richten sich nach Ihrer eigenen Gesundheit und nach den Krebserkrankungen in Ihrer Familie.
summary-uncertain = Niemand weiß jetzt, ob sie für Ihre Gesundheit wichtig ist. Bitte richten Sie sich nicht mehr nach dem, was wir Ihnen früher gesagt haben.
summary-uncertain-next = Rufen Sie uns an, bevor Sie über eine Operation, Medikamente oder Kontrollen entscheiden.

class-old = Klasse bisher
class-new = Klasse jetzt

why-heading = Warum sich die Klasse geändert hat
why = Labore lernen immer mehr, aus der Forschung und aus anderen Familien. Darum können sich Klassen ändern. Ihre Variante selbst ist dieselbe wie vorher.

change-heading = Was sich jetzt ändert
change-raised = Man kann Ihnen Kontrollen anbieten, und es kann Wege geben, Ihr Risiko zu senken. Sie müssen nichts entscheiden, bevor wir gesprochen haben.
change-harmless = Sie brauchen wegen der Variante keine Kontrollen. Wenn Sie ihretwegen etwas entschieden haben, reden Sie bitte mit uns.
change-uncertain = Manche Kontrollen sind vielleicht nicht mehr nötig, andere schon. Wir gehen sie mit Ihnen durch. Hören Sie mit keiner auf, bevor wir gesprochen haben.
change-own-cancer = Gehen Sie weiter zu den Kontrollen, die Sie wegen Ihres eigenen Krebses haben.

family-heading = Ihre Familie
family-raised = Auch Ihre Verwandten können die Variante haben. Man kann ihnen eine Beratung und einen Test anbieten. Wir können Ihnen helfen, es ihnen zu sagen.
family-harmless = Ihre Verwandten brauchen keinen Test auf diese Variante. Wenn jemand schon darauf getestet wurde, erzählen Sie es bitte weiter.
family-uncertain = Ihre Verwandten sollten nicht auf diese Variante getestet werden, um ihr eigenes Risiko zu erfahren. Wenn jemand schon darauf getestet wurde, bitten Sie die Person, uns anzurufen.
