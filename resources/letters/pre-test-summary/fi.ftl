### What was talked about before a gene test.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Ennen geenitestiäsi

summary-heading = Lyhyesti
# $predictive says whether the test looks for a variant that is known in the family.
summary-why = { $predictive ->
    [yes] Sinulle on tarjottu testi variantista, joka tunnetaan suvussasi. Se voi lisätä syövän riskiä.
   *[no] Sinulle on tarjottu geenitesti. Se voi näyttää, onko sinulla syntymästä asti variantti, joka lisää syövän riskiä.
}
summary-choice = Sinä päätät testistä. Voit sanoa kyllä, ei tai odottaa.
summary-family = Vastaus voi olla tärkeä myös sukulaisillesi.

test-how = Veri- tai sylkinäyte lähetetään laboratorioon. Saat vastauksen uudessa keskustelussa kanssamme.

answers-heading = Mitä vastaus voi olla
answers-label = Variantin todennäköisyys
answers-chance = Kun 100 ihmisellä on samanlainen suku kuin sinulla, noin { $count } kantaa tautia aiheuttavaa varianttia jossakin niistä geeneistä, joista meillä on lukuja. Noin { $rest } ei kanna.
answers-chance-under = Kun 100 ihmisellä on samanlainen suku kuin sinulla, alle 1 kantaa tautia aiheuttavaa varianttia jossakin niistä geeneistä, joista meillä on lukuja. Yli 99 ei kanna.
answers-chance-over = Kun 100 ihmisellä on samanlainen suku kuin sinulla, yli 99 kantaa tautia aiheuttavaa varianttia jossakin niistä geeneistä, joista meillä on lukuja. Alle 1 ei kanna.
answers-familial = Kun 100 ihmistä on suvussa samassa asemassa kuin sinä, noin { $count } kantaa suvun varianttia. Noin { $rest } ei kanna.
answers-familial-under = Kun 100 ihmistä on suvussa samassa asemassa kuin sinä, alle 1 kantaa suvun varianttia. Yli 99 ei kanna.
answers-familial-over = Kun 100 ihmistä on suvussa samassa asemassa kuin sinä, yli 99 kantaa suvun varianttia. Alle 1 ei kanna.
answer-found = Tautia aiheuttava variantti. Silloin riskisi saada joitakin syöpiä on suurentunut. Sinulle voidaan tarjota seurantaa, ja riskiä voi ehkä pienentää.
answer-uncertain = Epäselvä variantti. Kukaan ei vielä tiedä, onko sillä merkitystä. Se ei muuta seurantaasi.
answer-none = Ei varianttia. Se ei sulje pois, että syöpä on suvussasi perinnöllinen. Silloin seurantasi riippuu sukusi syövistä.
answer-other = Harvoin jotain, mitä emme etsineet. Silloin selitämme, mitä se tarkoittaa.
answer-has = Sinulla on suvun variantti. Sinulle voidaan tarjota seurantaa, ja riskiä voi ehkä pienentää.
answer-lacks = Sinulla ei ole sitä. Silloin lapsesi eivät voi saada sitä sinulta. Neuvojasi kertoo, lisääkö jokin muu riskiäsi.

limits-heading = Mitä testi ei voi kertoa
limits = Testi ei voi kertoa, saatko syövän tai milloin. Mikään testi ei löydä kaikkia perinnöllisiä syitä.

family-heading = Sukulaisesi
family = Jos sinulla on variantti, se voi olla myös vanhemmillasi, siskoillasi, veljilläsi ja lapsillasi. Voimme auttaa sinua kertomaan heille.
family-parent = Vastauksesi voi myös näyttää, että toisella vanhemmistasi on variantti. Puhu ensin kanssamme, jos luulet, ettei vanhempasi halua tietää.

choice-heading = Oikeutesi olla tietämättä
choice = Saat muuttaa mielesi, myös näytteen jälkeen. Kerro meille, ennen kuin saat vastauksen. Silloin emme kerro sitä.
choice-time = Ota kaikki aika, jonka tarvitset.
consent-taken = Olet suostunut tähän: { $scopes }.
consent-open = Pyydämme suostumuksesi ennen näytteen ottamista.

support-test = Tällainen testi voi herättää paljon ajatuksia. Voit puhua meille ennen testiä, sen aikana ja sen jälkeen.
