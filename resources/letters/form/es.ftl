### What forms share: boxes to tick and lines to sign on.
### Review state: machine-drafted, not reviewed by a native clinician.

form-yes = Sí
form-no = No
form-name = Nombre
form-place = Lugar y fecha
form-signature = Firma
form-counsellor = Firma del asesor o asesora
form-heading = Firma
choices-heading = Sus decisiones
choices-intro = Cada línea es una decisión aparte. Marque sí o no.
