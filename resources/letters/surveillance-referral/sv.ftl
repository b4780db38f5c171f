### Referral to check-ups. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Remiss till kontroller
summary-ask = Vi ber er ta emot patienten för kontrollerna i tabellen och kalla med de intervall som anges.
summary-carrier = Patienten har en sjukdomsorsakande variant i genen { $symbol }.
summary-family = Patienten har en höjd risk på grund av familjehistorien.

plan-table-heading = Kontrollerna
recall-heading = Vem kallar
recall = Bekräfta för oss och för patienten att ni kallar. Om ni inte kan det, skicka tillbaka remissen, så att ingen blir utan.
recall-stop = Meddela oss när kontrollerna avslutas, eller om patienten inte vill ha dem längre.
