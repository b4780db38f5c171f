### Result: a variant in some of the cells only (mosaic, or a low share of the reads).
### Review state: machine-drafted, not reviewed by a native clinician.

title = Geenitestisi tulos

summary-heading = Mitä tämä tarkoittaa sinulle
summary-found = Löysimme variantin geenistä { $symbol } osasta solujasi, emme kaikista.
summary-unclear = Emme vielä tiedä, mitä tämä tarkoittaa syöpäriskillesi.
summary-next = Testi toisenlaisista soluista voi kertoa enemmän. Ennen sitä tämän tuloksen takia ei pidä tehdä valintoja.

result-share = Osuus lukemista
result-share-of-reads = { $share } geenin lukemista näyttää variantin

meaning-heading = Mistä tämä voi johtua
meaning-early = Variantti voi syntyä elämän alussa, kun keho muodostuu. Silloin se on yhdessä osassa kehoa eikä muualla.
meaning-blood = Myös verisolut voivat saada variantin geeniin { $symbol }, kun tulemme vanhemmiksi. Silloin se on vain veressä. Sitä ei ollut syntyessä, eikä se voi siirtyä lapsille.

next-heading = Mitä seuraavaksi tapahtuu
next-tissue = Ehdotamme testiä muista soluista, kuten ihon soluista. Selitämme, miten se tehdään, ennen kuin päätät.
next-wait = Kunnes tiedämme enemmän, seurantasi riippuu omasta terveydestäsi ja sukusi syövistä.

family-heading = Sukusi
family-children = Lapsillasi voi olla variantti vain, jos se on myös munasoluissasi tai siittiöissäsi. Heillä todennäköisyys on pienempi kuin 50 / 100.
family-others = Vanhemmillasi, siskoillasi ja veljilläsi sitä ei todennäköisimmin ole. He eivät tarvitse testiä tämän tuloksen takia.
