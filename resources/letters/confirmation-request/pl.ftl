### To the laboratory: a known variant is to be confirmed, with a positive control.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Prośba o potwierdzenie wariantu
summary-ask = Prosimy zbadać próbkę pod kątem wariantu podanego poniżej.
summary-second = Znaleziono go we wcześniejszej próbce tej samej osoby. Druga próbka ma go potwierdzić.
summary-familial = Znaleziono go u osoby z rodziny. Próbka pochodzi od innego członka rodziny.
summary-control = Próbka, w której na pewno jest wariant, może służyć jako kontrola dodatnia. Dane poniżej.

control-heading = Kontrola dodatnia
control-laboratory = Laboratorium
control-accession = Numer wyniku
control-own = Czyja próbka
control-own-yes = tej samej osoby, wcześniejsza próbka
control-own-no = osoby z rodziny, która ma wariant
control-none = Nie zapisano laboratorium dla próbki, w której na pewno jest wariant. Prosimy zwrócić się do nas o kontrolę dodatnią.

report-heading = Co prosimy podać w wyniku
report-both = Czy wariant jest, czy go nie ma, oraz że kontrola dodatnia go pokazała.
report-limits = Czego metoda nie może wykluczyć.
