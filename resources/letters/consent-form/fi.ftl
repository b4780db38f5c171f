### Consent to a gene test, to be signed.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Suostumus geenitestiin

summary-heading = Ennen kuin allekirjoitat
summary-about = Tämä lomake koskee geenitestiä, joka voi näyttää perinnöllisen syöpäriskin.
summary-free = Sinä päätät. Saat sanoa ei. Saat perua suostumuksesi milloin vain.
summary-ask = Älä allekirjoita, ennen kuin olet saanut vastauksen kysymyksiisi.

understood-heading = Mistä olemme puhuneet
understood-purpose = mitä varten testi on ja mitä se ei voi kertoa
understood-answers = että vastaus voi olla tautia aiheuttava variantti, epäselvä variantti tai ei varianttia
understood-other = että voi löytyä jotain muuta kuin etsimme
understood-family = että vastaus voi olla tärkeä sukulaisilleni
understood-choice = että saan valita, ettei vastausta kerrota minulle

consent-testing = Haluan ottaa yllä nimetyn testin.
consent-told = Haluan, että vastaus kerrotaan minulle.
consent-storage = Näytteeni saa säilyttää, jotta sen voi testata uudelleen.
consent-inform-relatives = Sukulaisilleni saa kertoa, mitä heidän pitää tietää omasta riskistään.
consent-name-in-family-letter = Nimeni saa olla kirjeessä sukulaisilleni.
consent-obtain-records = Klinikka saa pyytää potilastietojani, jotka kertovat syövästä.
consent-recontact = Klinikka saa ottaa minuun taas yhteyttä, jos tiedetään jotain uutta.
consent-research = Näytettäni ja tietojani saa käyttää tutkimuksessa.

withdraw-heading = Jos muutat mielesi
withdraw = Soita tai kirjoita meille. Sinun ei tarvitse kertoa syytä. Se, mitä tietoihisi on siihen mennessä kirjattu, jää sinne, niin kuin laki vaatii.

sign-parent = Vanhemman allekirjoitus, jos laki sitä vaatii

support-form = Kysy meiltä kaikesta, mikä ei ole selvää.
