### What forms share: boxes to tick and lines to sign on. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

form-yes = Ja
form-no = Nein
form-name = Name
form-place = Ort und Datum
form-signature = Unterschrift
form-counsellor = Unterschrift der beratenden Person
form-heading = Unterschrift
choices-heading = Ihre Entscheidungen
choices-intro = Sie entscheiden über jede Zeile einzeln. Kreuzen Sie ja oder nein an.
