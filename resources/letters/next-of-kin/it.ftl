### To the next of kin of a patient who has died. It uses the texts of family-letter and says some of them anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Il risultato di un test che può contare per la sua famiglia
missing-addressee = [destinatario]

summary-found = Le siamo vicini per la perdita di { $name }. Un test ha mostrato una variante nel gene { $symbol }. Può alzare il rischio di alcuni tipi di tumore.
summary-you = I parenti stretti possono avere la stessa variante. Non significa che hanno un tumore o che lo avranno.
summary-agreed = { $name } era d'accordo che i parenti lo sapessero.

tell-heading = Dirlo ad altri nella famiglia
tell = Può dare questa lettera ad altri nella famiglia. Non è obbligatorio. Se è difficile, possiamo aiutarla a trovare le parole.
