### Result: a variant in a tumour; whether it is inherited is to be confirmed. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Et fund i testen af din tumor

summary-heading = Hvad det betyder for dig
summary-found = En test af din tumor viste en variant i genet { $symbol }.
summary-unknown = Testen kan ikke sige, om du er født med varianten, eller om den kun er i tumoren.
summary-next = En test af raske celler kan sige det. Som regel er en blodprøve nok.

meaning-heading = To slags varianter
meaning-tumour = De fleste varianter i en tumor opstår i selve tumoren. De er ikke i resten af kroppen, og de kan ikke gives videre.
meaning-born = Nogle mennesker er født med en variant. Så er den i alle celler. Den kan øge risikoen for kræft, og slægtninge kan også have den.

next-heading = Hvad der sker nu
next-sample = Vi tilbyder dig en test af en blodprøve. Hvis svaret fra blodet ikke er klart, kan hudceller testes. Vi fortæller dig mere, før du beslutter dig.
next-treatment = Din kræftlæge kan bruge fundet til at vælge din behandling. Det behøver ikke vente på denne test.

family-heading = Din familie
family-wait = Dine slægtninge bør ikke testes på grund af dette fund. Vi taler om dem, når vi ved, om du er født med varianten.
