### Hvordan risikoen er vurdert ut fra familiehistorien, uten gentest. Review state: machine-drafted.

title = Din risiko for kreft

summary-heading = Hva dette betyr for deg
summary-category = { $category ->
    [population] Ut fra det vi vet om familien din, er risikoen din for kreft omtrent som for folk flest.
    [moderate] Ut fra det vi vet om familien din, er risikoen din for kreft noe høyere enn for folk flest.
   *[high] Ut fra det vi vet om familien din, er risikoen din for kreft klart høyere enn for folk flest.
}
summary-judged = Veilederen din har vurdert dette ut fra krefttilfellene i familien din.
summary-follow = { $category ->
    [population] Du kan følge den screeningen som tilbys alle på din alder.
   *[high] Du kan få tilbud om kontroller ut over den screeningen som alle får.
}

why-heading = Hvordan vi kom fram til dette
why = Det avhenger av hvem i familien din som har hatt kreft, hvilke typer, i hvilken alder, og på hvilken side av familien. Det gjelder for det vi vet i dag.

follow-heading = Kontrollene dine
follow = Veilederen din går gjennom med deg hvilke kontroller som passer for deg.
follow-body = Gå til lege hvis du merker en endring i kroppen som ikke går over.

test-heading = Hvorfor ingen gentest nå
test = Vi har ikke planlagt noen gentest for deg. En test sier ofte mest når en slektning som har hatt kreft, tar den først.
test-tested = Denne vurderingen erstatter ikke svaret på en gentest som du har tatt.

again-heading = Når du bør kontakte oss igjen
again-intro = Risikoen din må kanskje vurderes på nytt hvis:
again-family = noen i familien din får kreft
again-variant = det blir funnet en genvariant hos en slektning
again-history = du får vite mer om krefttilfellene i familien din
again-own = du får kreft

support-judged = Du kan ha spørsmål eller bekymringer når du har lest dette. Du kan snakke med oss om dem.

missing-category = [kategori]
missing-reason = [hvorfor risikoen er vurdert slik]
