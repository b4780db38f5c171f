### Result: no variant found, and no known variant in the family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Geenitestisi tulos

summary-heading = Mitä tämä tarkoittaa sinulle
summary-found = Emme löytäneet tautia aiheuttavaa varianttia tutkituista geeneistä.
summary-not-excluded = Se ei sulje pois, että syöpä on suvussasi perinnöllinen. Voi olla syitä, joita testi ei löydä.
summary-follow = Seurantasi riippuu omasta terveydestäsi ja sukusi syövistä.

risk-heading = Syöpäriskisi

others-heading = Kenet muun voisi testata
others = Testi kertoo eniten, kun sen ottaa suvusta joku, jolla on ollut syöpä.
others-relatives = { $count ->
    [1] Suvussasi tämän sukulaisen testi voi kertoa enemmän: { $relatives }. Puhu kanssamme, ennen kuin kysyt.
   *[other] Suvussasi jonkun näistä sukulaisista testi voi kertoa enemmän: { $relatives }. Puhu kanssamme, ennen kuin kysyt.
}

follow-heading = Seurantasi
follow = Neuvojasi käy läpi kanssasi, millainen seuranta sopii sinulle.

again-heading = Milloin otat taas yhteyttä
again = Ota yhteyttä, jos joku suvussa saa syövän tai jos sukulaiselta löytyy variantti. Voit myös kysyä meiltä muutaman vuoden kuluttua, onko parempaa testiä.
