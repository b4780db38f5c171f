### For a reader of 12 to 17 years: a variant that is known in the family, or the reader's own result.
### Review state: machine-drafted, not reviewed by a native clinician.

title = O genie w rodzinie

summary-heading = Najważniejsze
summary-family = W rodzinie znaleziono wariant w genie o nazwie { $symbol }. Może on zwiększać ryzyko niektórych rodzajów raka w późniejszym życiu.
summary-maybe = Można go mieć albo nie. Nie trzeba tego teraz sprawdzać.
summary-own = Badanie wykazało wariant w genie { $symbol }. Może on zwiększać ryzyko niektórych rodzajów raka. Nie oznacza to choroby.
summary-care = Są lekarze, którzy dużo o tym wiedzą. Gdy będzie trzeba, będzie pomoc i badania kontrolne.
summary-ask = Można nas pytać o wszystko.

gene-heading = Co to jest gen?
gene = Geny mówią ciału, jak ma rosnąć i działać. Każdy gen mamy w dwóch kopiach. Po jednej od każdego z rodziców.
gene-variant = Wariant to mała zmiana w genie. Wszyscy mamy ich wiele. Większość nic nie robi. Z tym wariantem można łatwiej zachorować na raka.
gene-fault = Nikt nie zrobił nic złego. Tym nie można się zarazić. Nie bierze się to też z tego, co się je albo robi.

chance-heading = Kto może go mieć?
chance = Jeśli jedno z rodziców ma wariant, szansa wynosi 50 na 100. To jak rzut monetą. Nie ma znaczenia, czy to dziewczyna, czy chłopak.

test-heading = Czy robić badanie?
test-later = Większość ludzi czeka, aż będzie dorosła. Wtedy można samemu wybrać. Można też wybrać, by nigdy nie wiedzieć.
test-early = Przy kilku genach dobrze jest wiedzieć wcześniej. Jeśli to jeden z nich, najpierw porozmawiamy o tym razem z rodzicami.
test-own = Po ukończeniu 18 lat o badaniach kontrolnych decyduje się samemu. Wtedy o nich porozmawiamy.

feel-heading = Co można myśleć i czuć
feel = Niektórzy się boją albo złoszczą. Inni mało o tym myślą. Jedno i drugie jest w porządku.
feel-talk = Dobrze jest porozmawiać z kimś, komu się ufa. Można też porozmawiać z nami bez rodziców.

support-young = Można do nas zadzwonić samemu. Nie trzeba wiedzieć, o co pytać.
