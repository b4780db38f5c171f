### Result: a variant in a tumour; whether it is inherited is to be confirmed.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Löydös kasvaimesi testissä

summary-heading = Mitä tämä tarkoittaa sinulle
summary-found = Kasvaimesi testi näytti variantin geenissä { $symbol }.
summary-unknown = Tämä testi ei voi kertoa, onko variantti ollut sinulla syntymästä asti vai onko se vain kasvaimessa.
summary-next = Terveiden solujen testi voi kertoa sen. Tavallisesti verinäyte riittää.

meaning-heading = Kahdenlaisia variantteja
meaning-tumour = Useimmat kasvaimen variantit syntyvät itse kasvaimessa. Niitä ei ole muualla kehossa, eivätkä ne voi siirtyä lapsille.
meaning-born = Joillakin ihmisillä on variantti syntymästä asti. Silloin se on kaikissa soluissa. Se voi lisätä syövän riskiä, ja se voi olla myös sukulaisilla.

next-heading = Mitä seuraavaksi tapahtuu
next-sample = Tarjoamme sinulle testin verinäytteestä. Jos vastaus verestä ei ole selvä, voidaan testata ihon soluja. Kerromme lisää, ennen kuin päätät.
next-treatment = Syöpälääkärisi voi käyttää löydöstä hoitosi valintaan. Sen ei tarvitse odottaa tätä testiä.

family-heading = Sukusi
family-wait = Sukulaisiasi ei pidä testata tämän löydöksen takia. Puhumme heistä, kun tiedämme, onko variantti ollut sinulla syntymästä asti.
