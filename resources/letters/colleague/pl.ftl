### What letters to colleagues share: the patient, the family's history, what guidelines offer.
### Review state: machine-drafted, not reviewed by a native clinician.

greeting-colleague = Szanowni Państwo,
missing-addressee = [adresat]
summary-heading = W skrócie

patient-heading = Pacjent
patient-name = Imię i nazwisko
patient-born = Data urodzenia
patient-identifier = Numer identyfikacyjny
patient-sex = Płeć przypisana przy urodzeniu
patient-sex-f = żeńska
patient-sex-m = męska
patient-cancers = Nowotwory
patient-operations = Operacje
patient-none = nie są nam znane

history-heading = Wywiad rodzinny
history-caption = Nowotwory u krewnych, według tego, co nam podano
history-relative = Krewny
history-cancer = Nowotwór
history-age = Wiek
history-known = Potwierdzenie
history-yes = dokumentacja lub badanie patomorfologiczne
history-no = według relacji
history-none = Nie są nam znane nowotwory u krewnych.

variant-none = Nie jest nam znany u tej osoby żaden germinalny wariant chorobotwórczy. To, co poniżej, opiera się na wywiadzie rodzinnym.
confirm-first = Nie należy wykonywać nieodwracalnej operacji, zanim wariant nie zostanie potwierdzony w drugiej próbce.
figures-meaning = Liczby mówią, co dzieje się w dużych grupach ludzi, a nie, co stanie się z jedną osobą.
figures-care = Badania kontrolne, leki i operacje mogą zmienić ryzyko. Liczby nie pokazują, o ile.
figures-net = Liczby dotyczą osób, które nie umrą wcześniej z innej przyczyny.

offers-caption = Co proponują wytyczne, stan na dziś
offers-what = Co
offers-ages = Wiek
offers-every = Jak często
offers-source = Źródło
offers-avoid-heading = Czego unikać lub o czym wiedzieć
offers-sources = Propozycje są cytowane z podanych wytycznych. Nie wszystkie porównała ze źródłem druga osoba. Przed działaniem prosimy sprawdzić je w wytycznych.
offers-line = { $organ }: { $what }
offers-avoid = { $what } – { $kind } ({ $guideline }, { $edition })
offers-since = { $guideline }, { $edition }

contact-colleague-heading = Kontakt
contact-colleague = W razie pytań prosimy dzwonić pod numer { $phone }.
contact-colleague-change = Prosimy powiadomić nas o nowym nowotworze u tej osoby lub w rodzinie. Może to zmienić nasze zalecenia.
