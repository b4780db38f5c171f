### An invitation to a relative to give a sample, to learn whether an uncertain variant goes with the disease. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Een uitnodiging om ons te helpen een genvariant te begrijpen

summary-heading = Wat we u vragen
summary-why = In uw familie is een variant gevonden. Niemand weet nog of die het risico op kanker verhoogt.
summary-ask = We vragen of u een monster zou willen geven. Dat kan helpen om het uit te zoeken.
summary-choice = Het is uw keuze. Als u nee zegt, verandert dat niets aan de zorg die u krijgt.

variant-heading = De variant

how-heading = Hoe het gaat
how = Een monster van bloed of speeksel laat zien of u de variant hebt. We vragen ook of u kanker hebt gehad. Het laboratorium vergelijkt dit bij meer familieleden.
how-consent = We vragen u eerst schriftelijk om toestemming. U mag die altijd weer intrekken.

learn-heading = Wat u ervan te weten kunt komen
learn-not = De uitslag zegt niets over uw eigen risico op kanker. Die moet uw controles en uw behandeling niet veranderen.
learn-told = U kiest of u wilt horen of u de variant hebt.
learn-later = Ooit wordt misschien bekend wat de variant betekent. U kunt nu zeggen of we dan contact met u mogen opnemen.

answer-heading = Hoe u antwoordt
# $dated says whether a day is set.
answer = { $dated ->
    [yes] Bel ons uiterlijk op { $date } als u mee wilt doen, of als u eerst meer wilt weten.
   *[no] Bel ons als u mee wilt doen, of als u eerst meer wilt weten.
}
answer-no = Als u niet mee wilt doen, hoeft u niets te doen.

support-invited = Zo'n brief kan vragen oproepen. U mag ons altijd bellen.
