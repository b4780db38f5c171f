### Risk report with the family's drawing. It uses the texts of result-pathogenic and says some of them anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Ihr Risikobericht

summary-heading = Was das für Sie heißt
summary-report = Dieser Bericht sagt, was man heute über Ihr Risiko berechnen kann, aus Ihrer Familie und aus Tests.
summary-chance = Von 100 Menschen mit einer Familie wie Ihrer haben etwa { $count } eine krankheitsverursachende Variante in einem der Gene, für die wir Zahlen haben. Etwa { $rest } haben keine.
summary-chance-under = Von 100 Menschen mit einer Familie wie Ihrer hat weniger als 1 eine krankheitsverursachende Variante in einem der Gene, für die wir Zahlen haben. Mehr als 99 haben keine.
summary-chance-over = Von 100 Menschen mit einer Familie wie Ihrer haben mehr als 99 eine krankheitsverursachende Variante in einem der Gene, für die wir Zahlen haben. Weniger als 1 hat keine.
summary-carrier = Sie haben eine Variante im Gen { $symbol }, die das Risiko für manche Arten von Krebs erhöhen kann. Die Zahlen unten gelten für Sie, von heute an.
summary-tested = Sie hatten einen Gentest. Was er für Sie heißt, steht in dem Brief über Ihr Ergebnis.
summary-chances-only = Das sind Chancen. Sie können nicht sagen, was Ihnen geschehen wird.

genes-heading = Wie wahrscheinlich es ist, dass Sie eine Variante haben
genes-intro = Eine krankheitsverursachende Variante ist eine Veränderung in einem Gen, die das Risiko für Krebs erhöht. Die Tabelle zeigt, wie viele von 100 eine haben.
genes-caption = Wie viele eine Variante haben, Gen für Gen
genes-gene = Gen
genes-you = Mit einer Familie wie Ihrer
genes-others = In der Bevölkerung
genes-any = Eines dieser Gene
genes-left-out = Gene, in denen weniger als 1 von 100 mit einer Familie wie Ihrer eine Variante hat, stehen nicht in der Tabelle.

talk-heading = Was Sie jetzt tun können
talk = Gehen Sie diesen Bericht mit Ihrer Beratung durch, bevor Sie seinetwegen etwas entscheiden.
talk-change = Die Zahlen können sich ändern, wenn man etwas Neues über Sie oder Ihre Familie erfährt.

support-report = Zahlen können schwer zu fassen sein. Sie können mit uns darüber reden.
