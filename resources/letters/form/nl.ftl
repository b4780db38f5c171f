### What forms share: boxes to tick and lines to sign on. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

form-yes = Ja
form-no = Nee
form-name = Naam
form-place = Plaats en datum
form-signature = Handtekening
form-counsellor = Handtekening van de adviseur
form-heading = Handtekening
choices-heading = Uw keuzes
choices-intro = Elke regel is een eigen keuze. Kruis ja of nee aan.
