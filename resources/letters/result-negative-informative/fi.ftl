### Result: the family's variant was not found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Geenitestisi tulos

summary-heading = Mitä tämä tarkoittaa sinulle
summary-found = Sinulla ei ole geenin { $symbol } varianttia, joka löytyi suvustasi.
summary-children = Lapsesi eivät voi saada tätä varianttia sinulta.
summary-population = Varianttiin liittyvien syöpien riskisi on suunnilleen sama kuin muilla, ellei jokin muu lisää sitä.
summary-family-history = Syöpäriskisi voi silti olla suurempi kuin useimmilla. Se riippuu sukusi syövistä, kummallakin puolella.
summary-own-cancer = Sinulla on itselläsi ollut syöpä. Tämä tulos ei muuta sen seurantaa.

looked-for = Etsitty variantti
looked-for-answer = Tulos
looked-for-absent = ei löytynyt

follow-heading = Seurantasi
follow-population = Et tarvitse ylimääräistä seurantaa variantin takia. Käy seulonnoissa, joita tarjotaan kaikille ikäisillesi.
follow-other-factors = Muut asiat voivat lisätä syövän riskiä, kuten elintavat, hormonit tai syövät sukusi toisella puolella. Kerro meille, jos tiedät niistä.
follow-family-history = Tämä geeni on vain yksi syy syöpään suvussa. Siksi seurantasi riippuu sukusi syövistä, kummallakin puolella.
follow-own-cancer = Jatka seurantaa, joka sinulla on oman syöpäsi takia.

family-heading = Sukusi
family-children = Lapsesi eivät tarvitse testiä tämän variantin takia.
family-siblings = Tuloksesi ei kerro mitään siskoistasi ja veljistäsi. Jokaiselle heistä voidaan tarjota testi.
family-other-side = Tämä testi ei kerro mitään sukusi toisesta puolesta. Kerro meille, jos siellä on syöpiä.

support-relief = Moni on helpottunut. Jotkut tuntevat syyllisyyttä niitä sukulaisia kohtaan, joilla on variantti. Kumpikin on tavallista. Voit puhua siitä meille.
