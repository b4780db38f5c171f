### To the laboratory: a known variant is to be confirmed, with a positive control. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Auftrag zur Bestätigung einer Variante
summary-ask = Bitte untersuchen Sie die Probe auf die unten genannte Variante.
summary-second = Sie wurde in einer früheren Probe derselben Person gefunden. Die zweite Probe soll sie bestätigen.
summary-familial = Sie wurde bei einem Familienmitglied gefunden. Die Probe stammt von einem anderen Mitglied der Familie.
summary-control = Eine Probe, von der bekannt ist, dass sie die Variante hat, kann als Positivkontrolle dienen. Siehe unten.

control-heading = Positivkontrolle
control-laboratory = Labor
control-accession = Nummer des Befunds
control-own = Probe von
control-own-yes = derselben Person, frühere Probe
control-own-no = einem Familienmitglied, das die Variante hat
control-none = Für eine Probe, von der bekannt ist, dass sie die Variante hat, ist kein Labor vermerkt. Bitte fragen Sie uns nach einer Positivkontrolle.

report-heading = Was Sie uns bitte berichten
report-both = Ob die Variante vorliegt oder nicht, und dass die Positivkontrolle sie gezeigt hat.
report-limits = Was die Methode nicht ausschließen kann.
