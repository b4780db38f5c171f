### An invitation to a relative to give a sample, to learn whether an uncertain variant goes with the disease.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Prośba o pomoc w zrozumieniu wariantu genu

summary-heading = O co prosimy
summary-why = W rodzinie znaleziono wariant. Nikt jeszcze nie wie, czy zwiększa on ryzyko raka.
summary-ask = Pytamy, czy możemy dostać próbkę. Może ona pomóc to sprawdzić.
summary-choice = Udział jest dobrowolny. Jeśli odpowiedź brzmi nie, opieka medyczna się nie zmieni.

variant-heading = Wariant

how-heading = Jak to przebiega
how = Próbka krwi lub śliny pokazuje, czy jest wariant. Pytamy też, czy był rak. Laboratorium porównuje to u kilku krewnych.
how-consent = Najpierw poprosimy o zgodę na piśmie. Można ją w każdej chwili wycofać.

learn-heading = Czego można się z tego dowiedzieć
learn-not = Odpowiedź nic nie mówi o własnym ryzyku raka. Nie powinna zmieniać badań kontrolnych ani leczenia.
learn-told = Można wybrać, czy chce się wiedzieć, czy jest wariant.
learn-later = Kiedyś może być wiadomo, co oznacza ten wariant. Już teraz można powiedzieć, czy wolno nam się wtedy skontaktować.

answer-heading = Jak odpowiedzieć
answer = { $dated ->
    [yes] Prosimy zadzwonić, jeśli jest chęć udziału albo potrzeba, by najpierw dowiedzieć się więcej. Czekamy do dnia { $date }.
   *[no] Prosimy zadzwonić, jeśli jest chęć udziału albo potrzeba, by najpierw dowiedzieć się więcej.
}
answer-no = Kto nie chce wziąć udziału, nie musi nic robić.

support-invited = Taki list może budzić pytania. Zawsze można do nas zadzwonić.
