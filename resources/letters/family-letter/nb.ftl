### Familiebrev: til den det gjelder. Det nevner ingen ved navn uten at samtykke er registrert. Review state: machine-drafted.

title = Det er funnet en variant i familien din som kan øke risikoen for kreft
addressee = Til den det gjelder
greeting-relative = Hei!

summary-heading = Hvorfor du får dette brevet
summary-found = Det er funnet en variant i { $symbol }-genet i familien din. Den kan øke risikoen for noen typer kreft.
summary-you = Du kan ha denne varianten. Det betyr ikke at du har kreft eller får det.
summary-choice = Du kan ta en test hvis du vil vite det. Du kan også velge å ikke vite.
named = { $name } har sagt ja til å bli nevnt ved navn i dette brevet.

found-heading = Hva som er funnet
found-reference = Familienummer

who-heading = Hvem som kan ha varianten
who-first = Sjansen er omtrent 50 av 100 for hver av foreldrene, hvert av søsknene og hvert av barna til en som har den.
who-new = Sjansen er 50 av 100 for barna til en som har den. Varianten ser ut til å ha oppstått på nytt i familien. Derfor er sjansen liten for søsknene til den første som har den. Både kvinner og menn kan ha den, og begge kan gi den videre.
who-second = Fjernere slektninger kan også ha den. Sjansen deres er lavere. Både kvinner og menn kan ha den, og begge kan gi den videre.

test-heading = Hva en test kan fortelle deg
test-how = Først får du tilbud om genetisk veiledning. Så viser en prøve av blod eller spytt om du har varianten.
test-absent = Hvis du ikke har den, kan barna dine ikke få den fra deg. Veilederen sier fra hvis noe annet øker risikoen din.
test-present = Hvis du har den, kan du få tilbud om kontroller, og det kan finnes måter å senke risikoen på. Målet er å finne kreft tidlig eller å forebygge den.

refer-heading = Slik får du time
refer-intro = Ta med dette brevet. Oppgi familienummer { $number }.
refer-no = I Norge kan du selv ta kontakt med avdelingen for medisinsk genetikk i din region, eller spørre fastlegen.
refer-uk = I Storbritannia kan du be fastlegen (GP) henvise deg til den regionale genetiske tjenesten.
refer-other = I andre land kan du spørre legen din hvor nærmeste klinikk for genetisk veiledning er.
refer-soon = Si fra hvis du er gravid, eller hvis du har kreft nå. Da kan du trenge svar raskere.

choice-heading = Du velger selv
choice = Ingen kan pålegge deg å ta en test. Du kan si ja, nei eller vente, og du kan ombestemme deg senere. Vi vet ikke hvem som har lest brevet, og vi tar ikke kontakt med deg uten at du ber om det.
choice-children = Barn blir som regel testet når de er gamle nok til å velge selv.
choice-insurance-no = I Norge har forsikringsselskaper og arbeidsgivere ikke lov til å spørre etter eller bruke svaret på en prediktiv gentest.

support-family = Slike nyheter kan være tunge å få. Du er velkommen til å ringe oss, også hvis du bare vil snakke om det.
