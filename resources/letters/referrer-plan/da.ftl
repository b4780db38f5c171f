### To the referrer or the GP: the plan on one page. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Plan for jeres patient
summary-carrier = Patienten har en sygdomsgivende variant i genet { $symbol }.
summary-plan = Planen står i tabellen nedenfor.
summary-who = Giv os besked, hvis I ikke kan bestille eller indkalde til noget i den, så intet bliver glemt.

plan-table-heading = Planen
code-label = Betegnelse til journalen
code = Bærer af en sygdomsgivende variant i { $symbol }; øget arvelig risiko for kræft
orders-heading = Hvem gør hvad
orders-you = Vi beder jer bestille undersøgelserne i tabellen og indkalde patienten, medmindre et sygehus har overtaget dette.
orders-us = Vi tilbyder rådgivning til slægtninge, som kan have en øget risiko. Henvis dem til os før en test. De bør oplyse familienummeret { $number }.
orders-symptoms = Undersøg nye symptomer uden at vente på næste planlagte undersøgelse.
