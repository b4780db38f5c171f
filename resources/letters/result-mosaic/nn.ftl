### Result: a variant in some of the cells only (mosaic, or a low share of the reads). Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Svaret på gentesten din

summary-heading = Kva dette betyr for deg
summary-found = Vi fann ein variant i genet { $symbol } i nokre av cellene dine, ikkje i alle.
summary-unclear = Vi veit ikkje enno kva dette betyr for risikoen din for kreft.
summary-next = Ein test av ein annan type celler kan seie meir. Før det bør ingen val takast på grunn av dette svaret.

result-share = Del av lesingane
result-share-of-reads = { $share } av lesingane av genet viser varianten

meaning-heading = Korleis dette kan ha skjedd
meaning-early = Ein variant kan oppstå tidleg i livet, når kroppen blir til. Då er han i ein del av kroppen og ikkje i resten.
meaning-blood = Blodceller kan òg få ein variant i genet { $symbol } når vi blir eldre. Då er han berre i blodet. Han var ikkje der ved fødselen, og han kan ikkje førast vidare til barn.

next-heading = Kva som skjer no
next-tissue = Vi foreslår ein test av andre celler, til dømes hudceller. Vi forklarer korleis det går føre seg før du bestemmer deg.
next-wait = Til vi veit meir, kjem kontrollane dine an på di eiga helse og på kreft i familien.

family-heading = Familien din
family-children = Barna dine kan ha varianten berre om han òg er i eggcellene eller sædcellene dine. Sjansen deira er lågare enn 50 av 100.
family-others = Foreldra og syskena dine har han mest sannsynleg ikkje. Dei treng ingen test på grunn av dette svaret.
