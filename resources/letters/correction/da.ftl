### A correction or withdrawal of a letter that was issued. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = En rettelse til vores brev

summary-heading = Hvad du har brug for at vide
summary-wrong = Vores brev fra den { $date } var ikke rigtigt. Dette brev træder i stedet for det.
summary-stop = Brug ikke det gamle brev mere.
summary-sorry = Det beklager vi.

old-heading = Det brev, der ikke gælder længere
old-title = Brev
old-date = Dato
old-number = Brevets nummer

own-words-heading = Hvad der var forkert, og hvad der er rigtigt
missing-reason = [hvad der var forkert, og hvad der er rigtigt]
missing-letter = [brev]

do-heading = Hvad du kan gøre
do-choices = Ring til os, før du går videre med en kontrol, medicin eller en operation, som du valgte på grund af det gamle brev.
do-others = Hvis du har vist det gamle brev til andre, så vis dem gerne også dette.
do-doctors = Læger, der har det gamle brev, bør også få dette. Sig til, hvis du kender til nogen.

support-correction = Det kan være svært at få et brev som dette. Du kan tale med os om det.
