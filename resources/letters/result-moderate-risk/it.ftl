### Result: a variant in a gene of moderate risk (CHEK2, ATM, BARD1). It says some texts of result-pathogenic anew.
### Review state: machine-drafted, not reviewed by a native clinician.

summary-found = { $likely ->
    [yes] Abbiamo trovato nel gene { $symbol } una variante che molto probabilmente alza un po' il rischio di alcuni tipi di tumore.
   *[no] Abbiamo trovato nel gene { $symbol } una variante che alza un po' il rischio di alcuni tipi di tumore.
}

moderate-heading = Una causa fra altre
moderate = Una variante in questo gene alza il rischio meno delle varianti in alcuni altri geni. Da sola non spiega tutti i tumori di una famiglia.
moderate-history = Il suo rischio dipende anche dai tumori della sua famiglia, da tutti e due i lati. I suoi controlli si decidono in base alle due cose.
moderate-relatives = Anche un parente che non ha la variante può avere un rischio più alto. Questo parente non deve smettere di fare i controlli solo per il test.
