### Result: no variant found, and no known variant in the family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Wynik badania genetycznego

summary-heading = Co to oznacza
summary-found = W zbadanych genach nie znaleźliśmy wariantu chorobotwórczego.
summary-not-excluded = To nie wyklucza, że rak w rodzinie jest dziedziczny. Mogą być przyczyny, których badanie nie wykrywa.
summary-follow = Badania kontrolne zależą od stanu zdrowia i od zachorowań na raka w rodzinie.

risk-heading = Ryzyko raka

others-heading = Kogo jeszcze można zbadać
others = Badanie mówi najwięcej, gdy robi je osoba z rodziny, która miała raka.
others-relatives = { $count ->
    [1] W tej rodzinie więcej może powiedzieć badanie tej osoby: { $relatives }. Prosimy najpierw porozmawiać z nami.
   *[other] W tej rodzinie więcej może powiedzieć badanie jednej z tych osób: { $relatives }. Prosimy najpierw porozmawiać z nami.
}

follow-heading = Badania kontrolne
follow = Osoba udzielająca porady omówi, jakie badania kontrolne są odpowiednie.

again-heading = Kiedy znów się zgłosić
again = Prosimy o kontakt, gdy ktoś w rodzinie zachoruje na raka albo gdy u kogoś z rodziny zostanie znaleziony wariant. Za kilka lat można też zapytać, czy jest lepsze badanie.
