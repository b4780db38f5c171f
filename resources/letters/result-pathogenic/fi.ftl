### Result: a disease-causing variant was found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Geenitestisi tulos

summary-heading = Mitä tämä tarkoittaa sinulle
summary-found = { $likely ->
    [yes] Löysimme variantin geenistä { $symbol }. Se lisää hyvin todennäköisesti joidenkin syöpien riskiä.
   *[no] Löysimme variantin geenistä { $symbol }. Se lisää joidenkin syöpien riskiä.
}
summary-well = Variantti ei tarkoita, että sinulla on syöpä. Kun tiedät siitä, voit valita enemmän: voit käydä seurannassa, ja riskiä voi ehkä pienentää.
summary-cancer = Variantti voi osaksi selittää, miksi sait syövän. Tieto voi olla tärkeä hoidollesi ja seurannallesi tästä lähtien.
summary-family = Joillakin lähisukulaisillasi voi olla sama variantti. Heille voidaan tarjota neuvontaa ja testi.

confirm-first = Ennen leikkausta, jota ei voi perua, tulos pitää varmistaa toisesta näytteestä.

risk-heading = Syöpäriskisi tästä päivästä
risk-intro = Nämä luvut koskevat sinua, tästä päivästä, { $age } vuoden iässä. Vieressä ovat muut { $group }, jotka ovat ikäisiäsi.
risk-title = { $disease } ennen { $age } vuoden ikää
risk-person = Kun tilanteessasi on { $who ->
    [women] 100 naista
    [men] 100 miestä
   *[people] 100 ihmistä
}, noin { $count } saa { $disease } ennen { $age } vuoden ikää ja noin { $rest } ei saa.
risk-person-under = Kun tilanteessasi on { $who ->
    [women] 100 naista
    [men] 100 miestä
   *[people] 100 ihmistä
}, alle 1 saa { $disease } ennen { $age } vuoden ikää ja yli 99 ei saa.
risk-person-over = Kun tilanteessasi on { $who ->
    [women] 100 naista
    [men] 100 miestä
   *[people] 100 ihmistä
}, yli 99 saa { $disease } ennen { $age } vuoden ikää ja alle 1 ei saa.
risk-population = Kun väestössä on { $who ->
    [women] 100 ikäistäsi naista
    [men] 100 ikäistäsi miestä
   *[people] 100 ikäistäsi ihmistä
}, noin { $count } saa sen ja noin { $rest } ei saa.
risk-population-under = Kun väestössä on { $who ->
    [women] 100 ikäistäsi naista
    [men] 100 ikäistäsi miestä
   *[people] 100 ikäistäsi ihmistä
}, alle 1 saa sen ja yli 99 ei saa.
risk-population-over = Kun väestössä on { $who ->
    [women] 100 ikäistäsi naista
    [men] 100 ikäistäsi miestä
   *[people] 100 ikäistäsi ihmistä
}, yli 99 saa sen ja alle 1 ei saa.
risk-interval = Luku ei ole tarkka. Se voi hyvin olla jossain tällä välillä: { $range }. Varjostettu alue näyttää sen.
risk-you = { $group } sinun tilanteessasi
risk-others = ikäisesi { $group } väestössä
risk-table-caption = Kuinka moni saa minkäkin syövän, tästä päivästä laskien
risk-table-cancer = Syöpä
risk-table-span = Ennen ikää
risk-table-you = Tilanteessasi
risk-table-others = Väestössä
risk-table-range = Arvioitu väli
risk-none = Meillä ei ole lukua, joka sopii sinuun. Neuvojasi käy riskisi läpi kanssasi.
risk-few-ages = Näissä taudeissa tutkimukset kertovat riskin vain yhdessä tai kahdessa iässä: { $diseases }. Ei tiedetä hyvin, miten se jakautuu eri vuosille. Luku voi olla sinulle liian suuri tai pieni. Neuvojasi voi kertoa lisää.
risk-not-all = Kaikki syövät eivät ole taulukossa. Neuvojasi voi kertoa, lisääkö variantti muiden syöpien riskiä, tai uuden syövän riskiä, jos sinulla on jo ollut yksi.

options-heading = Mitä voit tehdä
options-counsellor = Neuvojasi käy kanssasi läpi suunnitelman: millaista seurantaa voit saada, mistä iästä ja kuinka usein, ja voiko riskiä pienentää muuten. Mitään ei tarvitse päättää heti.
options-see-doctor = Mene lääkäriin, jos huomaat kehossasi muutoksen, joka ei mene ohi. Älä odota seuraavaa seurantakäyntiä.

family-heading = Sukusi
family-inheritance = Variantti voi periytyä. Jokaisella lapsellasi se on todennäköisyydellä 50 / 100, ja todennäköisyydellä 50 / 100 sitä ei ole. Ei ole väliä, onko lapsi tyttö vai poika.
family-origin = Sait sen luultavasti äidiltäsi tai isältäsi. Silloin myös siskoillasi ja veljilläsi voi olla se.
family-new = Varianttia ei löytynyt äidiltäsi eikä isältäsi. Se on siis luultavasti syntynyt uutena sinussa. On epätodennäköistä, että siskoillasi tai veljilläsi on se, mutta heille voidaan silti tarjota testi.
family-relatives = Näillä sukulaisilla voi olla variantti:
family-side = Variantti on löytynyt sukusi toiselta puolelta. Siksi toinen puoli ei ole luettelossa.
family-both-sides = Emme tiedä, kummalta puolelta sukuasi se tulee. Siksi luettelossa on molemmat puolet. Vanhemman tai muun sukulaisen testi voi kertoa sen.
relatives-twin = Identtisellä kaksosellasi on samat geenit kuin sinulla, ja hänellä on variantti.
relatives-likely = Variantti on luultavasti: { $relatives }.
relatives-half = Variantti on noin 50 / 100: { $relatives }.
relatives-quarter = Variantti on noin 25 / 100: { $relatives }.
relatives-few = Variantti on harvemmalla kuin 20 / 100: { $relatives }.
relatives-count = { $count ->
    [1] { $kin }
   *[other] { $kin } ({ $count })
}
family-tell = Toivomme, että kerrot heille. Voimme antaa sinulle kirjeen heille ja auttaa löytämään sanat.
family-order = Lapsen, tai siskon tai veljen lapsen, testi voi näyttää, että myös väliin jäävällä vanhemmalla on variantti. Puhu kanssamme järjestyksestä.
family-children = Lapset testataan yleensä, kun he ovat kyllin vanhoja valitsemaan itse. Kysy meiltä, onko syytä testata aiemmin.

children-heading = Jos sinä tai sukulaisesi haluaa lapsen
children-options = Lasta haluavalla on vaihtoehtoja. Jotkut jättävät asian sattuman varaan. Jotkut tekevät testin raskauden aikana tai testaavat alkion ennen raskautta. Säännöt ovat eri maissa erilaiset. Voimme kertoa lisää.
children-partner = Jos kummallakin vanhemmalla on variantti geenissä { $symbol }, lapsi voi saada harvinaisen ja vakavan taudin. Siksi puolisollesi voidaan tarjota testi.
