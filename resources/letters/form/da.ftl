### What forms share: boxes to tick and lines to sign on. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

form-yes = Ja
form-no = Nej
form-name = Navn
form-place = Sted og dato
form-signature = Underskrift
form-counsellor = Rådgiverens underskrift
form-heading = Underskrift
choices-heading = Dine valg
choices-intro = Hver linje er et valg for sig. Sæt kryds ved ja eller nej.
