### What forms share: boxes to tick and lines to sign on. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

form-yes = Yes
form-no = No
form-name = Name
form-place = Place and date
form-signature = Signature
form-counsellor = Signature of the counsellor
form-heading = Signature
choices-heading = Your choices
choices-intro = Each line is a choice of its own. Tick yes or no.
