### Referral to talk about risk-reducing surgery. It uses the table of risks of result-pathogenic.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Lähete keskusteluun riskiä vähentävästä leikkauksesta
summary-ask = Pyydämme ottamaan potilaan keskusteluun riskiä vähentävästä leikkauksesta.
summary-open = Päätöstä ei ole tehty. Potilas valitsee itse.
summary-carrier = Potilaalla on tautia aiheuttava variantti geenissä { $symbol }.

plan-table-heading = Mitä hoitosuositukset tarjoavat
without-heading = Riski ilman leikkausta
risk-table-caption = Kuinka moni saa minkäkin syövän, tästä päivästä laskien, ilman leikkausta
risk-table-you = Potilas
risk-table-others = Väestössä
without-after = Tässä ei ole laskettu, kuinka suuri riski jää leikkauksen jälkeen. Pyydämme kertomaan sen potilaalle julkaistuista luvuista.
without-none = Tässä ei ole lukua. Pyydämme kertomaan sen potilaalle julkaistuista luvuista.

consider-heading = Läpi käytävät asiat
consider-fertility = Lapsitoive ja keinot säilyttää hedelmällisyys, ennen kuin munasarjat poistetaan.
consider-menopause = Vaihdevuodet munasarjojen poiston jälkeen: hormonihoito, luusto, sydän ja seksuaaliterveys. Kuka seuraa näitä?
consider-pathology = Munatorvet ja munasarjat tutkitaan kokonaan SEE-FIM-menetelmällä. Riski kerrotaan lähetteessä.
consider-breast = Keinot rakentaa rinta uudelleen, ihon tunto ja vaihtoehtona seuranta.
consider-support = Aikaa miettiä, ja joku, jolle puhua ennen ja jälkeen.
