### Result: a variant in some of the cells only (mosaic, or a low share of the reads). Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = De uitslag van uw DNA-test

summary-heading = Wat dit voor u betekent
summary-found = We vonden een variant in het gen { $symbol } in een deel van uw cellen, niet in alle.
summary-unclear = We weten nog niet wat dit betekent voor uw risico op kanker.
summary-next = Een test van een ander soort cellen kan meer zeggen. Voor die tijd moet niemand keuzes maken door deze uitslag.

result-share = Deel van de aflezingen
result-share-of-reads = { $share } van de aflezingen van het gen laat de variant zien

meaning-heading = Hoe dit kan ontstaan
meaning-early = Een variant kan vroeg in het leven ontstaan, als het lichaam wordt gevormd. Dan zit die in een deel van het lichaam en in de rest niet.
meaning-blood = Bloedcellen kunnen ook een variant in het gen { $symbol } krijgen als we ouder worden. Dan zit die alleen in het bloed. Die was er niet bij de geboorte, en kan niet aan kinderen worden doorgegeven.

next-heading = Wat er nu gebeurt
next-tissue = We stellen een test van andere cellen voor, bijvoorbeeld huidcellen. We leggen uit hoe dat gaat voordat u beslist.
next-wait = Tot we meer weten, hangen uw controles af van uw eigen gezondheid en van de kanker in uw familie.

family-heading = Uw familie
family-children = Uw kinderen kunnen de variant alleen hebben als die ook in uw eicellen of zaadcellen zit. Hun kans is kleiner dan 50 van de 100.
family-others = Uw ouders, broers en zussen hebben de variant zeer waarschijnlijk niet. Zij hebben vanwege deze uitslag geen test nodig.
