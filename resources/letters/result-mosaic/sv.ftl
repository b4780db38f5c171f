### Result: a variant in some of the cells only (mosaic, or a low share of the reads). Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Svaret på ditt gentest

summary-heading = Vad det betyder för dig
summary-found = Vi hittade en variant i genen { $symbol } i en del av dina celler, inte i alla.
summary-unclear = Vi vet ännu inte vad det betyder för din risk för cancer.
summary-next = Ett test av en annan sorts celler kan säga mer. Innan dess bör inga val göras på grund av det här svaret.

result-share = Andel av läsningarna
result-share-of-reads = { $share } av läsningarna av genen visar varianten

meaning-heading = Hur det kan ha blivit så
meaning-early = En variant kan uppstå tidigt i livet, när kroppen bildas. Då finns den i en del av kroppen och inte i resten.
meaning-blood = Blodceller kan också få en variant i genen { $symbol } när vi blir äldre. Då finns den bara i blodet. Den fanns inte vid födseln, och den kan inte föras vidare till barn.

next-heading = Vad som händer nu
next-tissue = Vi föreslår ett test av andra celler, till exempel hudceller. Vi förklarar hur det går till innan du bestämmer dig.
next-wait = Tills vi vet mer bestäms dina kontroller av din egen hälsa och av vilken cancer som finns i familjen.

family-heading = Din familj
family-children = Dina barn kan ha varianten bara om den också finns i dina äggceller eller spermier. Deras chans är lägre än 50 av 100.
family-others = Dina föräldrar och syskon har den troligen inte. De behöver inget test på grund av det här svaret.
