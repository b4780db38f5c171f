### Consent of a relative, or of the next of kin of one who has died, to health records and stored tissue.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Czy możemy zobaczyć dokumenty, które mogą pomóc rodzinie?

summary-heading = O co prosimy
summary-why = Pomagamy rodzinie sprawdzić, czy rak jest w niej dziedziczny.
summary-ask = { $dead ->
    [yes] Mogłaby w tym pomóc dokumentacja medyczna tej osoby: { $name }. Zgodę może dać bliski krewny lub bliska krewna, a więc adresat tego listu.
   *[no] Mogłaby w tym pomóc dokumentacja medyczna adresata tego listu. Prosimy o zgodę.
}
summary-choice = Zgoda jest dobrowolna. Jeśli odpowiedź brzmi nie, opieka medyczna się nie zmieni.

what-heading = O jakie dane prosimy
what = Prosimy tylko o to, co mówi, jaki to był rodzaj raka i w jakim wieku.
what-tissue = Czasem po operacji przechowuje się tkankę. Można w niej szukać dziedzicznych przyczyn. Można zgodzić się na jedno, a na drugie nie.
what-know = Badanie tkanki może pokazać coś, co ma znaczenie też dla osoby, która daje zgodę. Poniżej można wybrać, czy chce się o tym wiedzieć.

keep-heading = Jak to przechowujemy
keep = To, co dostaniemy, trzymamy w zamkniętym zbiorze. Krewni dowiedzą się o tym tylko wtedy, gdy poniżej jest na to zgoda.

records-reports = Poradnia może dostać ze szpitala opisy dotyczące raka.
records-registry = Poradnia może zapytać rejestr nowotworów.
records-tissue = W przechowanej tkance można szukać dziedzicznych przyczyn raka.
records-told = Chcę wiedzieć, jeśli znajdzie się coś, co ma znaczenie dla mnie.
records-relatives = Krewnym można powiedzieć to, co ma znaczenie dla ich własnego ryzyka.

back = { $dated ->
    [yes] Prosimy odesłać formularz do dnia { $date }.
   *[no] Prosimy odesłać formularz po podjęciu decyzji.
}
sign-relation = Przy podpisie za osobę zmarłą: stopień pokrewieństwa

support-records = Mogą być pytania, skąd ten list. Zawsze można do nas zadzwonić.
