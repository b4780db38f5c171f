### How the risk was judged from the family's history, without a gene test. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Risikoen din for kreft

summary-heading = Kva dette betyr for deg
summary-category = { $category ->
    [population] Ut frå det vi veit om familien din, er risikoen din for kreft om lag som for folk flest.
    [moderate] Ut frå det vi veit om familien din, er risikoen din for kreft noko høgare enn for folk flest.
   *[high] Ut frå det vi veit om familien din, er risikoen din for kreft klart høgare enn for folk flest.
}
summary-judged = Rettleiaren din har vurdert dette ut frå krefttilfella i familien din.
summary-follow = { $category ->
    [population] Du kan følgje den screeninga som alle på din alder får tilbod om.
   *[high] Du kan få tilbod om kontrollar ut over den screeninga som alle får.
}

why-heading = Korleis vi kom fram til dette
why = Det kjem an på kven i familien din som har hatt kreft, kva typar, i kva alder, og på kva side av familien. Det gjeld for det vi veit i dag.

follow-heading = Kontrollane dine
follow = Rettleiaren din går gjennom med deg kva kontrollar som passar for deg.
follow-body = Gå til lege om du merkar ei endring i kroppen som ikkje går over.

test-heading = Kvifor ingen gentest no
test = Vi har ikkje planlagt nokon gentest for deg. Ein test seier ofte mest når ein slektning som har hatt kreft, tek han først.
test-tested = Denne vurderinga erstattar ikkje svaret på ein gentest som du har teke.

again-heading = Når du bør kontakte oss igjen
again-intro = Risikoen din må kanskje vurderast på nytt om:
again-family = nokon i familien din får kreft
again-variant = det blir funne ein genvariant hos ein slektning
again-history = du får vite meir om krefttilfella i familien din
again-own = du får kreft

support-judged = Du kan ha spørsmål eller uro når du har lese dette. Du kan snakke med oss om det.

missing-category = [kategori]
missing-reason = [kvifor risikoen er vurdert slik]
