### Result: the family's variant was not found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Wynik badania genetycznego

summary-heading = Co to oznacza
summary-found = Nie znaleziono wariantu w genie { $symbol }, który jest w rodzinie.
summary-children = Dzieci nie mogą odziedziczyć tego wariantu.
summary-population = Ryzyko raka związanego z wariantem jest mniej więcej takie jak u innych ludzi, chyba że zwiększa je coś innego.
summary-family-history = Ryzyko raka może mimo to być wyższe niż u większości ludzi. Zależy to od zachorowań na raka w rodzinie, po obu stronach.
summary-own-cancer = Rak już był. Ten wynik nie zmienia badań kontrolnych z tego powodu.

looked-for = Szukany wariant
looked-for-answer = Wynik
looked-for-absent = nie znaleziono

follow-heading = Badania kontrolne
follow-population = Z powodu wariantu nie trzeba dodatkowych badań. Wystarczą te, które proponuje się wszystkim w tym wieku.
follow-other-factors = Inne rzeczy mogą zwiększać ryzyko raka: styl życia, hormony albo rak po drugiej stronie rodziny. Prosimy powiedzieć nam, jeśli coś takiego jest znane.
follow-family-history = Ten gen to tylko jedna z kilku przyczyn raka w rodzinie. Dlatego badania kontrolne zależą od zachorowań na raka w rodzinie, po obu stronach.
follow-own-cancer = Prosimy dalej robić badania, które są potrzebne po przebytym raku.

family-heading = Rodzina
family-children = Dzieci nie potrzebują badania tego wariantu.
family-siblings = Ten wynik nie mówi nic o siostrach i braciach. Każdemu z nich można zaproponować badanie.
family-other-side = To badanie nie mówi nic o drugiej stronie rodziny. Prosimy powiedzieć nam, jeśli jest tam rak.

support-relief = Wiele osób czuje ulgę. Niektórzy czują się winni wobec krewnych, którzy mają wariant. Jedno i drugie jest częste. Można z nami o tym porozmawiać.
