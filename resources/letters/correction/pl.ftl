### A correction or withdrawal of a letter that was issued.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Poprawka do naszego listu

summary-heading = Co trzeba wiedzieć
summary-wrong = W naszym liście z dnia { $date } był błąd. Ten list go zastępuje.
summary-stop = Prosimy nie używać już starego listu.
summary-sorry = Przepraszamy za to.

old-heading = List, który już nie obowiązuje
old-title = List
old-date = Data
old-number = Numer listu

own-words-heading = Co było źle i jak jest naprawdę
missing-reason = [co było źle i jak jest naprawdę]
missing-letter = [list]

do-heading = Co można zrobić
do-choices = Jeśli z powodu starego listu wybrano badanie kontrolne, lek lub operację, prosimy zadzwonić do nas przed dalszym krokiem.
do-others = Jeśli ktoś inny widział stary list, prosimy pokazać mu też ten.
do-doctors = Lekarze, którzy mają stary list, powinni dostać też ten. Prosimy powiedzieć nam, jeśli są tacy lekarze.

support-correction = Taki list może być trudny. Można z nami o nim porozmawiać.
