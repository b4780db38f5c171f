### Result: a variant in some of the cells only (mosaic, or a low share of the reads).
### Review state: machine-drafted, not reviewed by a native clinician.

title = Wynik badania genetycznego

summary-heading = Co to oznacza
summary-found = Znaleźliśmy wariant w genie { $symbol } w części komórek, nie we wszystkich.
summary-unclear = Nie wiemy jeszcze, co to oznacza dla ryzyka raka.
summary-next = Więcej może powiedzieć badanie innego rodzaju komórek. Do tego czasu z powodu tego wyniku nie należy podejmować żadnych decyzji.

result-share = Część odczytów
result-share-of-reads = wariant widać w { $share } odczytów genu

meaning-heading = Skąd to się może brać
meaning-early = Wariant może powstać na początku życia, gdy tworzy się ciało. Wtedy jest w jednej części ciała, a nie ma go w reszcie.
meaning-blood = Z wiekiem wariant w genie { $symbol } może też powstać w komórkach krwi. Wtedy jest tylko we krwi. Nie było go przy urodzeniu i nie może przejść na dzieci.

next-heading = Co dalej
next-tissue = Proponujemy badanie innych komórek, na przykład komórek skóry. Zanim zapadnie decyzja, wyjaśnimy, jak się je robi.
next-wait = Zanim będziemy wiedzieć więcej, badania kontrolne zależą od stanu zdrowia i od zachorowań na raka w rodzinie.

family-heading = Rodzina
family-children = Dzieci mogą mieć wariant tylko wtedy, gdy jest on też w komórkach jajowych albo plemnikach. Ich szansa jest mniejsza niż 50 na 100.
family-others = Rodzice, siostry i bracia najpewniej go nie mają. Z powodu tego wyniku nie potrzebują badania.
