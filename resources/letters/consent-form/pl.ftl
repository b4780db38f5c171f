### Consent to a gene test, to be signed.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Zgoda na badanie genetyczne

summary-heading = Przed podpisaniem
summary-about = Ten formularz dotyczy badania genetycznego, które może pokazać dziedziczne ryzyko raka.
summary-free = Badanie jest dobrowolne. Można powiedzieć nie. Zgodę można w każdej chwili wycofać.
summary-ask = Prosimy nie podpisywać, zanim nie będzie odpowiedzi na wszystkie pytania.

understood-heading = O czym rozmawialiśmy
understood-purpose = po co jest badanie i czego nie może powiedzieć
understood-answers = że odpowiedzią może być wariant chorobotwórczy, niejasny wariant albo brak wariantu
understood-other = że można znaleźć coś innego, niż szukamy
understood-family = że odpowiedź może mieć znaczenie dla moich krewnych
understood-choice = że mogę wybrać, by nie poznać odpowiedzi

consent-testing = Chcę zrobić badanie podane wyżej.
consent-told = Chcę poznać odpowiedź.
consent-storage = Moją próbkę można przechować, aby dało się ją zbadać ponownie.
consent-inform-relatives = Moim krewnym można powiedzieć to, co muszą wiedzieć o własnym ryzyku.
consent-name-in-family-letter = Moje nazwisko można podać w liście do moich krewnych.
consent-obtain-records = Poradnia może prosić o dokumenty o moim zdrowiu, które mówią o raku.
consent-recontact = Poradnia może znów się ze mną skontaktować, gdy będzie wiadomo coś nowego.
consent-research = Mojej próbki i moich danych można użyć w badaniach naukowych.

withdraw-heading = Gdy zmieni się zdanie
withdraw = Prosimy zadzwonić albo napisać. Nie trzeba mówić dlaczego. To, co do tej pory wpisano do dokumentacji, zostaje w niej, bo wymaga tego prawo.

sign-parent = Podpis rodzica, jeśli wymaga tego prawo

support-form = Prosimy pytać nas o wszystko, co nie jest jasne.
