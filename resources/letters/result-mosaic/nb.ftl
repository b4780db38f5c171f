### Prøvesvar: en variant bare i noen av cellene (mosaikk, eller en lav andel av lesningene). Review state: machine-drafted.

title = Svar på gentesten din

summary-heading = Hva dette betyr for deg
summary-found = Vi fant en variant i { $symbol }-genet i noen av cellene dine, ikke i alle.
summary-unclear = Vi vet ennå ikke hva dette betyr for din risiko for kreft.
summary-next = En test av en annen type celler kan si mer. Ingen valg bør tas på grunn av dette svaret før den er gjort.

result-share = Andel av lesningene
result-share-of-reads = { $share } av lesningene av genet viser varianten

meaning-heading = Hvordan dette kan oppstå
meaning-early = En variant kan oppstå tidlig i livet, når kroppen blir til. Da finnes den i én del av kroppen og ikke i resten.
meaning-blood = Blodceller kan også få en variant i { $symbol }-genet når vi blir eldre. Da finnes den bare i blodet. Den var ikke der ved fødselen, og den kan ikke gå i arv til barn.

next-heading = Hva som skjer videre
next-tissue = Vi foreslår en test av andre celler, for eksempel hudceller. Vi forklarer hvordan den gjøres, før du bestemmer deg.
next-wait = Til vi vet mer, bestemmes kontrollene dine av din egen helse og av krefttilfellene i familien.

family-heading = Familien din
family-children = Barna dine kan ha varianten bare hvis den også finnes i eggcellene eller sædcellene dine. Sjansen deres er lavere enn 50 av 100.
family-others = Foreldrene og søsknene dine har den mest sannsynlig ikke. De trenger ingen test på grunn av dette svaret.
