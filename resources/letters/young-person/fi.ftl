### For a reader of 12 to 17 years: a variant that is known in the family, or the reader's own result.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Geenistä suvussasi

summary-heading = Tärkeintä
summary-family = Suvustasi on löytynyt variantti geenistä, jonka nimi on { $symbol }. Se voi lisätä joidenkin syöpien riskiä myöhemmin elämässä.
summary-maybe = Sinulla voi olla se tai sitten ei. Sinun ei tarvitse ottaa siitä nyt selvää.
summary-own = Sinulla on variantti geenissä { $symbol }. Se voi lisätä joidenkin syöpien riskiä. Se ei tarkoita, että olet sairas.
summary-care = On lääkäreitä, jotka tietävät tästä paljon. Saat apua ja seurantaa, kun tarvitset niitä.
summary-ask = Voit kysyä meiltä mitä vain.

gene-heading = Mikä on geeni?
gene = Geenit kertovat keholle, miten sen pitää kasvaa ja toimia. Sinulla on jokaista kaksi. Sait yhden kummaltakin vanhemmalta.
gene-variant = Variantti on pieni muutos geenissä. Meillä kaikilla on niitä monta. Useimmat eivät tee mitään. Tämä voi tehdä syövän saamisen helpommaksi.
gene-fault = Kukaan ei ole tehnyt mitään väärin. Se ei tartu, etkä voi saada sitä siitä, mitä syöt tai teet.

chance-heading = Kenellä se voi olla?
chance = Jos toisella vanhemmistasi on variantti, sinulla se on todennäköisyydellä 50 / 100. Se on kuin kolikon heitto. Ei ole väliä, oletko tyttö vai poika.

test-heading = Pitäisikö sinun ottaa testi?
test-later = Useimmat odottavat, kunnes ovat aikuisia. Silloin voit valita itse. Voit myös valita, ettet koskaan tiedä.
test-early = Muutamissa geeneissä tiedosta on hyötyä jo aiemmin. Jos tämä on sellainen, puhumme ensin sinun ja vanhempiesi kanssa.
test-own = Kun olet 18, päätät itse seurannastasi. Silloin puhumme siitä kanssasi.

feel-heading = Mitä voit ajatella ja tuntea
feel = Joitakin pelottaa tai suututtaa. Toiset eivät ajattele sitä paljon. Kumpikin on ihan hyvä.
feel-talk = Puhu jollekin, johon luotat. Voit myös puhua kanssamme yksin.

support-young = Voit soittaa meille itse. Sinun ei tarvitse tietää, mitä kysyä.
