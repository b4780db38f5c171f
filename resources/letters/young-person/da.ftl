### For a reader of 12 to 17 years: a variant that is known in the family, or the reader's own result. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Om et gen i din familie

summary-heading = Det vigtigste
summary-family = En variant i et gen, der hedder { $symbol }, er fundet i din familie. Den kan øge risikoen for nogle typer kræft senere i livet.
summary-maybe = Måske har du den, og måske har du den ikke. Du behøver ikke finde ud af det nu.
summary-own = Du har en variant i genet { $symbol }. Den kan øge risikoen for nogle typer kræft. Det betyder ikke, at du er syg.
summary-care = Der er læger, som ved meget om det her. Du kan få hjælp og kontroller, når du har brug for dem.
summary-ask = Du kan spørge os om hvad som helst.

gene-heading = Hvad er et gen?
gene = Gener fortæller kroppen, hvordan den skal vokse og virke. Du har to af hvert. Du fik et fra hver af dine forældre.
gene-variant = En variant er en lille ændring i et gen. Vi har alle mange. De fleste af dem gør ingenting. Den her kan gøre det lettere at få kræft.
gene-fault = Ingen har gjort noget forkert. Den smitter ikke, og du kan ikke få den af det, du spiser eller gør.

chance-heading = Hvem kan have den?
chance = Hvis en af dine forældre har varianten, er din chance 50 af 100. Det er som at slå plat eller krone. Det er lige meget, om du er pige eller dreng.

test-heading = Skal du have en test?
test-later = De fleste venter, til de er voksne. Så kan du selv vælge. Du kan også vælge aldrig at få det at vide.
test-early = For nogle få gener hjælper det at vide det tidligere. Hvis dette er et af dem, taler vi med dig og dine forældre først.
test-own = Når du er 18 år, er det dig, der vælger om dine kontroller. Vi taler med dig om dem til den tid.

feel-heading = Hvad du måske tænker og føler
feel = Nogle bliver bange eller vrede. Andre tænker ikke så meget over det. Begge dele er i orden.
feel-talk = Tal med en, du stoler på. Du kan også tale alene med os.

support-young = Du kan selv ringe til os. Du behøver ikke vide, hvad du skal spørge om.
