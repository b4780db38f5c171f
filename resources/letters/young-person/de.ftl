### For a reader of 12 to 17 years: a variant that is known in the family, or the reader's own result. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Über ein Gen in Ihrer Familie

summary-heading = Das Wichtigste
summary-family = In Ihrer Familie wurde eine Variante in einem Gen gefunden, das { $symbol } heißt. Sie kann das Risiko für manche Arten von Krebs später im Leben erhöhen.
summary-maybe = Vielleicht haben Sie sie, vielleicht nicht. Sie müssen es jetzt nicht herausfinden.
summary-own = Sie haben eine Variante im Gen { $symbol }. Sie kann das Risiko für manche Arten von Krebs erhöhen. Sie heißt nicht, dass Sie krank sind.
summary-care = Es gibt Ärzte und Ärztinnen, die viel darüber wissen. Sie können Hilfe und Kontrollen bekommen, wenn Sie sie brauchen.
summary-ask = Sie können uns alles fragen.

gene-heading = Was ist ein Gen?
gene = Gene sagen dem Körper, wie er wachsen und arbeiten soll. Sie haben von jedem zwei. Eines haben Sie von Ihrer Mutter und eines von Ihrem Vater.
gene-variant = Eine Variante ist eine kleine Veränderung in einem Gen. Wir alle haben viele. Die meisten machen nichts. Durch diese kann man leichter Krebs bekommen.
gene-fault = Niemand hat etwas falsch gemacht. Man kann sich nicht damit anstecken, und man bekommt sie nicht von dem, was man isst oder tut.

chance-heading = Wer kann sie haben?
chance = Wenn Ihre Mutter oder Ihr Vater die Variante hat, ist Ihre Chance 50 von 100. Es ist, wie wenn man eine Münze wirft. Es ist gleich, ob man ein Mädchen oder ein Junge ist.

test-heading = Sollen Sie einen Test machen?
test-later = Die meisten warten, bis sie erwachsen sind. Dann können Sie selbst wählen. Sie können auch wählen, es nie zu wissen.
test-early = Bei einigen wenigen Genen hilft es, es früher zu wissen. Wenn dies eines davon ist, reden wir zuerst mit Ihnen und Ihren Eltern.
test-own = Wenn Sie 18 sind, entscheiden Sie selbst über Ihre Kontrollen. Dann reden wir mit Ihnen darüber.

feel-heading = Was Sie vielleicht denken und fühlen
feel = Manche bekommen Angst oder werden wütend. Andere denken nicht viel daran. Beides ist in Ordnung.
feel-talk = Reden Sie mit jemandem, dem Sie vertrauen. Sie können auch allein mit uns reden.

support-young = Sie können uns selbst anrufen. Sie müssen nicht wissen, was Sie fragen sollen.
