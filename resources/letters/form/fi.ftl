### What forms share: boxes to tick and lines to sign on.
### Review state: machine-drafted, not reviewed by a native clinician.

form-yes = Kyllä
form-no = Ei
form-name = Nimi
form-place = Paikka ja päivä
form-signature = Allekirjoitus
form-counsellor = Neuvojan allekirjoitus
form-heading = Allekirjoitus
choices-heading = Valintasi
choices-intro = Jokainen rivi on oma valintansa. Rastita kyllä tai ei.
