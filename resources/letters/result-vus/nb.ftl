### Prøvesvar: en variant med usikker betydning. Review state: machine-drafted.

title = Svar på gentesten din

summary-heading = Hva dette betyr for deg
summary-found = Vi fant en variant i { $symbol }-genet. Ingen vet ennå om den har noe å si for helsen din.
summary-no-change = Svaret skal ikke endre kontrollene dine eller behandlingen din.
summary-family = Slektningene dine bør ikke testes for denne varianten for å finne ut av sin egen risiko.

meaning-heading = Hva en usikker variant er
meaning = Alle mennesker har mange varianter i genene sine. De fleste gjør ingen skade. For noen vet vi for lite til å si det sikkert. En slik variant kalles en variant med usikker betydning (klasse 3).
meaning-no-decisions = Så lenge varianten er usikker, bør ingen ta valg om operasjon, medisin eller kontroller på grunn av den.

follow-heading = Kontrollene dine
follow = Kontrollene dine bestemmes av din egen helse og av krefttilfellene i familien din, ikke av denne varianten.

change-heading = Hvordan dette kan endre seg
change = Når laboratoriene lærer mer, kan en variant bli flyttet til en annen klasse. Det kan ta flere år. Noen ganger kan en test av andre i familien hjelpe laboratoriet. Da spør vi deg først.
change-promise = Du har sagt ja til at vi kan ta kontakt igjen. { $clinic } skriver til deg hvis vi får vite at varianten har fått en ny klasse.
change-ask = Ta kontakt med { $clinic } om to til tre år, og spør om det er kommet ny kunnskap.
