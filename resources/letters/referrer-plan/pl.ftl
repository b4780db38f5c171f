### To the referrer or the GP: the plan on one page.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Plan dla Państwa pacjenta
summary-carrier = U tej osoby jest wariant chorobotwórczy w genie { $symbol }.
summary-plan = Plan jest w tabeli poniżej.
summary-who = Prosimy dać nam znać, jeśli czegoś z planu nie mogą Państwo zlecić albo wezwać na to pacjenta. Wtedy nic nie zostanie pominięte.

plan-table-heading = Plan
code-label = Określenie do dokumentacji
code = Nosicielstwo wariantu chorobotwórczego w { $symbol }; większe dziedziczne ryzyko raka
orders-heading = Kto co robi
orders-you = Prosimy zlecać badania z tabeli i wzywać na nie pacjenta, chyba że przejął to szpital.
orders-us = Krewnym z ryzykiem proponujemy poradę. Prosimy kierować ich do nas przed każdym badaniem genetycznym. Powinni podać numer rodziny { $number }.
orders-symptoms = Nowe objawy prosimy zbadać bez czekania na następne planowane badanie.
