### A reminder, after somebody did not answer or did not come. Neutral, with an open door; nothing about health.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Prosimy o wiadomość

summary-heading = W skrócie
summary-missed = Napisaliśmy albo zaproponowaliśmy termin i nie mamy odpowiedzi. Nic się nie stało.
summary-open = Nadal zapraszamy. Można wziąć nowy termin, poczekać albo powiedzieć nie.
summary-until = { $dated ->
    [yes] Trzymamy miejsce do dnia { $date }.
   *[no] Można do nas zadzwonić w każdej dogodnej chwili.
}

how-heading = Co dalej
how-call = Prosimy zadzwonić, by znaleźć dobry termin. Możemy też porozmawiać przez telefon.
how-help = Prosimy powiedzieć, jeśli coś utrudnia przyjście, na przykład dojazd, język, wzrok albo słuch. Spróbujemy znaleźć sposób.
how-no = Kto nie chce przyjść, nie musi mówić dlaczego. Inne leczenie się nie zmieni.
how-closed = Jeśli do dnia { $date } nie będzie wiadomości, na razie zamkniemy sprawę i powiemy o tym lekarzowi, który wystawił skierowanie. Można wrócić później.

support-open = Można do nas zadzwonić, także po to, by tylko o coś zapytać.
