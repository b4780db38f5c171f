### What forms share: boxes to tick and lines to sign on. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

form-yes = Ja
form-no = Nej
form-name = Namn
form-place = Ort och datum
form-signature = Underskrift
form-counsellor = Vägledarens underskrift
form-heading = Underskrift
choices-heading = Dina val
choices-intro = Varje rad är ett eget val. Kryssa för ja eller nej.
