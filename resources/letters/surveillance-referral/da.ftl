### Referral to check-ups. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Henvisning til kontroller
summary-ask = Vi beder jer tage imod denne patient til kontrollerne i tabellen og indkalde med de angivne mellemrum.
summary-carrier = Patienten har en sygdomsgivende variant i genet { $symbol }.
summary-family = Patienten har en øget risiko på grund af familiehistorien.

plan-table-heading = Kontrollerne
recall-heading = Hvem indkalder
recall = Bekræft over for os og patienten, at I indkalder. Hvis I ikke kan, så send henvisningen tilbage, så ingen bliver glemt.
recall-stop = Giv os besked, når kontrollerne slutter, eller hvis patienten ikke vil have dem længere.
