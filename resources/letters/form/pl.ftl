### What forms share: boxes to tick and lines to sign on.
### Review state: machine-drafted, not reviewed by a native clinician.

form-yes = Tak
form-no = Nie
form-name = Imię i nazwisko
form-place = Miejscowość i data
form-signature = Podpis
form-counsellor = Podpis osoby udzielającej porady
form-heading = Podpis
choices-heading = Wybory
choices-intro = Każdy wiersz to osobny wybór. Prosimy zaznaczyć tak albo nie.
