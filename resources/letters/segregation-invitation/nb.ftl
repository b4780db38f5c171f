### En invitasjon til en slektning om å gi en prøve, for å finne ut om en usikker variant følger sykdommen. Review state: machine-drafted.

title = En invitasjon til å hjelpe oss å forstå en genvariant

summary-heading = Hva vi spør deg om
summary-why = Det er funnet en variant i familien din. Ingen vet ennå om den øker risikoen for kreft.
summary-ask = Vi spør om du vil gi en prøve. Den kan hjelpe oss å finne det ut.
summary-choice = Det er ditt valg. Hvis du sier nei, endrer det ikke behandlingen du får.

variant-heading = Varianten

how-heading = Hvordan det gjøres
how = En prøve av blod eller spytt viser om du har varianten. Vi spør også om du har hatt kreft. Laboratoriet sammenligner dette hos flere slektninger.
how-consent = Vi ber om skriftlig samtykke først. Du kan trekke det tilbake når som helst.

learn-heading = Hva du kan få vite av det
learn-not = Svaret sier ikke noe om din egen risiko for kreft. Det bør ikke endre kontrollene eller behandlingen din.
learn-told = Du velger om du vil få vite om du har varianten.
learn-later = En dag kan det bli kjent hva varianten betyr. Du kan si nå om vi kan kontakte deg da.

answer-heading = Hvordan du svarer
answer = { $dated ->
    [yes] Ring oss innen { $date } hvis du vil være med, eller hvis du vil vite mer først.
   *[no] Ring oss hvis du vil være med, eller hvis du vil vite mer først.
}
answer-no = Hvis du ikke vil være med, trenger du ikke å gjøre noe.

support-invited = Et slikt brev kan vekke spørsmål. Du kan gjerne ringe oss.
