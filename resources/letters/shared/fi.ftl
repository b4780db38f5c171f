### What all letters share. One message is one whole paragraph, sentence or label.
### Review state: machine-drafted, not reviewed by a native clinician.

page = Sivu { $page } / { $pages }
draft-mark = LUONNOS
label-date = Päivä
label-reference = Viitteemme
label-family-number = Suvun numero
label-born = Syntymäaika

missing-name = [nimi]
missing-address = [osoite]
missing-clinic = [klinikka]
missing-phone = [puhelin]
missing-signatory = [allekirjoitus]
missing-variant = [variantti]
missing-gene = [geeni]
missing-result = [tulos]
missing-age = [ikä]
missing-family-number = [suvun numero]
missing-assessment = [Riskejä ei ole laskettu.]
missing-plan = [suunnitelma]
missing-source = [lähde]
missing-consent = [suostumus]

greeting = Hei { $name },
closing = Ystävällisin terveisin
copies = Kopio: { $copies }

result-heading = Tulos
result-gene = Geeni
result-genes = Tutkitut geenit
result-variant = Variantti
result-class = Luokka
result-copies = Löytyi
result-sample = Näyte
result-method = Menetelmä
result-laboratory = Laboratorio
result-date = Tuloksen päivä
result-confirmed = Toinen näyte
result-confirmed-yes = varmistettu
result-confirmed-no = ei vielä varmistettu
result-classed-on = { $class }, { $date }

own-words-heading = Neuvojaltasi
plan-heading = Suunnitelmasi

support = Monella on sekavia ajatuksia ja tunteita tällaisen tuloksen jälkeen. Voit puhua niistä meille. Voimme myös auttaa sinua löytämään muita, joiden kanssa puhua.

contact-heading = Tuki ja yhteys
contact-phone = Soita meille numeroon { $phone }, jos sinulla on kysyttävää tai jokin tässä kirjeessä on epäselvää.
contact-email = Voit myös kirjoittaa osoitteeseen { $email }. Älä kirjoita terveydestäsi tavalliseen sähköpostiin.
contact-phone-hours = Soita meille numeroon { $phone }, jos sinulla on kysyttävää tai jokin tässä kirjeessä on epäselvää. Vastaamme: { $hours }.
contact-change = Kerro meille, jos sinä tai joku suvussasi saa syövän, jos odotat lasta tai jos sinulle suunnitellaan leikkausta.
contact-family-number = Kerro suvun numero { $number }, kun otat yhteyttä.

figures-heading = Luvuista
figures-model = Luvut laskettiin { $date }, malli { $model }, tietojen versio { $edition }.
figures-meaning = Ne kertovat, mitä tapahtuu suurissa ryhmissä. Ne eivät voi kertoa, mitä sinulle tapahtuu.
figures-care = Seuranta, lääkkeet ja leikkaukset voivat muuttaa riskiä. Luvut eivät näytä, kuinka paljon sinulla.
figures-net = Ne koskevat niitä, jotka eivät kuole sitä ennen muuhun.
figures-unverified = Toinen henkilö ei ole vielä tarkistanut kaikkia julkaistuja lukuja.
note-population = Maasi väestön luvuissa on tunnettuja puutteita. Neuvojasi voi kertoa lisää.
note-risk-factors-not-used = Muut asiat, jotka voivat nostaa tai laskea riskiäsi, kuten elintavat, eivät ole mukana.
note-age-middle = Iäksesi otettiin { $age } vuotta, koska syntymäaikaasi ei tiedetä tarkasti.
note-age-last-known = Iäksesi otettiin { $age } vuotta, koska syntymäaikaasi ei tiedetä.
note-censored-at-surgery = { $disease } ei ole taulukossa, koska elin on poistettu.
sources-heading = Lähteet

pedigree-heading = Sukupuusi
pedigree-caption = Sukupuu niin kuin olemme sen kirjanneet. Kerro meille, jos jokin on väärin.

outside-intro = Neuvojasi laski riskisi, väline { $tool }, päivä { $date }. Se perustuu sukusi syöpiin.
outside-line = Kun tilanteessasi on { $who ->
    [women] 100 naista
    [men] 100 miestä
   *[people] 100 ihmistä
}, noin { $count } saa { $disease } ennen { $age } vuoden ikää.
outside-line-under = Kun tilanteessasi on { $who ->
    [women] 100 naista
    [men] 100 miestä
   *[people] 100 ihmistä
}, alle 1 saa { $disease } ennen { $age } vuoden ikää.
outside-line-over = Kun tilanteessasi on { $who ->
    [women] 100 naista
    [men] 100 miestä
   *[people] 100 ihmistä
}, yli 99 saa { $disease } ennen { $age } vuoden ikää.
outside-none = Neuvojasi käy riskisi läpi kanssasi. Se riippuu sukusi syövistä.

group-women = naiset
group-men = miehet
group-people = ihmiset
