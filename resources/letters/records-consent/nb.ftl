### Samtykke fra en slektning, eller fra de nærmeste til en som er død, til helseopplysninger og lagret vev. Review state: machine-drafted.

title = Kan vi se opplysninger som kan hjelpe familien din?

summary-heading = Hva vi spør deg om
summary-why = Vi hjelper familien din å finne ut om kreft er arvelig i den.
summary-ask = { $dead ->
    [yes] Helseopplysningene til { $name } kan være til hjelp. Som nær slektning kan du gi samtykke.
   *[no] Helseopplysningene dine kan være til hjelp. Vi ber om samtykket ditt.
}
summary-choice = Du bestemmer. Hvis du sier nei, endrer det ikke behandlingen du får.

what-heading = Hva vi ber om
what = Vi ber bare om det som viser hvilken type kreft det var, og i hvilken alder.
what-tissue = Noen ganger er det tatt vare på vev etter en operasjon. Det kan undersøkes for arvelige årsaker. Du kan si ja til én ting og nei til en annen.
what-know = En test av vev kan vise noe som betyr noe for deg også. Velg nedenfor om du vil få vite det.

keep-heading = Hvordan vi tar vare på det
keep = Vi tar vare på det vi får, i en lukket mappe. Slektningene dine får vite om det bare hvis du sier ja til det nedenfor.

records-reports = Klinikken kan hente sykehusets papirer om kreften.
records-registry = Klinikken kan spørre kreftregisteret.
records-tissue = Lagret vev kan undersøkes for arvelige årsaker til kreft.
records-told = Jeg vil få vite det hvis det blir funnet noe som betyr noe for meg.
records-relatives = Slektninger kan få vite det som betyr noe for deres egen risiko.

back = { $dated ->
    [yes] Send skjemaet tilbake innen { $date }.
   *[no] Send skjemaet tilbake når du har bestemt deg.
}
sign-relation = Hvis du skriver under for en som er død: hvordan dere er i slekt

support-records = Du lurer kanskje på hvorfor du får dette brevet. Du kan gjerne ringe oss.
