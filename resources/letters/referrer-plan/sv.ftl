### To the referrer or the GP: the plan on one page. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Plan för er patient
summary-carrier = Patienten har en sjukdomsorsakande variant i genen { $symbol }.
summary-plan = Planen står i tabellen nedan.
summary-who = Meddela oss om ni inte kan beställa eller kalla till något i den, så att inget blir ogjort.

plan-table-heading = Planen
code-label = Term för journalen
code = Bärare av en sjukdomsorsakande variant i { $symbol }; höjd ärftlig risk för cancer
orders-heading = Vem gör vad
orders-you = Vi ber er beställa undersökningarna i tabellen och kalla patienten, om inte ett sjukhus har tagit över detta.
orders-us = Vi erbjuder vägledning till släktingar som kan ha en höjd risk. Remittera dem till oss före ett test. De bör ange familjenumret { $number }.
orders-symptoms = Utred nya symtom utan att vänta på nästa planerade undersökning.
