### Result: a variant of uncertain significance.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Geenitestisi tulos

summary-heading = Mitä tämä tarkoittaa sinulle
summary-found = Löysimme variantin geenistä { $symbol }. Kukaan ei vielä tiedä, onko sillä merkitystä terveydellesi.
summary-no-change = Tuloksen ei pidä muuttaa seurantaasi eikä hoitoasi.
summary-family = Sukulaisiasi ei pidä testata tämän variantin takia oman riskin selvittämiseksi.

meaning-heading = Mikä on epäselvä variantti
meaning = Kaikilla ihmisillä on geeneissään monta varianttia. Useimmat eivät tee haittaa. Joistakin tiedetään liian vähän. Sellaista sanotaan merkitykseltään epäselväksi variantiksi (luokka 3).
meaning-no-decisions = Niin kauan kuin variantti on epäselvä, kenenkään ei pidä valita sen takia leikkausta, lääkettä tai seurantaa.

follow-heading = Seurantasi
follow = Seurantasi riippuu omasta terveydestäsi ja sukusi syövistä, ei tästä variantista.

change-heading = Miten tämä voi muuttua
change = Kun laboratoriot oppivat lisää, variantti voi siirtyä toiseen luokkaan. Siihen voi mennä vuosia. Joskus muiden sukulaisten testi auttaa laboratoriota. Silloin kysymme ensin sinulta.
change-promise = Olet antanut luvan ottaa sinuun taas yhteyttä. { $clinic } kirjoittaa sinulle, jos kuulemme, että variantti on saanut uuden luokan.
change-ask = Ota kahden tai kolmen vuoden kuluttua yhteyttä: { $clinic }. Kysy, tiedetäänkö mitään uutta.
