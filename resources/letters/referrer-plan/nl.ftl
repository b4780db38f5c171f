### To the referrer or the GP: the plan on one page. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Plan voor uw patiënt
summary-carrier = De patiënt heeft een ziekteveroorzakende variant in het gen { $symbol }.
summary-plan = Het plan staat in de tabel hieronder.
summary-who = Laat het ons weten als u iets daarvan niet kunt aanvragen of de patiënt er niet voor kunt oproepen, zodat er niets blijft liggen.

plan-table-heading = Het plan
code-label = Term voor het dossier
code = Draagt een ziekteveroorzakende variant in { $symbol }; verhoogd erfelijk risico op kanker
orders-heading = Wie doet wat
orders-you = Vraag de onderzoeken in de tabel aan en roep de patiënt op, tenzij een ziekenhuis dit heeft overgenomen.
orders-us = Wij bieden advies aan familieleden met een mogelijk risico. Verwijs hen naar ons vóór elke test. Zij moeten het familienummer { $number } noemen.
orders-symptoms = Onderzoek nieuwe klachten zonder op het volgende geplande onderzoek te wachten.
