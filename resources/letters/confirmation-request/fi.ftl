### To the laboratory: a known variant is to be confirmed, with a positive control.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Pyyntö varmistaa variantti
summary-ask = Pyydämme tutkimaan, onko näytteessä alla oleva variantti.
summary-second = Se löytyi saman ihmisen aiemmasta näytteestä. Toisen näytteen on tarkoitus varmistaa se.
summary-familial = Se löytyi sukulaiselta. Näyte on toiselta suvun jäseneltä.
summary-control = Positiivisena kontrollina voi käyttää näytettä, jossa tiedetään olevan variantti. Tiedot ovat alla.

control-heading = Positiivinen kontrolli
control-laboratory = Laboratorio
control-accession = Sen lausunnon numero
control-own = Kenen näyte
control-own-yes = sama henkilö, aiempi näyte
control-own-no = sukulainen, jolla on variantti
control-none = Meillä ei ole kirjattuna laboratoriota, jolla olisi näyte, jossa tiedetään olevan variantti. Positiivista kontrollia voi pyytää meiltä.

report-heading = Mitä pyydämme vastaukseen
report-both = Onko variantti näytteessä vai ei, ja että se näkyi positiivisessa kontrollissa.
report-limits = Mitä menetelmä ei voi sulkea pois.
