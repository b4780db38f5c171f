### What letters about a test that is to be taken share: the test, the answers it can give, insurance.
### Review state: machine-drafted, not reviewed by a native clinician.

test-heading = Badanie
test-genes = Geny do zbadania
test-variant = Szukany wariant
test-purpose = Cel
test-method = Metoda
test-laboratory = Laboratorium

missing-genes = [geny]

insurance-heading = Ubezpieczenie
insurance-no = W Norwegii firmy ubezpieczeniowe i pracodawcy nie mogą pytać o wynik predykcyjnego badania genetycznego ani go używać.
insurance-gb = W Wielkiej Brytanii firmy ubezpieczeniowe nie wymagają predykcyjnego badania genetycznego. Nie pytają o wynik badania w kierunku dziedzicznego raka.
insurance-other = Przepisy o ubezpieczeniach są w różnych krajach różne. Przed zakupem ubezpieczenia prosimy nas zapytać.
