### Prøvesvar: en variant i en svulst; om den er medfødt, må bekreftes. Review state: machine-drafted.

title = Et funn i testen av svulsten din

summary-heading = Hva dette betyr for deg
summary-found = En test av svulsten din viste en variant i { $symbol }-genet.
summary-unknown = Denne testen kan ikke vise om du er født med varianten, eller om den bare finnes i svulsten.
summary-next = En test av friske celler kan vise det. Som regel er en blodprøve nok.

meaning-heading = To slags varianter
meaning-tumour = De fleste varianter i en svulst har oppstått i selve svulsten. De finnes ikke i resten av kroppen og kan ikke gå i arv.
meaning-born = Noen er født med en variant. Da finnes den i alle celler. Den kan øke risikoen for kreft, og slektninger kan også ha den.

next-heading = Hva som skjer videre
next-sample = Vi tilbyr deg en test av en blodprøve. Hvis svaret fra blodet ikke er klart, kan hudceller testes. Vi forteller deg mer før du bestemmer deg.
next-treatment = Kreftlegen din kan bruke funnet for å velge behandlingen din. Det trenger ikke å vente på denne testen.

family-heading = Familien din
family-wait = Slektningene dine bør ikke testes på grunn av dette funnet. Vi snakker om dem når vi vet om du er født med varianten.
