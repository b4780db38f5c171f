### A correction or withdrawal of a letter that was issued. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Eine Korrektur zu unserem Brief

summary-heading = Was Sie wissen müssen
summary-wrong = Unser Brief vom { $date } war nicht richtig. Dieser Brief ersetzt ihn.
summary-stop = Bitte verwenden Sie den alten Brief nicht mehr.
summary-sorry = Wir bitten Sie dafür um Entschuldigung.

old-heading = Der Brief, der nicht mehr gilt
old-title = Brief
old-date = Datum
old-number = Nummer des Briefs

own-words-heading = Was falsch war und was richtig ist
missing-reason = [was falsch war und was richtig ist]
missing-letter = [Brief]

do-heading = Was Sie tun können
do-choices = Haben Sie wegen des alten Briefs eine Kontrolle, ein Medikament oder eine Operation gewählt? Rufen Sie uns an, bevor Sie damit weitermachen.
do-others = Wenn Sie den alten Brief anderen gezeigt haben, zeigen Sie ihnen bitte auch diesen.
do-doctors = Ärzte und Ärztinnen, die den alten Brief haben, sollten auch diesen bekommen. Sagen Sie uns, wenn Sie von jemandem wissen.

support-correction = So einen Brief zu bekommen, kann schwer sein. Sie können mit uns darüber reden.
