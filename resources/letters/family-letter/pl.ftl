### Family letter: to whom it may concern. It names nobody unless consent is recorded.
### Review state: machine-drafted, not reviewed by a native clinician.

title = W rodzinie znaleziono wariant, który może zwiększać ryzyko raka
addressee = Do osób, których to dotyczy
greeting-relative = Dzień dobry,

summary-heading = Skąd ten list
summary-found = W rodzinie znaleziono wariant w genie { $symbol }. Może on zwiększać ryzyko niektórych rodzajów raka.
summary-you = Osoba, która czyta ten list, może mieć ten wariant. Nie oznacza to, że ma raka albo że zachoruje.
summary-choice = Kto chce wiedzieć, może zrobić badanie. Można też wybrać, by nie wiedzieć.
named = { $name } zgadza się na podanie nazwiska w tym liście.

found-heading = Co znaleziono
found-reference = Numer rodziny

who-heading = Kto może mieć wariant
who-first = Szansa wynosi około 50 na 100 dla każdego z rodziców, każdej siostry, każdego brata i każdego dziecka osoby, która go ma.
who-new = Szansa wynosi 50 na 100 dla dzieci osoby, która go ma. Wydaje się, że wariant powstał w rodzinie na nowo. Dlatego szansa jest mała dla sióstr i braci pierwszej osoby, która go ma. Mogą go mieć kobiety i mężczyźni, i oboje mogą go przekazać.
who-second = Dalsi krewni też mogą go mieć. Ich szansa jest mniejsza. Mogą go mieć kobiety i mężczyźni, i oboje mogą go przekazać.

test-heading = Co może powiedzieć badanie
test-how = Najpierw jest porada genetyczna. Potem próbka krwi lub śliny pokazuje, czy jest wariant.
test-absent = Jeśli go nie ma, dzieci nie mogą go odziedziczyć. Osoba udzielająca porady powie, czy coś innego zwiększa ryzyko.
test-present = Jeśli jest, można zaproponować badania kontrolne, a czasem da się zmniejszyć ryzyko. Celem jest wczesne wykrycie raka albo zapobieżenie mu.

refer-heading = Jak umówić wizytę
refer-intro = Prosimy wziąć ze sobą ten list i podać numer rodziny { $number }.
refer-no = W Norwegii można samemu zgłosić się do oddziału genetyki medycznej w swoim regionie albo zapytać lekarza.
refer-uk = W Wielkiej Brytanii lekarz rodzinny może skierować do regionalnej poradni genetycznej.
refer-other = W innych krajach prosimy zapytać lekarza, gdzie jest najbliższa poradnia genetyczna.
refer-soon = Prosimy powiedzieć o ciąży albo o raku, który jest teraz. Wtedy odpowiedź może być potrzebna szybciej.

choice-heading = Wybór należy do każdego
choice = Nikt nie może zmusić do badania. Można powiedzieć tak, nie, albo poczekać, i można później zmienić zdanie. Nie wiemy, kto przeczytał ten list, i nie będziemy się kontaktować bez prośby.
choice-children = Dzieci bada się zwykle wtedy, gdy są na tyle duże, by same wybrać.
choice-insurance-no = W Norwegii firmy ubezpieczeniowe i pracodawcy nie mogą pytać o wynik predykcyjnego badania genetycznego ani go używać.

support-family = Taka wiadomość może być trudna. Można do nas zadzwonić, także po to, by tylko porozmawiać.
