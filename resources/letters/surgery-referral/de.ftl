### Referral to talk about risk-reducing surgery. It uses the table of risks of result-pathogenic. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Überweisung zum Gespräch über eine risikoreduzierende Operation
summary-ask = Bitte sprechen Sie mit dieser Person über eine risikoreduzierende Operation.
summary-open = Es ist nichts entschieden. Die Entscheidung liegt bei dieser Person selbst.
summary-carrier = Diese Person hat eine krankheitsverursachende Variante im Gen { $symbol }.

plan-table-heading = Was Leitlinien anbieten
without-heading = Risiko ohne Operation
risk-table-caption = Wie viele jede Art von Krebs bekommen, von heute an gerechnet, ohne Operation
risk-table-you = Diese Person
risk-table-others = In der Bevölkerung
without-after = Wie viel Risiko nach der Operation bleibt, ist hier nicht berechnet. Bitte beraten Sie dazu anhand veröffentlichter Zahlen.
without-none = Hier ist keine Zahl angegeben. Bitte beraten Sie anhand veröffentlichter Zahlen.

consider-heading = Zu besprechen
consider-fertility = Kinderwunsch und Wege, die Fruchtbarkeit zu erhalten, bevor die Eierstöcke entfernt werden.
consider-menopause = Wechseljahre nach Entfernung der Eierstöcke: Hormonbehandlung, Knochen, Herz und sexuelle Gesundheit. Wer betreut das weiter?
consider-pathology = Eileiter und Eierstöcke sind vollständig nach dem SEE-FIM-Protokoll zu untersuchen, mit Angabe des Risikos auf dem Auftrag.
consider-breast = Wege zum Wiederaufbau der Brust, Gefühl in der Haut, und Kontrollen als Alternative.
consider-support = Zeit zum Nachdenken, und jemand zum Reden vorher und nachher.
