### A reminder, after somebody did not answer or did not come. Neutral, with an open door; nothing about health. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = We horen graag van u

summary-heading = In het kort
summary-missed = We hebben u geschreven of een afspraak aangeboden, en nog niets van u gehoord. Dat is helemaal niet erg.
summary-open = U bent nog steeds welkom. U kunt een nieuwe afspraak maken, wachten of nee zeggen.
# $dated says whether a day is set.
summary-until = { $dated ->
    [yes] We houden uw plaats vrij tot en met { $date }.
   *[no] U kunt ons bellen wanneer u er klaar voor bent.
}

how-heading = Hoe het verder kan
how-call = Bel ons om een tijd te vinden die u past. We kunnen ook per telefoon praten.
how-help = Zeg het ons als het lastig is om te komen, bijvoorbeeld door de reis, de taal, of omdat u minder goed ziet of hoort. We proberen een weg te vinden.
how-no = Als u niet wilt komen, hoeft u niet te zeggen waarom. Uw andere zorg blijft hetzelfde.
how-closed = Als we op { $date } niets van u hebben gehoord, sluiten we uw dossier voorlopig. We laten dat ook weten aan de arts die u heeft verwezen. U kunt later terugkomen.

support-open = U mag ons altijd bellen, ook als u alleen iets wilt vragen.
