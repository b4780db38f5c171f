### How the risk was judged from the family's history, without a gene test. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Din risiko for kræft

summary-heading = Hvad det betyder for dig
summary-category = { $category ->
    [population] Ud fra det, vi ved om din familie, er din risiko for kræft omkring den samme som for de fleste.
    [moderate] Ud fra det, vi ved om din familie, er din risiko for kræft noget højere end for de fleste.
   *[high] Ud fra det, vi ved om din familie, er din risiko for kræft klart højere end for de fleste.
}
summary-judged = Din rådgiver har vurderet det ud fra kræft i din familie.
summary-follow = { $category ->
    [population] Du kan følge den screening, der tilbydes alle på din alder.
   *[high] Du kan få tilbudt kontroller ud over den screening, som alle får.
}

why-heading = Hvordan vi nåede frem til det
why = Det afhænger af, hvem i din familie der har haft kræft, hvilke typer, i hvilken alder og på hvilken side af familien. Det gælder for det, vi ved i dag.

follow-heading = Dine kontroller
follow = Din rådgiver gennemgår med dig, hvilke kontroller der passer til dig.
follow-body = Gå til lægen, hvis du mærker en ændring i kroppen, som ikke går væk.

test-heading = Hvorfor der ikke er en gentest nu
test = Vi har ikke planlagt en gentest til dig. En test siger ofte mest, når en slægtning, der har haft kræft, får den først.
test-tested = Denne vurdering erstatter ikke svaret på en gentest, som du har fået.

again-heading = Hvornår du skal kontakte os igen
again-intro = Din risiko skal måske vurderes på ny, hvis:
again-family = nogen i din familie får kræft
again-variant = der bliver fundet en genvariant hos en slægtning
again-history = du får mere at vide om kræft i din familie
again-own = du får kræft

support-judged = Du kan have spørgsmål eller bekymringer, når du har læst dette. Du kan tale med os om dem.

missing-category = [kategori]
missing-reason = [hvorfor risikoen er vurderet sådan]
