### To the referrer or the GP: the plan on one page. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Plan for pasienten dykkar
summary-carrier = Pasienten har ein sjukdomsgivande variant i genet { $symbol }.
summary-plan = Planen står i tabellen nedanfor.
summary-who = Sei frå til oss om de ikkje kan tinge eller kalle inn til noko i han, slik at ingenting blir ugjort.

plan-table-heading = Planen
code-label = Nemning til journalen
code = Berar av ein sjukdomsgivande variant i { $symbol }; auka arveleg risiko for kreft
orders-heading = Kven gjer kva
orders-you = Vi ber dykk tinge undersøkingane i tabellen og kalle inn pasienten, om ikkje eit sjukehus har teke over dette.
orders-us = Vi tilbyr rettleiing til slektningar som kan ha auka risiko. Vis dei til oss før nokon test. Dei bør oppgi familienummeret { $number }.
orders-symptoms = Undersøk nye symptom utan å vente på neste planlagde undersøking.
