### A correction or withdrawal of a letter that was issued. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Ei retting av brevet vårt

summary-heading = Kva du treng å vite
summary-wrong = Brevet vårt frå { $date } var ikkje rett. Dette brevet erstattar det.
summary-stop = Ikkje bruk det gamle brevet meir.
summary-sorry = Vi er lei oss for dette.

old-heading = Brevet som ikkje gjeld lenger
old-title = Brev
old-date = Dato
old-number = Nummeret på brevet

own-words-heading = Kva som var feil, og kva som er rett
missing-reason = [kva som var feil, og kva som er rett]
missing-letter = [brev]

do-heading = Kva du kan gjere
do-choices = Ring oss før du går vidare med ein kontroll, medisin eller operasjon som du valde på grunn av det gamle brevet.
do-others = Om du har vist det gamle brevet til andre, så vis dei gjerne dette òg.
do-doctors = Legar som har det gamle brevet, bør få dette òg. Sei frå om du veit om nokon.

support-correction = Det kan vere vanskeleg å få eit slikt brev. Du kan snakke med oss om det.
