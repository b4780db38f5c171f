### Family letter: to whom it may concern. It names nobody unless consent is recorded.
### Review state: machine-drafted, not reviewed by a native clinician.

title = In Ihrer Familie wurde eine Variante gefunden, die das Risiko für Krebs erhöhen kann
addressee = An alle, die es betrifft
greeting-relative = Guten Tag,

summary-heading = Warum Sie diesen Brief bekommen
summary-found = In Ihrer Familie wurde eine Variante im Gen { $symbol } gefunden. Sie kann das Risiko für manche Arten von Krebs erhöhen.
summary-you = Sie können diese Variante haben. Das heißt nicht, dass Sie Krebs haben oder bekommen werden.
summary-choice = Sie können sich testen lassen, wenn Sie es wissen möchten. Sie können auch wählen, es nicht zu wissen.
named = { $name } ist damit einverstanden, in diesem Brief genannt zu werden.

found-heading = Was gefunden wurde
found-reference = Familiennummer

who-heading = Wer die Variante haben kann
who-first = Die Chance ist etwa 50 von 100 für jeden Elternteil, jeden Bruder, jede Schwester und jedes Kind einer Person, die sie hat.
who-new = Die Chance ist 50 von 100 für die Kinder einer Person, die sie hat. Die Variante ist in der Familie wohl neu entstanden. Darum ist die Chance gering für Geschwister der ersten Person, die sie hat. Frauen und Männer können sie haben, und beide können sie weitergeben.
who-second = Auch fernere Verwandte können sie haben. Ihre Chance ist geringer. Frauen und Männer können sie haben, und beide können sie weitergeben.

test-heading = Was ein Test Ihnen sagen kann
test-how = Zuerst wird Ihnen eine genetische Beratung angeboten. Dann zeigt eine Probe aus Blut oder Speichel, ob Sie die Variante haben.
test-absent = Wenn Sie sie nicht haben, können Ihre Kinder sie nicht von Ihnen bekommen. Ihre Beratung sagt Ihnen, ob etwas anderes Ihr Risiko erhöht.
test-present = Wenn Sie sie haben, kann man Ihnen Kontrollen anbieten, und es kann Wege geben, das Risiko zu senken. Das Ziel ist, Krebs früh zu finden oder zu verhindern.

refer-heading = Wie Sie einen Termin bekommen
refer-intro = Nehmen Sie diesen Brief mit. Nennen Sie die Familiennummer { $number }.
refer-no = In Norwegen können Sie sich selbst an die Abteilung für medizinische Genetik Ihrer Region wenden, oder Ihren Hausarzt fragen.
refer-uk = In Großbritannien bitten Sie Ihren Hausarzt um eine Überweisung an den regionalen genetischen Dienst.
refer-other = In anderen Ländern fragen Sie Ihren Arzt oder Ihre Ärztin, wo die nächste Klinik für genetische Beratung ist.
refer-soon = Sagen Sie es, wenn Sie schwanger sind oder jetzt Krebs haben. Dann brauchen Sie vielleicht früher eine Antwort.

choice-heading = Sie entscheiden
choice = Niemand kann Sie zu einem Test zwingen. Sie dürfen ja sagen, nein sagen oder warten, und Sie dürfen später anders entscheiden. Wir wissen nicht, wer diesen Brief gelesen hat, und wir melden uns nur, wenn Sie uns darum bitten.
choice-children = Kinder werden meist erst getestet, wenn sie alt genug sind, selbst zu wählen.
choice-insurance-no = In Norwegen dürfen Versicherungen und Arbeitgeber nicht nach dem Ergebnis eines prädiktiven Gentests fragen und es nicht verwenden.

support-family = So eine Nachricht kann schwer sein. Sie können uns gern anrufen, auch wenn Sie nur darüber reden möchten.
