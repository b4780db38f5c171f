### Referral to talk about risk-reducing surgery. It uses the table of risks of result-pathogenic. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Henvisning til samtale om risikoreducerende operation
summary-ask = Vi beder jer se denne patient til en samtale om risikoreducerende operation.
summary-open = Der er ikke truffet nogen beslutning. Valget er patientens.
summary-carrier = Patienten har en sygdomsgivende variant i genet { $symbol }.

plan-table-heading = Hvad retningslinjer tilbyder
without-heading = Risiko uden operation
risk-table-caption = Hvor mange der får hver type kræft, regnet fra i dag, uden operation
risk-table-you = Patienten
risk-table-others = I befolkningen
without-after = Hvor stor en risiko der er tilbage efter operationen, er ikke beregnet her. Oplys patienten ud fra publicerede tal.
without-none = Der er intet tal her. Oplys patienten ud fra publicerede tal.

consider-heading = Til drøftelse
consider-fertility = Ønske om børn, og måder at bevare fertiliteten på, før æggestokkene fjernes.
consider-menopause = Overgangsalder efter fjernelse af æggestokkene: hormonbehandling, knogler, hjerte og seksuel sundhed. Hvem følger op på det?
consider-pathology = Æggeledere og æggestokke bør undersøges i deres helhed efter SEE-FIM-protokollen, med risikoen anført på rekvisitionen.
consider-breast = Måder at genskabe brystet på, følesans i huden, og kontroller som alternativ.
consider-support = Tid til at tænke, og nogen at tale med før og efter.
