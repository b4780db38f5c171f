### Result: a disease-causing variant was found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Das Ergebnis Ihres Gentests

summary-heading = Was das für Sie heißt
summary-found = { $likely ->
    [yes] Wir haben im Gen { $symbol } eine Variante gefunden, die sehr wahrscheinlich das Risiko für manche Arten von Krebs erhöht.
   *[no] Wir haben im Gen { $symbol } eine Variante gefunden, die das Risiko für manche Arten von Krebs erhöht.
}
summary-well = Die Variante heißt nicht, dass Sie Krebs haben. Wer sie kennt, hat mehr Möglichkeiten: Sie können zur Vorsorge gehen, und es kann Wege geben, das Risiko zu senken.
summary-cancer = Die Variante kann ein Teil des Grundes sein, warum Sie Krebs bekommen haben. Sie kann für Ihre Behandlung und für Ihre Kontrollen von jetzt an wichtig sein.
summary-family = Manche Ihrer nahen Verwandten können dieselbe Variante haben. Man kann ihnen eine Beratung und einen Test anbieten.

confirm-first = Vor jeder Operation, die man nicht rückgängig machen kann, sollte das Ergebnis in einer zweiten Probe bestätigt werden.

risk-heading = Ihr Risiko für Krebs von heute an
risk-intro = Diese Zahlen gelten für Sie, von heute an, mit { $age } Jahren. Daneben sehen Sie die Zahlen von { $group } Ihres Alters in der Bevölkerung.
risk-title = { $disease } bis zum Alter von { $age } Jahren
risk-person = Von 100 { $group } in Ihrer Lage bekommen etwa { $count } bis zum Alter von { $age } Jahren { $disease }, und etwa { $rest } nicht.
risk-person-under = Von 100 { $group } in Ihrer Lage bekommt weniger als 1 bis zum Alter von { $age } Jahren { $disease }, und mehr als 99 nicht.
risk-person-over = Von 100 { $group } in Ihrer Lage bekommen mehr als 99 bis zum Alter von { $age } Jahren { $disease }, und weniger als 1 nicht.
risk-population = Von 100 { $group } Ihres Alters in der Bevölkerung bekommen es etwa { $count }, und etwa { $rest } nicht.
risk-population-under = Von 100 { $group } Ihres Alters in der Bevölkerung bekommt es weniger als 1, und mehr als 99 nicht.
risk-population-over = Von 100 { $group } Ihres Alters in der Bevölkerung bekommen es mehr als 99, und weniger als 1 nicht.
risk-interval = Die Zahl ist nicht genau. Sie kann gut irgendwo liegen von { $range }. Der schattierte Bereich zeigt das.
risk-you = { $who ->
    [women] Frauen in Ihrer Lage
    [men] Männer in Ihrer Lage
   *[people] Menschen in Ihrer Lage
}
risk-others = { $who ->
    [women] Frauen Ihres Alters in der Bevölkerung
    [men] Männer Ihres Alters in der Bevölkerung
   *[people] Menschen Ihres Alters in der Bevölkerung
}
risk-table-caption = Wie viele jede Art von Krebs bekommen, von heute an gerechnet
risk-table-cancer = Krebs
risk-table-span = Bis zum Alter
risk-table-you = In Ihrer Lage
risk-table-others = In der Bevölkerung
risk-table-range = Wohl zwischen
risk-none = Wir haben keine Zahl, die auf Sie passt. Ihre Beratung bespricht Ihr Risiko mit Ihnen.
risk-few-ages = Bei diesen Krankheiten nennen Studien das Risiko nur für ein oder zwei Alter: { $diseases }. Wie es sich über die Jahre verteilt, weiß man nicht genau. Die Zahl kann für Sie zu hoch oder zu niedrig sein. Ihre Beratung kann Ihnen mehr sagen.
risk-not-all = Die Tabelle enthält nicht jede Art von Krebs. Ihre Beratung kann Ihnen sagen, ob die Variante das Risiko für andere erhöht, oder für einen neuen Krebs, wenn Sie schon einen hatten.

options-heading = Was Sie tun können
options-counsellor = Ihre Beratung geht mit Ihnen einen Plan durch: welche Kontrollen Sie bekommen können, ab welchem Alter und wie oft, und ob man das Risiko auch anders senken kann. Sie müssen nichts sofort entscheiden.
options-see-doctor = Gehen Sie zum Arzt oder zur Ärztin, wenn sich an Ihrem Körper etwas verändert und nicht wieder weggeht. Warten Sie nicht auf die nächste Kontrolle.

family-heading = Ihre Familie
family-inheritance = Die Variante kann vererbt werden. Jedes Ihrer Kinder hat sie mit einer Chance von 50 von 100, und mit einer Chance von 50 von 100 hat es sie nicht. Es ist gleich, ob das Kind ein Mädchen oder ein Junge ist.
family-origin = Sie haben sie wahrscheinlich von Ihrer Mutter oder Ihrem Vater. Dann können auch Ihre Geschwister sie haben.
family-new = Die Variante wurde bei Ihrer Mutter und Ihrem Vater nicht gefunden. Sie ist also wahrscheinlich bei Ihnen neu entstanden. Dass Ihre Geschwister sie haben, ist wenig wahrscheinlich. Man kann ihnen aber einen Test anbieten.
family-relatives = Diese Verwandten können die Variante haben:
family-side = Die Variante wurde auf einer Seite Ihrer Familie gefunden. Darum fehlt die andere Seite in der Liste.
family-both-sides = Wir wissen nicht, von welcher Seite Ihrer Familie sie kommt. Darum stehen beide Seiten in der Liste. Ein Test bei einem Elternteil oder anderen Verwandten kann es zeigen.
relatives-twin = Ihr eineiiger Zwilling hat dieselben Gene wie Sie und hat die Variante.
relatives-likely = Haben sie wahrscheinlich: { $relatives }.
relatives-half = Etwa 50 von 100 haben sie: { $relatives }.
relatives-quarter = Etwa 25 von 100 haben sie: { $relatives }.
relatives-few = Weniger als 20 von 100 haben sie: { $relatives }.
relatives-count = { $count ->
    [1] { $kin }
   *[other] { $kin } ({ $count })
}
family-tell = Wir hoffen, dass Sie es ihnen sagen. Wir können Ihnen einen Brief zum Weitergeben mitgeben, und wir helfen Ihnen, die Worte zu finden.
family-order = Ein Test bei einem Kind, einer Nichte oder einem Neffen kann zeigen, dass auch der Elternteil dazwischen die Variante hat. Bitte reden Sie mit uns über die Reihenfolge.
family-children = Kinder werden meist erst getestet, wenn sie alt genug sind, selbst zu wählen. Fragen Sie uns, ob es einen Grund gibt, früher zu testen.

children-heading = Wenn Sie oder Verwandte ein Kind haben möchten
children-options = Wer ein Kind haben möchte, hat Möglichkeiten. Manche überlassen es dem Zufall. Manche lassen in der Schwangerschaft einen Test machen oder lassen Embryonen vor der Schwangerschaft testen. Die Regeln sind je nach Land verschieden. Wir können Ihnen mehr sagen.
children-partner = Wenn beide Eltern eine Variante im Gen { $symbol } haben, kann ein Kind eine seltene und schwere Krankheit bekommen. Darum kann man Ihrem Partner oder Ihrer Partnerin einen Test anbieten.
