### Result: a variant in a tumour; whether it is inherited is to be confirmed. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Ett fynd i testet av din tumör

summary-heading = Vad det betyder för dig
summary-found = Ett test av din tumör visade en variant i genen { $symbol }.
summary-unknown = Testet kan inte säga om du är född med varianten eller om den bara finns i tumören.
summary-next = Ett test av friska celler kan säga det. Oftast räcker ett blodprov.

meaning-heading = Två sorters varianter
meaning-tumour = De flesta varianter i en tumör uppstår i själva tumören. De finns inte i resten av kroppen, och de kan inte föras vidare.
meaning-born = En del människor är födda med en variant. Då finns den i alla celler. Den kan höja risken för cancer, och släktingar kan också ha den.

next-heading = Vad som händer nu
next-sample = Vi erbjuder dig ett test av ett blodprov. Om svaret från blodet inte är tydligt kan hudceller testas. Vi berättar mer innan du bestämmer dig.
next-treatment = Din cancerläkare kan använda fyndet för att välja din behandling. Det behöver inte vänta på det här testet.

family-heading = Din familj
family-wait = Dina släktingar bör inte testas på grund av det här fyndet. Vi pratar om dem när vi vet om du är född med varianten.
