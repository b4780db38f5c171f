### To the laboratory: a known variant is to be confirmed, with a positive control. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Aanvraag om een variant te bevestigen
summary-ask = Wilt u het monster testen op de onderstaande variant?
summary-second = De variant is gevonden in een eerder monster van dezelfde persoon. Het tweede monster dient om die te bevestigen.
summary-familial = De variant is gevonden bij een familielid. Het monster is van een ander lid van de familie.
summary-control = Een monster waarvan bekend is dat het de variant heeft, kan als positieve controle dienen. Zie hieronder.

control-heading = Positieve controle
control-laboratory = Laboratorium
control-accession = Nummer van de uitslag
control-own = Monster van
control-own-yes = dezelfde persoon, eerder monster
control-own-no = een familielid dat de variant heeft
control-none = Er is geen laboratorium vastgelegd voor een monster waarvan bekend is dat het de variant heeft. Vraag ons om een positieve controle.

report-heading = Wat we u vragen te rapporteren
report-both = Of de variant aanwezig is of niet, en dat de positieve controle die liet zien.
report-limits = Wat de methode niet kan uitsluiten.
