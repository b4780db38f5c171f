### Result: a variant in a tumour; whether it is inherited is to be confirmed. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Iets gevonden in de test van uw tumor

summary-heading = Wat dit voor u betekent
summary-found = Een test van uw tumor liet een variant in het gen { $symbol } zien.
summary-unknown = Deze test kan niet zeggen of u met de variant bent geboren, of dat die alleen in de tumor zit.
summary-next = Een test van gezonde cellen kan dat wel. Meestal is een bloedmonster genoeg.

meaning-heading = Twee soorten varianten
meaning-tumour = De meeste varianten in een tumor ontstaan in de tumor zelf. Ze zitten niet in de rest van het lichaam, en u kunt ze niet doorgeven.
meaning-born = Sommige mensen worden met een variant geboren. Dan zit die in alle cellen. Die kan het risico op kanker verhogen, en familieleden kunnen die ook hebben.

next-heading = Wat er nu gebeurt
next-sample = We bieden u een test van een bloedmonster aan. Als de uitslag van het bloed niet duidelijk is, kunnen huidcellen worden getest. We vertellen u meer voordat u beslist.
next-treatment = Uw kankerarts kan wat er is gevonden gebruiken om uw behandeling te kiezen. Dat hoeft niet op deze test te wachten.

family-heading = Uw familie
family-wait = Uw familieleden moeten hierom niet worden getest. We praten over hen als we weten of u met de variant bent geboren.
