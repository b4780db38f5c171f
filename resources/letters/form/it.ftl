### What forms share: boxes to tick and lines to sign on.
### Review state: machine-drafted, not reviewed by a native clinician.

form-yes = Sì
form-no = No
form-name = Nome e cognome
form-place = Luogo e data
form-signature = Firma
form-counsellor = Firma del consulente
form-heading = Firma
choices-heading = Le sue scelte
choices-intro = Ogni riga è una scelta a sé. Segni sì o no.
