### Til laboratoriet: en kjent variant skal bekreftes, med positiv kontroll. Review state: machine-drafted.

title = Rekvisisjon for å bekrefte en variant
summary-ask = Undersøk prøven for varianten nedenfor.
summary-second = Den ble funnet i en tidligere prøve fra samme person. Den nye prøven skal bekrefte den.
summary-familial = Den ble funnet hos en slektning. Prøven er fra et annet medlem av familien.
summary-control = En prøve som man vet har varianten, kan brukes som positiv kontroll. Se nedenfor.

control-heading = Positiv kontroll
control-laboratory = Laboratorium
control-accession = Nummeret på svaret
control-own = Hvem prøven er fra
control-own-yes = samme person, tidligere prøve
control-own-no = en slektning som har varianten
control-none = Det er ikke registrert noe laboratorium for en prøve som man vet har varianten. Spør oss om en positiv kontroll.

report-heading = Dette ber vi om i svaret
report-both = Om varianten er der eller ikke, og at den positive kontrollen viste den.
report-limits = Hva metoden ikke kan utelukke.
