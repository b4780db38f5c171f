### Family letter: to whom it may concern. It names nobody unless consent is recorded.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Suvustasi on löytynyt variantti, joka voi lisätä syövän riskiä
addressee = Sille, jota asia koskee
greeting-relative = Hei,

summary-heading = Miksi saat tämän kirjeen
summary-found = Suvustasi on löytynyt variantti geenistä { $symbol }. Se voi lisätä joidenkin syöpien riskiä.
summary-you = Sinulla voi olla tämä variantti. Se ei tarkoita, että sinulla on syöpä tai että saat sen.
summary-choice = Voit ottaa testin, jos haluat tietää. Voit myös valita, ettet tiedä.
named = { $name } on antanut luvan kertoa nimensä tässä kirjeessä.

found-heading = Mitä on löytynyt
found-reference = Suvun numero

who-heading = Kenellä variantti voi olla
who-first = Todennäköisyys on noin 50 / 100 vanhemmilla, siskoilla, veljillä ja lapsilla, kun variantti on jollakulla.
who-new = Todennäköisyys on 50 / 100 sen lapsilla, jolla variantti on. Variantti näyttää syntyneen suvussa uutena. Siksi se on harvoin ensimmäisen kantajan siskoilla ja veljillä. Se voi olla naisilla ja miehillä, ja kumpikin voi siirtää sen lapsilleen.
who-second = Se voi olla myös kaukaisemmilla sukulaisilla. Heillä todennäköisyys on pienempi. Se voi olla naisilla ja miehillä, ja kumpikin voi siirtää sen lapsilleen.

test-heading = Mitä testi voi kertoa
test-how = Ensin saat neuvontaa perinnöllisyydestä. Sitten veri- tai sylkinäyte näyttää, onko sinulla variantti.
test-absent = Jos sinulla ei ole sitä, lapsesi eivät voi saada sitä sinulta. Neuvojasi kertoo, lisääkö jokin muu riskiäsi.
test-present = Jos sinulla on se, sinulle voidaan tarjota seurantaa, ja riskiä voi ehkä pienentää. Tavoite on löytää syöpä ajoissa tai estää se.

refer-heading = Miten saat ajan
refer-intro = Ota tämä kirje mukaan. Kerro suvun numero { $number }.
refer-no = Norjassa voit itse ottaa yhteyttä alueesi perinnöllisyyslääketieteen osastoon tai kysyä lääkäriltäsi.
refer-uk = Britanniassa voit pyytää lääkäriltäsi lähetettä alueen perinnöllisyyspoliklinikalle.
refer-other = Muissa maissa kysy lääkäriltäsi, missä on lähin perinnöllisyysneuvonnan klinikka.
refer-soon = Kerro, jos olet raskaana tai jos sinulla on nyt syöpä. Silloin voit tarvita vastauksen nopeammin.

choice-heading = Sinä päätät
choice = Kukaan ei voi pakottaa sinua testiin. Saat sanoa kyllä, ei tai odottaa, ja saat muuttaa mielesi. Emme tiedä, kuka on lukenut tämän kirjeen, emmekä ota yhteyttä, ellet pyydä.
choice-children = Lapset testataan yleensä, kun he ovat kyllin vanhoja valitsemaan itse.
choice-insurance-no = Norjassa vakuutusyhtiöt ja työnantajat eivät saa kysyä ennakoivan geenitestin tulosta eivätkä käyttää sitä.

support-family = Tällainen uutinen voi olla raskas. Voit soittaa meille, vaikka vain puhuaksesi.
