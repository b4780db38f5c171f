### What all letters share. One message is one whole paragraph, sentence or label.
### Review state: machine-drafted, not reviewed by a native clinician.

page = Strona { $page } z { $pages }
draft-mark = PROJEKT
label-date = Data
label-reference = Nasz znak
label-family-number = Numer rodziny
label-born = Data urodzenia

missing-name = [imię i nazwisko]
missing-address = [adres]
missing-clinic = [klinika]
missing-phone = [numer telefonu]
missing-signatory = [podpis]
missing-variant = [wariant]
missing-gene = [gen]
missing-result = [wynik]
missing-age = [wiek]
missing-family-number = [numer rodziny]
missing-assessment = [Ryzyko nie zostało obliczone.]
missing-plan = [plan]
missing-source = [źródło]
missing-consent = [zgoda]

greeting = { $gender ->
    [woman] Szanowna Pani { $name },
    [man] Szanowny Panie { $name },
   *[unknown] Dzień dobry, { $name },
}
closing = Z poważaniem
copies = Kopia do: { $copies }

result-heading = Wynik
result-gene = Gen
result-genes = Zbadane geny
result-variant = Wariant
result-class = Klasa
result-copies = Gdzie znaleziony
result-sample = Próbka
result-method = Metoda
result-laboratory = Laboratorium
result-date = Data wyniku
result-confirmed = Druga próbka
result-confirmed-yes = potwierdzony
result-confirmed-no = jeszcze niepotwierdzony
result-classed-on = { $class }, stan na { $date }

own-words-heading = Od osoby udzielającej porady
plan-heading = Plan

support = Po takim wyniku wiele osób ma mieszane myśli i uczucia. Można z nami o nich porozmawiać. Możemy też pomóc znaleźć inne osoby do rozmowy.

contact-heading = Wsparcie i kontakt
contact-phone = Prosimy dzwonić pod numer { $phone }, jeśli są pytania albo coś w tym liście nie jest jasne.
contact-email = Można też napisać na adres { $email }. W zwykłym e-mailu prosimy nie pisać o zdrowiu.
contact-phone-hours = Prosimy dzwonić pod numer { $phone }, jeśli są pytania albo coś w tym liście nie jest jasne. Odbieramy: { $hours }.
contact-change = Prosimy dać nam znać, gdy ktoś w rodzinie zachoruje na raka, gdy planowana jest operacja albo gdy w rodzinie spodziewane jest dziecko.
contact-family-number = Przy kontakcie z nami prosimy podać numer rodziny { $number }.

figures-heading = O liczbach
figures-model = Liczby obliczono dnia { $date } programem { $model }, wydanie danych { $edition }.
figures-meaning = Mówią one, co dzieje się w dużych grupach ludzi. Nie mogą powiedzieć, co stanie się z jedną osobą.
figures-care = Badania, leki i operacje mogą zmienić ryzyko. Liczby nie pokazują, o ile zmieni się ono w tym przypadku.
figures-net = Dotyczą osób, które nie umrą wcześniej z innej przyczyny.
figures-unverified = Części opublikowanych liczb nie sprawdziła jeszcze druga osoba.
note-population = Liczby dla ludności tego kraju mają znane wady. Więcej powie osoba udzielająca porady.
note-risk-factors-not-used = Inne rzeczy, które mogą zwiększać lub zmniejszać ryzyko, na przykład styl życia, nie są wliczone.
note-age-middle = Przyjęto wiek { $age } lat, bo data urodzenia nie jest dokładnie znana.
note-age-last-known = Przyjęto wiek { $age } lat, bo data urodzenia nie jest znana.
note-censored-at-surgery = { $disease }: nie ma w tabeli, bo narząd został usunięty.
sources-heading = Źródła

pedigree-heading = Drzewo rodziny
pedigree-caption = Drzewo rodziny tak, jak je zapisaliśmy. Prosimy dać znać, jeśli coś się nie zgadza.

outside-intro = Osoba udzielająca porady obliczyła ryzyko programem { $tool } dnia { $date }. Opiera się ono na zachorowaniach na raka w rodzinie.
outside-line = Na { $who ->
    [women] 100 kobiet
    [men] 100 mężczyzn
   *[people] 100 osób
} w takiej sytuacji około { $count } zachoruje na { $disease } przed ukończeniem { $age } lat.
outside-line-under = Na { $who ->
    [women] 100 kobiet
    [men] 100 mężczyzn
   *[people] 100 osób
} w takiej sytuacji mniej niż 1 zachoruje na { $disease } przed ukończeniem { $age } lat.
outside-line-over = Na { $who ->
    [women] 100 kobiet
    [men] 100 mężczyzn
   *[people] 100 osób
} w takiej sytuacji więcej niż 99 zachoruje na { $disease } przed ukończeniem { $age } lat.
outside-none = Osoba udzielająca porady omówi ryzyko. Zależy ono od zachorowań na raka w rodzinie.

group-women = kobiety
group-men = mężczyźni
group-people = osoby
