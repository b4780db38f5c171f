### A correction or withdrawal of a letter that was issued.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Korjaus kirjeeseemme

summary-heading = Mitä sinun pitää tietää
summary-wrong = Kirjeemme, jonka päivä on { $date }, ei ollut oikein. Tämä kirje tulee sen tilalle.
summary-stop = Älä enää käytä vanhaa kirjettä.
summary-sorry = Olemme pahoillamme tästä.

old-heading = Kirje, joka ei enää ole voimassa
old-title = Kirje
old-date = Päivä
old-number = Kirjeen numero

own-words-heading = Mikä oli väärin ja mikä on oikein
missing-reason = [mikä oli väärin ja mikä on oikein]
missing-letter = [kirje]

do-heading = Mitä voit tehdä
do-choices = Soita meille, ennen kuin jatkat seurantaa, lääkettä tai leikkausta, jonka valitsit vanhan kirjeen takia.
do-others = Jos olet näyttänyt vanhan kirjeen muille, näytä heille myös tämä.
do-doctors = Myös niiden lääkärien, joilla on vanha kirje, pitäisi saada tämä. Kerro meille, jos tiedät sellaisia.

support-correction = Tällainen kirje voi tuntua vaikealta. Voit puhua siitä meille.
