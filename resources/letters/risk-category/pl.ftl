### How the risk was judged from the family's history, without a gene test.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Ryzyko raka

summary-heading = Co to oznacza
summary-category = { $category ->
    [population] Z tego, co wiemy o rodzinie, ryzyko raka jest mniej więcej takie jak u większości ludzi.
    [moderate] Z tego, co wiemy o rodzinie, ryzyko raka jest nieco większe niż u większości ludzi.
   *[high] Z tego, co wiemy o rodzinie, ryzyko raka jest wyraźnie większe niż u większości ludzi.
}
summary-judged = Osoba udzielająca porady oceniła to na podstawie zachorowań na raka w rodzinie.
summary-follow = { $category ->
    [population] Wystarczą badania przesiewowe, które proponuje się wszystkim w tym wieku.
   *[high] Można zaproponować badania kontrolne oprócz badań przesiewowych, które mają wszyscy.
}

why-heading = Skąd ta ocena
why = Zależy ona od tego, kto w rodzinie miał raka, jakiego rodzaju, w jakim wieku i po której stronie rodziny. Opiera się na tym, co wiemy dziś.

follow-heading = Badania kontrolne
follow = Osoba udzielająca porady omówi, jakie badania kontrolne są odpowiednie.
follow-body = Prosimy iść do lekarza, gdy w ciele pojawi się zmiana, która nie mija.

test-heading = Dlaczego teraz nie ma badania genetycznego
test = Nie planujemy teraz badania genetycznego. Często badanie mówi najwięcej, gdy najpierw robi je osoba z rodziny, która miała raka.
test-tested = Ta ocena nie zastępuje wyniku badania genetycznego, które już było.

again-heading = Kiedy znów się zgłosić
again-intro = Może być potrzebna nowa ocena ryzyka, gdy:
again-family = ktoś w rodzinie zachoruje na raka
again-variant = u kogoś z rodziny zostanie znaleziony wariant genu
again-history = będzie wiadomo więcej o zachorowaniach na raka w rodzinie
again-own = stwierdzono raka u adresata tego listu

support-judged = Po tym liście mogą się pojawić pytania albo obawy. Można z nami o nich porozmawiać.

missing-category = [kategoria]
missing-reason = [dlaczego ryzyko oceniono właśnie tak]
