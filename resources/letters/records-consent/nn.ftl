### Consent of a relative, or of the next of kin of one who has died, to health records and stored tissue. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Kan vi sjå opplysningar som kan hjelpe familien din?

summary-heading = Kva vi spør deg om
summary-why = Vi hjelper familien din med å finne ut om kreft er arveleg i han.
# $dead says whether the person whose records are asked for has died.
summary-ask = { $dead ->
    [yes] Helseopplysningane til { $name } kan vere til hjelp. Som nær slektning kan du gi samtykke.
   *[no] Helseopplysningane dine kan vere til hjelp. Vi ber om samtykket ditt.
}
summary-choice = Du bestemmer. Om du seier nei, endrar det ikkje behandlinga du får.

what-heading = Kva vi ber om
what = Vi ber berre om det som viser kva type kreft det var, og i kva alder.
what-tissue = Nokre gonger er det teke vare på vev etter ein operasjon. Det kan testast for arvelege årsaker. Du kan seie ja til éin ting og nei til ein annan.
what-know = Ein test av vev kan vise noko som har noko å seie for deg òg. Vel nedanfor om du vil få vite det.

keep-heading = Korleis vi tek vare på det
keep = Vi tek vare på det vi får, i ei lukka mappe. Slektningane dine får vite om det berre om du seier ja til det nedanfor.

records-reports = Klinikken kan hente papira til sjukehuset om kreften.
records-registry = Klinikken kan spørje kreftregisteret.
records-tissue = Lagra vev kan testast for arvelege årsaker til kreft.
records-told = Eg vil få vite det om det blir funne noko som har noko å seie for meg.
records-relatives = Slektningar kan få vite det som har noko å seie for deira eigen risiko.

# $dated says whether a day is set.
back = { $dated ->
    [yes] Send skjemaet tilbake innan { $date }.
   *[no] Send skjemaet tilbake når du har bestemt deg.
}
sign-relation = Om du skriv under for ein som er død: korleis de er i slekt

support-records = Du lurer kanskje på kvifor du får dette brevet. Du må gjerne ringje oss.
