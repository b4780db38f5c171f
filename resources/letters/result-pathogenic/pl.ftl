### Result: a disease-causing variant was found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Wynik badania genetycznego

summary-heading = Co to oznacza
summary-found = { $likely ->
    [yes] W genie { $symbol } znaleźliśmy wariant, który bardzo prawdopodobnie zwiększa ryzyko niektórych rodzajów raka.
   *[no] W genie { $symbol } znaleźliśmy wariant, który zwiększa ryzyko niektórych rodzajów raka.
}
summary-well = Wariant nie oznacza, że jest już rak. Ta wiedza daje więcej możliwości: można robić badania kontrolne, a czasem da się zmniejszyć ryzyko.
summary-cancer = Wariant może po części wyjaśniać, skąd wziął się rak. Ta wiedza może mieć znaczenie dla leczenia i dla badań kontrolnych od teraz.
summary-family = Niektórzy bliscy krewni mogą mieć ten sam wariant. Można im zaproponować poradę i badanie.

confirm-first = Przed operacją, której nie można cofnąć, ten wynik trzeba potwierdzić w drugiej próbce.

risk-heading = Ryzyko raka od dziś
risk-intro = Te liczby dotyczą adresata tego listu, od dziś, w wieku { $age } lat. Obok są { $group } w tym samym wieku w całej ludności.
risk-title = { $disease } przed ukończeniem { $age } lat
risk-person = Na { $who ->
    [women] 100 kobiet
    [men] 100 mężczyzn
   *[people] 100 osób
} w takiej sytuacji około { $count } zachoruje na { $disease } przed ukończeniem { $age } lat, a około { $rest } nie zachoruje.
risk-person-under = Na { $who ->
    [women] 100 kobiet
    [men] 100 mężczyzn
   *[people] 100 osób
} w takiej sytuacji mniej niż 1 zachoruje na { $disease } przed ukończeniem { $age } lat, a więcej niż 99 nie zachoruje.
risk-person-over = Na { $who ->
    [women] 100 kobiet
    [men] 100 mężczyzn
   *[people] 100 osób
} w takiej sytuacji więcej niż 99 zachoruje na { $disease } przed ukończeniem { $age } lat, a mniej niż 1 nie zachoruje.
risk-population = Na { $who ->
    [women] 100 kobiet
    [men] 100 mężczyzn
   *[people] 100 osób
} w tym samym wieku w całej ludności zachoruje około { $count }, a około { $rest } nie zachoruje.
risk-population-under = Na { $who ->
    [women] 100 kobiet
    [men] 100 mężczyzn
   *[people] 100 osób
} w tym samym wieku w całej ludności zachoruje mniej niż 1, a więcej niż 99 nie zachoruje.
risk-population-over = Na { $who ->
    [women] 100 kobiet
    [men] 100 mężczyzn
   *[people] 100 osób
} w tym samym wieku w całej ludności zachoruje więcej niż 99, a mniej niż 1 nie zachoruje.
risk-interval = Liczba nie jest dokładna. Może się wahać: { $range }. Pokazuje to zacieniony obszar.
risk-you = { $group } w takiej sytuacji
risk-others = { $group } w tym samym wieku w całej ludności
risk-table-caption = Ile osób zachoruje na każdy rodzaj raka, licząc od dziś
risk-table-cancer = Rak
risk-table-span = Do wieku
risk-table-you = W takiej sytuacji
risk-table-others = W całej ludności
risk-table-range = Prawdopodobny zakres
risk-none = Nie mamy liczby, która by tu pasowała. Osoba udzielająca porady omówi ryzyko.
risk-few-ages = Dla tych chorób badania podają ryzyko tylko w jednym lub dwóch punktach wieku: { $diseases }. Nie wiadomo dobrze, jak rozkłada się ono w latach. Liczba może być tu za wysoka albo za niska. Więcej powie osoba udzielająca porady.
risk-not-all = W tabeli nie ma wszystkich rodzajów raka. Osoba udzielająca porady powie, czy wariant zwiększa ryzyko innych, albo nowego raka, jeśli jeden już był.

options-heading = Co można zrobić
options-counsellor = Osoba udzielająca porady omówi plan: jakie badania kontrolne są możliwe, od jakiego wieku i jak często, i czy są inne sposoby, by zmniejszyć ryzyko. Nie trzeba decydować od razu.
options-see-doctor = Prosimy iść do lekarza, gdy w ciele pojawi się zmiana, która nie mija. Nie warto czekać na następne badanie.

family-heading = Rodzina
family-inheritance = Wariant może przechodzić w rodzinie. Każde dziecko ma szansę 50 na 100, że go ma, i szansę 50 na 100, że go nie ma. Nie ma znaczenia, czy to dziewczynka, czy chłopiec.
family-origin = Wariant pochodzi najpewniej od matki albo od ojca. Siostry i bracia też mogą go mieć.
family-new = Wariantu nie znaleziono ani u matki, ani u ojca. Najpewniej więc powstał na nowo. Szansa, że mają go siostry lub bracia, jest mała, ale można im zaproponować badanie.
family-relatives = Ci krewni mogą mieć wariant:
family-side = Wariant znaleziono po jednej stronie rodziny. Dlatego drugiej strony nie ma na liście.
family-both-sides = Nie wiemy, z której strony rodziny pochodzi wariant. Dlatego na liście są obie strony. Może to pokazać badanie jednego z rodziców lub innej osoby z rodziny.
relatives-twin = Bliźniak jednojajowy lub bliźniaczka jednojajowa ma te same geny i ma ten wariant.
relatives-likely = Najpewniej mają go: { $relatives }.
relatives-half = Ma go około 50 na 100: { $relatives }.
relatives-quarter = Ma go około 25 na 100: { $relatives }.
relatives-few = Ma go mniej niż 20 na 100: { $relatives }.
relatives-count = { $count ->
    [1] { $kin }
   *[other] { $kin } ({ $count })
}
family-tell = Mamy nadzieję, że krewni się o tym dowiedzą. Możemy dać list do przekazania i pomóc znaleźć słowa.
family-order = Badanie dziecka, siostrzenicy lub bratanka może pokazać, że wariant ma też rodzic pomiędzy. Prosimy porozmawiać z nami o kolejności.
family-children = Dzieci bada się zwykle wtedy, gdy są na tyle duże, by same wybrać. Prosimy zapytać nas, czy jest powód, by zbadać wcześniej.

children-heading = Gdy w rodzinie ktoś chce mieć dziecko
children-options = Kto chce mieć dziecko, ma różne możliwości. Niektórzy zostawiają to losowi. Niektórzy robią badanie w ciąży albo badają zarodki przed ciążą. Przepisy w różnych krajach są różne. Możemy powiedzieć więcej.
children-partner = Jeśli oboje rodzice mają wariant w genie { $symbol }, dziecko może mieć rzadką i ciężką chorobę. Dlatego partnerowi lub partnerce można zaproponować badanie.
