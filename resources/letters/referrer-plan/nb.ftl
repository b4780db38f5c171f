### Til henviseren eller fastlegen: planen på én side. Review state: machine-drafted.

title = Plan for pasienten din
summary-carrier = Pasienten har en sykdomsgivende variant i { $symbol }-genet.
summary-plan = Planen står i tabellen nedenfor.
summary-who = Si fra til oss hvis du ikke kan bestille eller kalle inn til noe i den, slik at ingenting blir glemt.

plan-table-heading = Planen
code-label = Betegnelse i journalen
code = Bærer av en sykdomsgivende variant i { $symbol }; økt arvelig risiko for kreft
orders-heading = Hvem gjør hva
orders-you = Bestill undersøkelsene i tabellen og kall inn pasienten, med mindre et sykehus har overtatt dette.
orders-us = Vi tilbyr veiledning til slektninger i risiko. Henvis dem til oss før en eventuell test. De bør oppgi familienummeret { $number }.
orders-symptoms = Undersøk nye symptomer uten å vente på neste planlagte undersøkelse.
