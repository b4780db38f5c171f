### An offer of a new conversation after some time. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Zeit für ein neues Gespräch

summary-heading = Kurz gefasst
summary-time = Seit unserem letzten Gespräch ist einige Zeit vergangen.
summary-offer = Wir bieten Ihnen ein neues Gespräch an: über Ihr Risiko für Krebs, Ihre Kontrollen und Ihre Familie.
summary-choice = Sie entscheiden, ob Sie es möchten.

why-heading = Warum wir jetzt schreiben
why-knowledge = Man weiß immer mehr über Gene und Krebs. Der Rat kann sich geändert haben.
why-you = Ihre eigene Gesundheit oder die Ihrer Familie kann sich geändert haben.
why-due = Manche Ihrer Kontrollen können jetzt anstehen. Wir können sie zusammen ansehen.

before-heading = Bevor wir reden
before-intro = Es hilft uns, wenn Sie darüber nachdenken:
before-cancer = Hat jemand in Ihrer Familie Krebs bekommen oder einen Gentest gemacht?
before-health = Hatten Sie eine Operation, oder haben Sie eine neue Krankheit oder ein neues Medikament?
before-children = Möchten Sie Kinder bekommen?
before-contact = Haben wir Ihre richtige Adresse und Telefonnummer?

how-heading = Wie Sie einen Termin bekommen
how = Rufen Sie uns an, um einen Termin zu finden. Wenn Sie lieber nicht kommen möchten, müssen Sie nicht sagen, warum.
see-doctor = Gehen Sie zum Arzt oder zur Ärztin, wenn sich an Ihrem Körper etwas verändert und nicht wieder weggeht. Warten Sie nicht auf uns.

support-recall = Sie können uns gern anrufen, auch wenn Sie nur etwas fragen möchten.
