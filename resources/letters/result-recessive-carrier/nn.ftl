### Result: one copy of a variant in a recessive gene (MUTYH, NTHL1, MSH3). Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Svaret på gentesten din

summary-heading = Kva dette betyr for deg
summary-found = Du har ein variant i den eine av dei to kopiane dine av genet { $symbol }.
summary-one = Éin kopi åleine gir ikkje sjukdommen som høyrer til genet. Til det må det vere ein variant i begge kopiane.
summary-family = Svaret kan ha noko å seie for syskena dine og for barna dine.

meaning-heading = Kva svaret betyr
meaning-two = Alle har to kopiar av dei fleste gen, éin frå kvar forelder. Menneske med ein variant i begge kopiane av { $symbol } kan få mange polyppar i tarmen, og kreft der.
meaning-one = Du har éin kopi som verkar som han skal. Svaret betyr derfor ikkje at du har eller kjem til å få den sjukdommen.

follow-heading = Kontrollane dine
follow = Kontrollane dine kjem an på di eiga helse og på kreft i familien, ikkje på dette svaret åleine.

family-heading = Familien din
family-siblings = Kvar av syskena dine kan ha éin slik kopi, to eller ingen. Dei som har to, kan ha auka risiko. Dei kan få tilbod om test.
family-children = Kvart av barna dine har ein sjanse på 50 av 100 for å få denne kopien frå deg. Eit barn kan ha to slike kopiar berre om den andre forelderen òg har ein variant i same genet.
family-partner = Den andre forelderen til barna dine kan derfor få tilbod om ein test av genet { $symbol }.
