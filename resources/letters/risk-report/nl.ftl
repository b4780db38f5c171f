### Risk report with the family's drawing. It uses the texts of result-pathogenic and says some of them anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Uw risicorapport

summary-heading = Wat dit voor u betekent
summary-report = Dit rapport zegt wat er nu over uw risico te berekenen is, uit uw familie en uit tests.
summary-chance = Van de 100 mensen met een familie zoals die van u hebben ongeveer { $count } een ziekteveroorzakende variant in een van de genen waarvoor we cijfers hebben. Ongeveer { $rest } hebben die niet.
summary-chance-under = Van de 100 mensen met een familie zoals die van u heeft minder dan 1 een ziekteveroorzakende variant in een van de genen waarvoor we cijfers hebben. Meer dan 99 hebben die niet.
summary-chance-over = Van de 100 mensen met een familie zoals die van u hebben meer dan 99 een ziekteveroorzakende variant in een van de genen waarvoor we cijfers hebben. Minder dan 1 heeft die niet.
summary-carrier = U hebt een variant in het gen { $symbol } die het risico op sommige soorten kanker kan verhogen. De cijfers hieronder gaan over u, vanaf vandaag.
summary-tested = U hebt een DNA-test gehad. Wat die voor u betekent, staat in de brief over uw uitslag.
summary-chances-only = Dit zijn kansen. Ze kunnen niet zeggen wat er met u gaat gebeuren.

genes-heading = Hoe waarschijnlijk het is dat u een variant hebt
genes-intro = Een ziekteveroorzakende variant is een verandering in een gen die het risico op kanker verhoogt. De tabel laat zien hoeveel van de 100 er een hebben.
genes-caption = Hoeveel mensen een variant hebben, gen voor gen
genes-gene = Gen
genes-you = Met een familie zoals die van u
genes-others = In de bevolking
genes-any = Een van deze genen
genes-left-out = Genen waarin minder dan 1 van de 100 met een familie zoals die van u een variant heeft, staan niet in de tabel.

talk-heading = Wat u nu kunt doen
talk = Neem dit rapport met uw adviseur door voordat u erdoor een keuze maakt.
talk-change = De cijfers kunnen veranderen als er iets nieuws over u of uw familie bekend wordt.

support-report = Cijfers kunnen lastig te begrijpen zijn. U kunt er met ons over praten.
