### Henvisning til samtale om risikoreduserende operasjon. Review state: machine-drafted.

title = Henvisning til samtale om risikoreduserende operasjon
summary-ask = Ta imot denne pasienten til en samtale om risikoreduserende operasjon.
summary-open = Ingenting er bestemt. Valget er pasientens.
summary-carrier = Pasienten har en sykdomsgivende variant i { $symbol }-genet.

plan-table-heading = Hva retningslinjer tilbyr
without-heading = Risiko uten operasjon
risk-table-caption = Hvor mange som får hver type kreft, regnet fra i dag, uten operasjon
risk-table-you = Pasienten
risk-table-others = I befolkningen
without-after = Hvor stor risiko som er igjen etter en operasjon, er ikke beregnet her. Fortell pasienten det ut fra publiserte tall.
without-none = Det er ikke oppgitt noe tall her. Fortell pasienten det ut fra publiserte tall.

consider-heading = Dette bør gjennomgås
consider-fertility = Ønske om barn, og måter å bevare fruktbarheten på, før eggstokkene fjernes.
consider-menopause = Overgangsalder etter at eggstokkene er fjernet: hormonbehandling, skjelett, hjerte og seksuell helse. Hvem følger dette opp?
consider-pathology = Eggledere og eggstokker undersøkes i sin helhet etter SEE-FIM-protokollen, med risikoen oppgitt på remissen.
consider-breast = Muligheter for rekonstruksjon av brystet, følelse i huden, og kontroller som et alternativ.
consider-support = Tid til å tenke, og noen å snakke med før og etter.
