### Result: one copy of a variant in a recessive gene (MUTYH, NTHL1, MSH3).
### Review state: machine-drafted, not reviewed by a native clinician.

title = Geenitestisi tulos

summary-heading = Mitä tämä tarkoittaa sinulle
summary-found = Sinulla on kaksi kopiota geenistä { $symbol }. Toisessa niistä on variantti.
summary-one = Yksi kopio ei yksin aiheuta sairautta, joka liittyy tähän geeniin. Siihen tarvitaan variantti kummassakin kopiossa.
summary-family = Tulos voi olla tärkeä siskoillesi, veljillesi ja lapsillesi.

meaning-heading = Mitä tulos tarkoittaa
meaning-two = Meillä kaikilla on useimmista geeneistä kaksi kopiota, yksi kummaltakin vanhemmalta. Jos variantti on geenin { $symbol } kummassakin kopiossa, ihminen voi saada suoleen paljon polyyppeja ja syövän.
meaning-one = Sinulla on yksi kopio, joka toimii niin kuin pitää. Tämä tulos ei siis tarkoita, että sinulla on se sairaus tai että saat sen.

follow-heading = Seurantasi
follow = Seurantasi riippuu omasta terveydestäsi ja sukusi syövistä, ei tästä tuloksesta yksin.

family-heading = Sukusi
family-siblings = Jokaisella siskollasi ja veljelläsi voi olla yksi tällainen kopio, kaksi tai ei yhtään. Jos niitä on kaksi, riski voi olla suurentunut. Heille voidaan tarjota testi.
family-children = Jokainen lapsesi saa tämän kopion sinulta todennäköisyydellä 50 / 100. Lapsella voi olla kaksi tällaista kopiota vain, jos myös toisella vanhemmalla on variantti samassa geenissä.
family-partner = Siksi lastesi toiselle vanhemmalle voidaan tarjota testi geenistä { $symbol }.
