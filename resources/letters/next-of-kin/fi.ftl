### To the next of kin of a patient who has died. It uses the texts of family-letter and says some of them anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Testin tulos, joka voi olla tärkeä suvullesi
missing-addressee = [vastaanottaja]

summary-found = Otamme osaa suruusi, kun { $name } on poissa. Testi on näyttänyt variantin geenissä { $symbol }. Se voi lisätä joidenkin syöpien riskiä.
summary-you = Lähisukulaisilla voi olla sama variantti. Se ei tarkoita, että heillä on syöpä tai että he saavat sen.
summary-agreed = { $name } antoi luvan kertoa sukulaisille.

tell-heading = Muille suvussa kertominen
tell = Voit antaa tämän kirjeen muille suvussa. Sinun ei ole pakko. Jos se on vaikeaa, voimme auttaa löytämään sanat.
