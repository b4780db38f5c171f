### Result: no variant found, and no known variant in the family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Svaret på gentesten din

summary-heading = Kva dette betyr for deg
summary-found = Vi fann ingen sjukdomsgivande variant i dei gena som vart testa.
summary-not-excluded = Det utelukkar ikkje at kreft er arveleg i familien din. Det kan finnast grunnar som testen ikkje kan finne.
summary-follow = Kontrollane dine kjem an på di eiga helse og på kreft i familien.

risk-heading = Risikoen din for kreft

others-heading = Kven andre som kan testast
others = Ein test seier mest når han blir teken av nokon i familien som har hatt kreft.
others-relatives = { $count ->
    [1] I familien din kan ein test av denne slektningen seie meir: { $relatives }. Snakk med oss før du spør.
   *[other] I familien din kan ein test av ein av desse slektningane seie meir: { $relatives }. Snakk med oss før du spør.
}

follow-heading = Kontrollane dine
follow = Rettleiaren din går gjennom med deg kva kontrollar som passar for deg.

again-heading = Når du bør kontakte oss igjen
again = Kontakt oss om nokon i familien får kreft, eller om ein variant blir funnen hos ein slektning. Du kan òg spørje oss om nokre år om det finst ein betre test.
