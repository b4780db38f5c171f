### Result: no variant found, and no known variant in the family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Svaret på din gentest

summary-heading = Hvad det betyder for dig
summary-found = Vi fandt ingen sygdomsgivende variant i de gener, der blev undersøgt.
summary-not-excluded = Det udelukker ikke, at kræft er arveligt i din familie. Der kan være årsager, som testen ikke kan finde.
summary-follow = Dine kontroller afhænger af dit eget helbred og af kræft i din familie.

risk-heading = Din risiko for kræft

others-heading = Hvem der ellers kan testes
others = En test siger mest, når den tages af en i familien, som har haft kræft.
others-relatives = { $count ->
    [1] I din familie kan en test af denne slægtning sige mere: { $relatives }. Tal med os, før du spørger.
   *[other] I din familie kan en test af en af disse slægtninge sige mere: { $relatives }. Tal med os, før du spørger.
}

follow-heading = Dine kontroller
follow = Din rådgiver gennemgår med dig, hvilke kontroller der passer til dig.

again-heading = Hvornår du skal kontakte os igen
again = Kontakt os, hvis nogen i familien får kræft, eller hvis en variant bliver fundet hos en slægtning. Du kan også spørge os om nogle år, om der er en bedre test.
