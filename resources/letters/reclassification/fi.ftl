### A variant has got another class: from uncertain to disease-causing or harmless, or back to uncertain.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Uutta tietoa geenivariantistasi

summary-heading = Mitä tämä tarkoittaa sinulle
summary-new = Kerroimme sinulle variantista geenissä { $symbol }. Se on saanut uuden luokan.
summary-raised = { $likely ->
    [yes] Nyt katsotaan, että se hyvin todennäköisesti lisää joidenkin syöpien riskiä.
   *[no] Nyt tiedetään, että se lisää joidenkin syöpien riskiä.
}
summary-raised-next = Tarjoamme sinulle uutta keskustelua siitä, mitä tämä tarkoittaa sinulle ja suvullesi.
summary-harmless = Nyt sen katsotaan olevan haitaton tai hyvin todennäköisesti haitaton. Se ei lisää syöpäriskiäsi.
summary-harmless-next = Tämä ei sulje pois muuta perinnöllistä syytä. Seurantasi riippuu omasta terveydestäsi ja sukusi syövistä.
summary-uncertain = Nyt kukaan ei tiedä, onko sillä merkitystä terveydellesi. Älä toimi sen mukaan, mitä kerroimme sinulle aiemmin.
summary-uncertain-next = Soita meille, ennen kuin valitset leikkauksen, lääkkeen tai seurannan.

class-old = Luokka ennen
class-new = Luokka nyt

why-heading = Miksi luokka on muuttunut
why = Laboratoriot oppivat koko ajan lisää tutkimuksista ja muista suvuista. Siksi luokat voivat muuttua. Itse varianttisi on sama kuin ennen.

change-heading = Mikä nyt muuttuu
change-raised = Sinulle voidaan tarjota seurantaa, ja riskiä voi ehkä pienentää. Sinun ei tarvitse päättää mitään, ennen kuin olemme puhuneet.
change-harmless = Et tarvitse seurantaa variantin takia. Jos olet tehnyt valinnan sen takia, puhu kanssamme.
change-uncertain = Osaa seurannasta ei ehkä enää tarvita, osaa tarvitaan yhä. Käymme sen läpi kanssasi. Älä lopeta mitään, ennen kuin olemme puhuneet.
change-own-cancer = Jatka seurantaa, joka sinulla on oman syöpäsi takia.

family-heading = Sukusi
family-raised = Variantti voi olla myös sukulaisillasi. Heille voidaan tarjota neuvontaa ja testi. Voimme auttaa sinua kertomaan heille.
family-harmless = Sukulaisesi eivät tarvitse testiä tästä variantista. Jos joku on ottanut sen testin, kerro hänelle tämä uutinen.
family-uncertain = Sukulaisiasi ei pidä testata tämän variantin takia oman riskin selvittämiseksi. Jos joku on ottanut sen testin, pyydä häntä soittamaan meille.
