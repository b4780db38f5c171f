### Result: a variant in some of the cells only (mosaic, or a low share of the reads). Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Svaret på din gentest

summary-heading = Hvad det betyder for dig
summary-found = Vi fandt en variant i genet { $symbol } i nogle af dine celler, ikke i dem alle.
summary-unclear = Vi ved endnu ikke, hvad det betyder for din risiko for kræft.
summary-next = En test af en anden slags celler kan sige mere. Før det bør der ikke træffes valg på grund af dette svar.

result-share = Andel af læsningerne
result-share-of-reads = { $share } af læsningerne af genet viser varianten

meaning-heading = Hvordan det kan være sket
meaning-early = En variant kan opstå tidligt i livet, når kroppen bliver dannet. Så er den i en del af kroppen og ikke i resten.
meaning-blood = Blodceller kan også få en variant i genet { $symbol }, når vi bliver ældre. Så er den kun i blodet. Den var der ikke ved fødslen, og den kan ikke gives videre til børn.

next-heading = Hvad der sker nu
next-tissue = Vi foreslår en test af andre celler, fx hudceller. Vi forklarer, hvordan det foregår, før du beslutter dig.
next-wait = Indtil vi ved mere, afhænger dine kontroller af dit eget helbred og af kræft i din familie.

family-heading = Din familie
family-children = Dine børn kan kun have varianten, hvis den også er i dine ægceller eller sædceller. Deres chance er lavere end 50 af 100.
family-others = Dine forældre og søskende har den sandsynligvis ikke. De har ikke brug for en test på grund af dette svar.
