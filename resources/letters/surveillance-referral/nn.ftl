### Referral to check-ups. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Tilvising til kontrollar
summary-ask = Vi ber dykk ta imot denne pasienten til kontrollane i tabellen, og kalle inn med dei intervalla som er oppgitt.
summary-carrier = Pasienten har ein sjukdomsgivande variant i genet { $symbol }.
summary-family = Pasienten har auka risiko på grunn av familiehistoria.

plan-table-heading = Kontrollane
recall-heading = Kven kallar inn
recall = Stadfest til oss og til pasienten at de kallar inn. Om de ikkje kan, så send tilvisinga tilbake, slik at ingen blir ståande utan.
recall-stop = Sei frå til oss når kontrollane er slutt, eller om pasienten ikkje vil ha dei lenger.
