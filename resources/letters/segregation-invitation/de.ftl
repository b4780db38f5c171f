### An invitation to a relative to give a sample, to learn whether an uncertain variant goes with the disease. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Eine Einladung: Helfen Sie uns, eine Genvariante zu verstehen

summary-heading = Worum wir Sie bitten
summary-why = In Ihrer Familie wurde eine Variante gefunden. Noch weiß niemand, ob sie das Risiko für Krebs erhöht.
summary-ask = Wir fragen Sie, ob Sie eine Probe geben würden. Sie kann helfen, es herauszufinden.
summary-choice = Sie entscheiden. Wenn Sie nein sagen, ändert das nichts an Ihrer Behandlung.

variant-heading = Die Variante

how-heading = Wie es geht
how = Eine Probe aus Blut oder Speichel zeigt, ob Sie die Variante haben. Wir fragen auch, ob Sie Krebs hatten. Das Labor vergleicht das bei mehreren Verwandten.
how-consent = Wir bitten Sie zuerst schriftlich um Ihre Einwilligung. Sie können sie jederzeit zurücknehmen.

learn-heading = Was Sie daraus erfahren können
learn-not = Das Ergebnis sagt nichts über Ihr eigenes Risiko für Krebs. Es soll Ihre Kontrollen und Ihre Behandlung nicht ändern.
learn-told = Sie wählen, ob Sie erfahren möchten, ob Sie die Variante haben.
learn-later = Vielleicht weiß man eines Tages, was die Variante bedeutet. Sie können jetzt sagen, ob wir uns dann bei Ihnen melden dürfen.

answer-heading = Wie Sie antworten
# $dated says whether a day is set.
answer = { $dated ->
    [yes] Bitte rufen Sie uns bis zum { $date } an, wenn Sie mitmachen oder vorher mehr wissen möchten.
   *[no] Bitte rufen Sie uns an, wenn Sie mitmachen oder vorher mehr wissen möchten.
}
answer-no = Wenn Sie nicht mitmachen möchten, müssen Sie nichts tun.

support-invited = So ein Brief kann Fragen aufwerfen. Sie können uns gern anrufen.
