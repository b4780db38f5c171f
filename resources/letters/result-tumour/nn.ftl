### Result: a variant in a tumour; whether it is inherited is to be confirmed. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Eit funn i testen av svulsten din

summary-heading = Kva dette betyr for deg
summary-found = Ein test av svulsten din viste ein variant i genet { $symbol }.
summary-unknown = Denne testen kan ikkje seie om du er fødd med varianten, eller om han berre er i svulsten.
summary-next = Ein test av friske celler kan seie det. Som oftast er ei blodprøve nok.

meaning-heading = To slags variantar
meaning-tumour = Dei fleste variantar i ein svulst oppstår i sjølve svulsten. Dei er ikkje i resten av kroppen, og dei kan ikkje førast vidare.
meaning-born = Nokre menneske er fødde med ein variant. Då er han i alle celler. Han kan auke risikoen for kreft, og slektningar kan òg ha han.

next-heading = Kva som skjer no
next-sample = Vi gir deg tilbod om test av ei blodprøve. Om svaret frå blodet ikkje er klart, kan hudceller testast. Vi fortel meir før du bestemmer deg.
next-treatment = Kreftlegen din kan bruke funnet til å velje behandlinga di. Det treng ikkje vente på denne testen.

family-heading = Familien din
family-wait = Slektningane dine bør ikkje testast på grunn av dette funnet. Vi snakkar om dei når vi veit om du er fødd med varianten.
