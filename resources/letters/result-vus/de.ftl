### Result: a variant of uncertain significance.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Das Ergebnis Ihres Gentests

summary-heading = Was das für Sie heißt
summary-found = Wir haben eine Variante im Gen { $symbol } gefunden. Noch weiß niemand, ob sie für Ihre Gesundheit wichtig ist.
summary-no-change = Das Ergebnis soll Ihre Kontrollen und Ihre Behandlung nicht ändern.
summary-family = Ihre Verwandten sollen nicht auf diese Variante getestet werden, um ihr eigenes Risiko zu erfahren.

meaning-heading = Was eine unklare Variante ist
meaning = Alle Menschen haben viele Varianten in ihren Genen. Die meisten schaden nicht. Bei manchen weiß man zu wenig. So eine Variante heißt Variante unklarer Bedeutung (Klasse 3).
meaning-no-decisions = Solange die Variante unklar ist, sollte niemand ihretwegen über Operationen, Medikamente oder Kontrollen entscheiden.

follow-heading = Ihre Kontrollen
follow = Ihre Kontrollen richten sich nach Ihrer eigenen Gesundheit und nach den Krebserkrankungen in Ihrer Familie, nicht nach dieser Variante.

change-heading = Wie sich das ändern kann
change = Wenn Labore mehr lernen, kann eine Variante in eine andere Klasse kommen. Das kann Jahre dauern. Manchmal hilft es dem Labor, wenn andere Verwandte getestet werden. Dann fragen wir Sie zuerst.
change-promise = Sie sind damit einverstanden, dass wir uns wieder melden. { $clinic } schreibt Ihnen, wenn wir hören, dass die Variante eine neue Klasse hat.
change-ask = Bitte melden Sie sich in zwei bis drei Jahren bei { $clinic } und fragen Sie, ob es etwas Neues gibt.
