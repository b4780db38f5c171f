### To another clinic, which takes a patient over.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Przekazanie opieki
summary-ask = Prosimy o przejęcie opieki nad tą osobą.
summary-what = List podaje wyniki, zgody, plan i to, co jest jeszcze do zrobienia. Drzewo rodziny jest na końcu.
summary-until = { $dated ->
    [yes] Prosimy potwierdzić przejęcie opieki do dnia { $date }. Do tego czasu, i do chwili potwierdzenia, opiekujemy się tą osobą my.
   *[no] Do chwili potwierdzenia przejęcia opiekujemy się tą osobą my.
}

results-heading = Wyniki
results-caption = Badania genetyczne pacjenta
results-date = Data
results-what = Wynik
results-where = Laboratorium
results-none = Nie jest nam znane żadne badanie genetyczne pacjenta.

consents-heading = Zgody
consents-given = Mamy zgodę pacjenta na: { $scopes }.
consents-none = Nie zapisano żadnej zgody pacjenta.

tasks-heading = Jeszcze do zrobienia
tasks-none = Nie zapisano nic, co jest jeszcze do zrobienia.
task-due = { $text } (do dnia { $date })

respect-heading = Życzenia do uszanowania
respect-contact = { $who }: nie życzy sobie kontaktu.
respect-know = { $who }: nie chce wiedzieć.
respect-own = pacjent

pedigree-heading = Drzewo rodziny
pedigree-caption = Drzewo rodziny tak, jak je zapisaliśmy, bez nazwisk.

plan-table-heading = Co proponują wytyczne
