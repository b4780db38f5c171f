### Risk report with the family's drawing. It uses the texts of result-pathogenic and says some of them anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Raport o ryzyku

summary-heading = Co to oznacza
summary-report = Ten raport mówi, co można dziś obliczyć o ryzyku, na podstawie rodziny i badań.
summary-chance = Na 100 osób z taką rodziną około { $count } ma wariant chorobotwórczy w jednym z genów, dla których mamy liczby. Około { $rest } go nie ma.
summary-chance-under = Na 100 osób z taką rodziną mniej niż 1 ma wariant chorobotwórczy w jednym z genów, dla których mamy liczby. Więcej niż 99 go nie ma.
summary-chance-over = Na 100 osób z taką rodziną więcej niż 99 ma wariant chorobotwórczy w jednym z genów, dla których mamy liczby. Mniej niż 1 go nie ma.
summary-carrier = Znany jest wariant w genie { $symbol }, który może zwiększać ryzyko niektórych rodzajów raka. Liczby poniżej dotyczą adresata tego raportu, od dziś.
summary-tested = Badanie genetyczne już było. Co ono oznacza, mówi list o wyniku.
summary-chances-only = To są szanse. Nie mogą powiedzieć, co stanie się z jedną osobą.

genes-heading = Jaka jest szansa na wariant
genes-intro = Wariant chorobotwórczy to zmiana w genie, która zwiększa ryzyko raka. Tabela pokazuje, ile osób na 100 go ma.
genes-caption = Ile osób ma wariant, gen po genie
genes-gene = Gen
genes-you = Z taką rodziną
genes-others = W całej ludności
genes-any = Jeden z tych genów
genes-left-out = W tabeli nie ma genów, w których wariant ma mniej niż 1 na 100 osób z taką rodziną.

talk-heading = Co można teraz zrobić
talk = Przed decyzją na podstawie tego raportu prosimy omówić go z osobą udzielającą porady.
talk-change = Liczby mogą się zmienić, gdy będzie wiadomo coś nowego o adresacie albo o rodzinie.

support-report = Takie liczby mogą być trudne do przyjęcia. Można z nami o nich porozmawiać.
