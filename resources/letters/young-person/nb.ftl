### For en leser på 12 til 17 år: en variant som er kjent i familien, eller leserens eget svar. Review state: machine-drafted.

title = Om et gen i familien din

summary-heading = Det viktigste
summary-family = Det er funnet en variant i et gen som heter { $symbol }, i familien din. Den kan øke risikoen for noen typer kreft senere i livet.
summary-maybe = Du kan ha den, eller ikke ha den. Du trenger ikke å finne det ut nå.
summary-own = Du har en variant i { $symbol }-genet. Den kan øke risikoen for noen typer kreft. Det betyr ikke at du er syk.
summary-care = Det finnes leger som kan mye om dette. Du kan få hjelp og kontroller når du trenger det.
summary-ask = Du kan spørre oss om hva som helst.

gene-heading = Hva er et gen?
gene = Gener forteller kroppen hvordan den skal vokse og virke. Du har to av hvert. Du fikk ett fra hver av foreldrene dine.
gene-variant = En variant er en liten endring i et gen. Alle har mange. De fleste gjør ingenting. Denne kan gjøre det lettere å få kreft.
gene-fault = Ingen har gjort noe galt. Det smitter ikke, og du får det ikke av noe du spiser eller gjør.

chance-heading = Hvem kan ha den?
chance = Hvis en av foreldrene dine har varianten, er sjansen din 50 av 100. Det er som å kaste mynt. Det spiller ingen rolle om du er jente eller gutt.

test-heading = Bør du ta en test?
test-later = De fleste venter til de er voksne. Da kan du velge selv. Du kan også velge å aldri få vite det.
test-early = For noen få gener hjelper det å vite det tidligere. Hvis dette er et av dem, snakker vi med deg og foreldrene dine først.
test-own = Når du er 18 år, er valgene om kontrollene dine dine egne. Da snakker vi med deg om dem.

feel-heading = Hva du kan tenke og føle
feel = Noen blir redde eller sinte. Andre tenker ikke så mye på det. Begge deler er greit.
feel-talk = Snakk med noen du stoler på. Du kan også snakke med oss alene.

support-young = Du kan ringe oss selv. Du trenger ikke å vite hva du skal spørre om.
