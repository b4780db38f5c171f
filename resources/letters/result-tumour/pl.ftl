### Result: a variant in a tumour; whether it is inherited is to be confirmed.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Co wykazało badanie guza

summary-heading = Co to oznacza
summary-found = Badanie guza wykazało wariant w genie { $symbol }.
summary-unknown = To badanie nie może powiedzieć, czy wariant jest od urodzenia, czy jest tylko w guzie.
summary-next = Może to powiedzieć badanie zdrowych komórek. Zwykle wystarczy próbka krwi.

meaning-heading = Dwa rodzaje wariantów
meaning-tumour = Większość wariantów w guzie powstaje w samym guzie. Nie ma ich w reszcie ciała i nie mogą przejść na dzieci.
meaning-born = Niektórzy ludzie rodzą się z wariantem. Wtedy jest on we wszystkich komórkach. Może zwiększać ryzyko raka i mogą go mieć też krewni.

next-heading = Co dalej
next-sample = Proponujemy badanie próbki krwi. Jeśli odpowiedź z krwi nie będzie jasna, można zbadać komórki skóry. Powiemy więcej, zanim zapadnie decyzja.
next-treatment = Lekarz, który leczy raka, może użyć tego wyniku przy wyborze leczenia. Nie musi to czekać na to badanie.

family-heading = Rodzina
family-wait = Z powodu tego wyniku nie należy badać krewnych. Porozmawiamy o nich, gdy będzie wiadomo, czy wariant jest od urodzenia.
