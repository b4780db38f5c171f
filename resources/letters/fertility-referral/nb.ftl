### Henvisning til veiledning om å få barn, med testing av befruktede egg der det er lovlig. Review state: machine-drafted.

title = Henvisning til veiledning om å få barn
summary-ask = Ta imot denne pasienten til veiledning om å få barn med en kjent variant, også om testing av befruktede egg der loven tillater det.
summary-carrier = Pasienten har en sykdomsgivende variant i { $symbol }-genet. For hvert barn er sjansen 50 av 100 for å ha den.
summary-open = Pasienten har ikke valgt ennå.

consider-heading = Dette bør gjennomgås
consider-partner = Hvis begge foreldrene har en variant i { $symbol }-genet, kan et barn få en sjelden og alvorlig sykdom. Partneren bør få tilbud om en test først.
consider-time = Planlagt behandling eller operasjoner som setter en tidsgrense.
consider-control = Laboratoriets svar kan sendes til dere med pasientens samtykke, for å sette opp en test.
consider-all = Alle valg: graviditet uten test, test i svangerskapet, testing av befruktede egg, donerte egg eller sædceller, og ikke barn.
