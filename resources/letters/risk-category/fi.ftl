### How the risk was judged from the family's history, without a gene test.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Syöpäriskisi

summary-heading = Mitä tämä tarkoittaa sinulle
summary-category = { $category ->
    [population] Sen mukaan, mitä tiedämme suvustasi, syöpäriskisi on suunnilleen sama kuin useimmilla.
    [moderate] Sen mukaan, mitä tiedämme suvustasi, syöpäriskisi on jonkin verran suurempi kuin useimmilla.
   *[high] Sen mukaan, mitä tiedämme suvustasi, syöpäriskisi on selvästi suurempi kuin useimmilla.
}
summary-judged = Neuvojasi on arvioinut tämän sukusi syövistä.
summary-follow = { $category ->
    [population] Voit käydä seulonnoissa, joita tarjotaan kaikille ikäisillesi.
   *[high] Sinulle voidaan tarjota enemmän seurantaa kuin seulonnat, jotka kaikki saavat.
}

why-heading = Miten päädyimme tähän
why = Se riippuu siitä, kenellä suvussasi on ollut syöpä, mikä syöpä, missä iässä ja kummalla puolella sukua. Arvio koskee sitä, mitä tiedämme tänään.

follow-heading = Seurantasi
follow = Neuvojasi käy läpi kanssasi, millainen seuranta sopii sinulle.
follow-body = Mene lääkäriin, jos huomaat kehossasi muutoksen, joka ei mene ohi.

test-heading = Miksi geenitestiä ei tehdä nyt
test = Emme ole suunnitelleet sinulle geenitestiä. Testi kertoo usein eniten, kun sen ottaa ensin sukulainen, jolla on ollut syöpä.
test-tested = Tämä arvio ei korvaa vastausta geenitestistä, jonka olet ottanut.

again-heading = Milloin otat taas yhteyttä
again-intro = Riskisi pitää ehkä arvioida uudelleen, jos:
again-family = joku suvussasi saa syövän
again-variant = sukulaiselta löytyy geenivariantti
again-history = saat tietää lisää sukusi syövistä
again-own = saat syövän

support-judged = Sinulla voi olla kysymyksiä tai huolia, kun olet lukenut tämän. Voit puhua niistä meille.

missing-category = [riskiluokka]
missing-reason = [miksi riski arvioitiin näin]
