### Result: a variant of uncertain significance.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Wynik badania genetycznego

summary-heading = Co to oznacza
summary-found = W genie { $symbol } znaleźliśmy wariant. Nikt jeszcze nie wie, czy ma on znaczenie dla zdrowia.
summary-no-change = Ten wynik nie powinien zmieniać badań kontrolnych ani leczenia.
summary-family = Krewni nie powinni badać tego wariantu, aby poznać własne ryzyko.

meaning-heading = Co to jest niejasny wariant
meaning = Wszyscy ludzie mają w genach wiele wariantów. Większość nie szkodzi. O niektórych wiadomo za mało. Taki wariant nazywa się wariantem o niejasnym znaczeniu (klasa 3).
meaning-no-decisions = Dopóki wariant jest niejasny, nikt nie powinien z jego powodu wybierać operacji, leków ani badań.

follow-heading = Badania kontrolne
follow = Badania kontrolne zależą od stanu zdrowia i od zachorowań na raka w rodzinie, nie od tego wariantu.

change-heading = Jak to się może zmienić
change = Gdy laboratoria wiedzą więcej, wariant może przejść do innej klasy. Może to trwać latami. Czasem laboratorium pomaga badanie innych krewnych. Wtedy najpierw o to zapytamy.
change-promise = Mamy zgodę na ponowny kontakt. { $clinic } napisze, jeśli dowiemy się, że wariant ma nową klasę.
change-ask = Za dwa do trzech lat prosimy skontaktować się z: { $clinic }, i zapytać, czy wiadomo coś nowego.
