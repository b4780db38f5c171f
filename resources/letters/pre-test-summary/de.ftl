### What was talked about before a gene test. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Vor Ihrem Gentest

summary-heading = Kurz gefasst
# $predictive says whether the test looks for a variant that is known in the family.
summary-why = { $predictive ->
    [yes] Man hat Ihnen einen Test auf die Variante angeboten, die in Ihrer Familie bekannt ist. Sie kann das Risiko für Krebs erhöhen.
   *[no] Man hat Ihnen einen Gentest angeboten. Er kann zeigen, ob Sie mit einer Variante geboren wurden, die das Risiko für Krebs erhöht.
}
summary-choice = Sie entscheiden über den Test. Sie können ja sagen, nein sagen oder warten.
summary-family = Das Ergebnis kann auch für Ihre Verwandten wichtig sein.

test-how = Eine Probe aus Blut oder Speichel geht an ein Labor. Das Ergebnis bekommen Sie in einem neuen Gespräch mit uns.

answers-heading = Was herauskommen kann
answers-label = Chance auf eine Variante
answers-chance = Von 100 Menschen mit einer Familie wie Ihrer haben etwa { $count } eine krankheitsverursachende Variante in einem der Gene, für die wir Zahlen haben. Etwa { $rest } haben keine.
answers-chance-under = Von 100 Menschen mit einer Familie wie Ihrer hat weniger als 1 eine krankheitsverursachende Variante in einem der Gene, für die wir Zahlen haben. Mehr als 99 haben keine.
answers-chance-over = Von 100 Menschen mit einer Familie wie Ihrer haben mehr als 99 eine krankheitsverursachende Variante in einem der Gene, für die wir Zahlen haben. Weniger als 1 hat keine.
answers-familial = Von 100 Menschen an Ihrer Stelle in der Familie haben etwa { $count } die Variante der Familie. Etwa { $rest } haben sie nicht.
answers-familial-under = Von 100 Menschen an Ihrer Stelle in der Familie hat weniger als 1 die Variante der Familie. Mehr als 99 haben sie nicht.
answers-familial-over = Von 100 Menschen an Ihrer Stelle in der Familie haben mehr als 99 die Variante der Familie. Weniger als 1 hat sie nicht.
answer-found = Eine krankheitsverursachende Variante. Dann ist Ihr Risiko für manche Arten von Krebs erhöht. Man kann Ihnen Kontrollen anbieten, und es kann Wege geben, Ihr Risiko zu senken.
answer-uncertain = Eine unklare Variante. Noch weiß niemand, ob sie wichtig ist. Sie ändert Ihre Kontrollen nicht.
answer-none = Keine Variante. Das schließt nicht aus, dass Krebs in Ihrer Familie erblich ist. Ihre Kontrollen richten sich dann nach den Krebserkrankungen in Ihrer Familie.
answer-other = Selten etwas, wonach wir nicht gesucht haben. Dann erklären wir Ihnen, was es heißt.
answer-has = Sie haben die Variante der Familie. Man kann Ihnen Kontrollen anbieten, und es kann Wege geben, Ihr Risiko zu senken.
answer-lacks = Sie haben sie nicht. Dann können Ihre Kinder sie nicht von Ihnen bekommen. Ihre Beratung sagt Ihnen, ob etwas anderes Ihr Risiko erhöht.

limits-heading = Was der Test nicht sagen kann
limits = Der Test kann nicht sagen, ob oder wann Sie Krebs bekommen. Kein Test findet jede erbliche Ursache.

family-heading = Ihre Verwandten
family = Wenn Sie eine Variante haben, können auch Ihre Eltern, Geschwister und Kinder sie haben. Wir können Ihnen helfen, es ihnen zu sagen.
family-parent = Ihr Ergebnis kann auch zeigen, dass Ihre Mutter oder Ihr Vater die Variante hat. Reden Sie zuerst mit uns, wenn Sie denken, dass ein Elternteil es nicht wissen will.

choice-heading = Ihr Recht, es nicht zu wissen
choice = Sie dürfen es sich anders überlegen, auch wenn die Probe schon genommen ist. Sagen Sie es uns, bevor Sie das Ergebnis bekommen. Dann teilen wir es Ihnen nicht mit.
choice-time = Nehmen Sie sich die Zeit, die Sie brauchen.
consent-taken = Sie haben hierin eingewilligt: { $scopes }.
consent-open = Wir bitten Sie um Ihre Einwilligung, bevor eine Probe genommen wird.

support-test = So ein Test kann viele Gedanken wecken. Sie können vorher, während des Tests und danach mit uns reden.
