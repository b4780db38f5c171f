### What was talked about before a gene test.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Przed badaniem genetycznym

summary-heading = W skrócie
summary-why = { $predictive ->
    [yes] Zaproponowaliśmy badanie wariantu, który jest znany w rodzinie. Może on zwiększać ryzyko raka.
   *[no] Zaproponowaliśmy badanie genetyczne. Może ono pokazać, czy od urodzenia jest wariant, który zwiększa ryzyko raka.
}
summary-choice = Badanie jest dobrowolne. Można powiedzieć tak, powiedzieć nie albo poczekać.
summary-family = Odpowiedź może mieć znaczenie też dla krewnych.

test-how = Próbka krwi lub śliny trafia do laboratorium. Odpowiedź podamy w nowej rozmowie.

answers-heading = Jaka może być odpowiedź
answers-label = Szansa na wariant
answers-chance = Na 100 osób z taką rodziną około { $count } ma wariant chorobotwórczy w jednym z genów, dla których mamy liczby. Około { $rest } go nie ma.
answers-chance-under = Na 100 osób z taką rodziną mniej niż 1 ma wariant chorobotwórczy w jednym z genów, dla których mamy liczby. Więcej niż 99 go nie ma.
answers-chance-over = Na 100 osób z taką rodziną więcej niż 99 ma wariant chorobotwórczy w jednym z genów, dla których mamy liczby. Mniej niż 1 go nie ma.
answers-familial = Na 100 osób w tym samym miejscu w rodzinie około { $count } ma rodzinny wariant. Około { $rest } go nie ma.
answers-familial-under = Na 100 osób w tym samym miejscu w rodzinie mniej niż 1 ma rodzinny wariant. Więcej niż 99 go nie ma.
answers-familial-over = Na 100 osób w tym samym miejscu w rodzinie więcej niż 99 ma rodzinny wariant. Mniej niż 1 go nie ma.
answer-found = Wariant chorobotwórczy. Wtedy ryzyko niektórych rodzajów raka jest większe. Można zaproponować badania kontrolne, a czasem da się zmniejszyć ryzyko.
answer-uncertain = Niejasny wariant. Nikt jeszcze nie wie, czy ma znaczenie. Nie zmienia badań kontrolnych.
answer-none = Nie ma wariantu. To nie wyklucza, że rak w rodzinie jest dziedziczny. Wtedy badania kontrolne zależą od zachorowań w rodzinie.
answer-other = Rzadko coś, czego nie szukaliśmy. Wtedy wyjaśnimy, co to oznacza.
answer-has = Jest rodzinny wariant. Można zaproponować badania kontrolne, a czasem da się zmniejszyć ryzyko.
answer-lacks = Nie ma rodzinnego wariantu. Wtedy dzieci nie mogą go odziedziczyć. Osoba udzielająca porady powie, czy coś innego zwiększa ryzyko.

limits-heading = Czego badanie nie powie
limits = Badanie nie może powiedzieć, czy i kiedy ktoś zachoruje na raka. Żadne badanie nie wykrywa wszystkich dziedzicznych przyczyn.

family-heading = Krewni
family = Jeśli jest wariant, mogą go mieć też rodzice, siostry, bracia i dzieci. Możemy pomóc im o tym powiedzieć.
family-parent = Odpowiedź może też pokazać, że wariant ma jedno z rodziców. Jeśli rodzic może nie chcieć tego wiedzieć, prosimy najpierw porozmawiać z nami.

choice-heading = Prawo, by nie wiedzieć
choice = Można zmienić zdanie, także po pobraniu próbki. Prosimy powiedzieć nam o tym, zanim podamy odpowiedź. Wtedy jej nie podamy.
choice-time = Można wziąć tyle czasu, ile trzeba.
consent-taken = Mamy zgodę na: { $scopes }.
consent-open = Zanim pobierzemy próbkę, zapytamy o zgodę.

support-test = Takie badanie może budzić wiele myśli. Można z nami rozmawiać przed badaniem, w jego trakcie i po nim.
