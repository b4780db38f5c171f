### Risk report with the family's drawing. It uses the texts of result-pathogenic and says some of them anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Riskiraporttisi

summary-heading = Mitä tämä tarkoittaa sinulle
summary-report = Tämä raportti kertoo, mitä riskistäsi voidaan tänään laskea suvun ja testien perusteella.
summary-chance = Kun 100 ihmisellä on samanlainen suku kuin sinulla, noin { $count } kantaa tautia aiheuttavaa varianttia jossakin niistä geeneistä, joista meillä on lukuja. Noin { $rest } ei kanna.
summary-chance-under = Kun 100 ihmisellä on samanlainen suku kuin sinulla, alle 1 kantaa tautia aiheuttavaa varianttia jossakin niistä geeneistä, joista meillä on lukuja. Yli 99 ei kanna.
summary-chance-over = Kun 100 ihmisellä on samanlainen suku kuin sinulla, yli 99 kantaa tautia aiheuttavaa varianttia jossakin niistä geeneistä, joista meillä on lukuja. Alle 1 ei kanna.
summary-carrier = Sinulla on variantti geenissä { $symbol }. Se voi lisätä joidenkin syöpien riskiä. Alla olevat luvut koskevat sinua, tästä päivästä.
summary-tested = Olet ottanut geenitestin. Kirje testisi tuloksesta kertoo, mitä se tarkoittaa sinulle.
summary-chances-only = Nämä ovat todennäköisyyksiä. Ne eivät voi kertoa, mitä sinulle tapahtuu.

genes-heading = Kuinka todennäköisesti sinulla on variantti
genes-intro = Tautia aiheuttava variantti on geenin muutos, joka lisää syövän riskiä. Taulukko näyttää, kuinka monella 100 ihmisestä se on.
genes-caption = Kuinka monella on variantti, geeni kerrallaan
genes-gene = Geeni
genes-you = Kun suku on kuin sinulla
genes-others = Väestössä
genes-any = Jokin näistä geeneistä
genes-left-out = Taulukossa ei ole geenejä, joiden variantti on harvemmalla kuin 1 / 100, kun suku on samanlainen kuin sinulla.

talk-heading = Mitä voit tehdä nyt
talk = Käy tämä raportti läpi neuvojasi kanssa, ennen kuin teet valinnan sen takia.
talk-change = Luvut voivat muuttua, kun sinusta tai suvustasi tiedetään jotain uutta.

support-report = Lukuja voi olla vaikea ottaa vastaan. Voit puhua niistä meille.
