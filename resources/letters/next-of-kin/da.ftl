### To the next of kin of a patient who has died. It uses the texts of family-letter and says some of them anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Et testsvar, som kan betyde noget for din familie
missing-addressee = [modtager]

summary-found = Vi er kede af, at I har mistet { $name }. En test har vist en variant i genet { $symbol }. Den kan øge risikoen for nogle typer kræft.
summary-you = Nære slægtninge kan have den samme variant. Det betyder ikke, at de har kræft eller får det.
summary-agreed = { $name } har sagt ja til, at slægtninge må få det at vide.

tell-heading = At fortælle det til andre i familien
tell = Du må give dette brev til andre i familien. Du behøver ikke gøre det. Hvis det er svært, kan vi hjælpe dig med at finde ordene.
