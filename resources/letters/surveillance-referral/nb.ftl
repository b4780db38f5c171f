### Henvisning til kontroller. Review state: machine-drafted.

title = Henvisning til kontroller
summary-ask = Ta imot denne pasienten til kontrollene i tabellen, og kall inn med de intervallene som er oppgitt.
summary-carrier = Pasienten har en sykdomsgivende variant i { $symbol }-genet.
summary-family = Pasienten har økt risiko på grunn av familiehistorien.

plan-table-heading = Kontrollene
recall-heading = Hvem kaller inn
recall = Bekreft til oss og til pasienten at dere kaller inn. Hvis dere ikke kan, send henvisningen tilbake, slik at ingen blir stående uten.
recall-stop = Si fra til oss når kontrollene avsluttes, eller hvis pasienten ikke ønsker dem lenger.
