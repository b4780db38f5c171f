### Referral to counselling about having children, with testing of embryos where lawful.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Lähete neuvontaan lapsen hankkimisesta
summary-ask = Pyydämme ottamaan potilaan neuvontaan lapsen hankkimisesta, kun variantti on tiedossa. Neuvonta koskee myös alkion testiä, jos laki sallii sen.
summary-carrier = Potilaalla on tautia aiheuttava variantti geenissä { $symbol }. Jokaisella lapsella se on todennäköisyydellä 50 / 100.
summary-open = Potilas ei ole vielä valinnut.

consider-heading = Läpi käytävät asiat
consider-partner = Jos kummallakin vanhemmalla on variantti geenissä { $symbol }, lapsi voi saada harvinaisen ja vakavan taudin. Puolisolle pitäisi ensin tarjota testi.
consider-time = Suunnitellut hoidot tai leikkaukset, jotka rajaavat aikaa.
consider-control = Laboratorion lausunto voidaan lähettää teille potilaan luvalla, testin valmistelua varten.
consider-all = Kaikki vaihtoehdot: raskaus ilman testiä, testi raskauden aikana, alkion testi, luovutetut munasolut tai siittiöt, tai ei lasta.
