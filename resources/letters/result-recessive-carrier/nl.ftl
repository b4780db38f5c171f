### Result: one copy of a variant in a recessive gene (MUTYH, NTHL1, MSH3). Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = De uitslag van uw DNA-test

summary-heading = Wat dit voor u betekent
summary-found = U hebt een variant in één van uw twee kopieën van het gen { $symbol }.
summary-one = Eén kopie alleen veroorzaakt de ziekte die bij dit gen hoort niet. Daarvoor moet er in beide kopieën een variant zijn.
summary-family = De uitslag kan belangrijk zijn voor uw broers en zussen, en voor uw kinderen.

meaning-heading = Wat de uitslag betekent
meaning-two = We hebben allemaal van de meeste genen twee kopieën, van elke ouder één. Mensen met een variant in beide kopieën van { $symbol } kunnen veel poliepen in de darm krijgen, en daar ook kanker.
meaning-one = U hebt één kopie die werkt zoals het hoort. Deze uitslag betekent dus niet dat u die ziekte hebt of zult krijgen.

follow-heading = Uw controles
follow = Uw controles hangen af van uw eigen gezondheid en van de kanker in uw familie, niet van deze uitslag alleen.

family-heading = Uw familie
family-siblings = Elk van uw broers en zussen kan één zo'n kopie hebben, twee, of geen. Wie er twee heeft, kan een verhoogd risico hebben. Uw broers en zussen kunnen een test krijgen.
family-children = Elk van uw kinderen heeft een kans van 50 van de 100 om deze kopie van u te krijgen. Een kind kan alleen twee zulke kopieën hebben als de andere ouder ook een variant in hetzelfde gen heeft.
family-partner = De andere ouder van uw kinderen kan daarom een test van het gen { $symbol } krijgen.
