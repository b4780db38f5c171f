### Consent of a relative, or of the next of kin of one who has died, to health records and stored tissue. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Må vi se oplysninger, som kan hjælpe din familie?

summary-heading = Hvad vi beder dig om
summary-why = Vi hjælper din familie med at finde ud af, om kræft er arvelig i den.
# $dead says whether the person whose records are asked for has died.
summary-ask = { $dead ->
    [yes] Journaler om { $name } kan være til hjælp. Som nær slægtning kan du give samtykke.
   *[no] Dine journaler kan være til hjælp. Vi beder om dit samtykke.
}
summary-choice = Du bestemmer. Hvis du siger nej, ændrer det ikke den behandling, du får.

what-heading = Hvad vi beder om
what = Vi beder kun om det, der viser, hvilken type kræft det var, og i hvilken alder.
what-tissue = Nogle gange er der gemt væv efter en operation. Det kan undersøges for arvelige årsager. Du kan sige ja til én ting og nej til en anden.
what-know = En test af væv kan vise noget, der også betyder noget for dig. Vælg nedenfor, om du vil have det at vide.

keep-heading = Hvordan vi opbevarer det
keep = Vi opbevarer det, vi får, i en lukket mappe. Dine slægtninge får det kun at vide, hvis du siger ja til det nedenfor.

records-reports = Klinikken må hente sygehusets papirer om kræften.
records-registry = Klinikken må spørge kræftregistret.
records-tissue = Gemt væv må undersøges for arvelige årsager til kræft.
records-told = Jeg vil have det at vide, hvis der findes noget, som betyder noget for mig.
records-relatives = Slægtninge må få det at vide, som betyder noget for deres egen risiko.

# $dated says whether a day is set.
back = { $dated ->
    [yes] Send skemaet tilbage senest den { $date }.
   *[no] Send skemaet tilbage, når du har besluttet dig.
}
sign-relation = Hvis du skriver under for en, der er død: hvordan I er i slægt

support-records = Du undrer dig måske over, hvorfor du får dette brev. Du er velkommen til at ringe til os.
