### What forms share: boxes to tick and lines to sign on. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

form-yes = Ja
form-no = Nei
form-name = Namn
form-place = Stad og dato
form-signature = Underskrift
form-counsellor = Underskrift frå rettleiaren
form-heading = Underskrift
choices-heading = Vala dine
choices-intro = Kvar linje er eit val for seg. Kryss av for ja eller nei.
