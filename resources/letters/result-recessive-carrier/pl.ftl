### Result: one copy of a variant in a recessive gene (MUTYH, NTHL1, MSH3).
### Review state: machine-drafted, not reviewed by a native clinician.

title = Wynik badania genetycznego

summary-heading = Co to oznacza
summary-found = Badanie wykazało wariant w jednej z dwóch kopii genu { $symbol }.
summary-one = Jedna taka kopia sama nie powoduje choroby związanej z tym genem. Do tego trzeba wariantu w obu kopiach.
summary-family = Wynik może mieć znaczenie dla sióstr i braci, a także dla dzieci.

meaning-heading = Co mówi wynik
meaning-two = Wszyscy mamy dwie kopie większości genów, po jednej od każdego z rodziców. Osoby z wariantem w obu kopiach genu { $symbol } mogą mieć dużo polipów w jelicie i zachorować tam na raka.
meaning-one = Jedna kopia działa tu tak, jak powinna. Ten wynik nie oznacza więc, że ta choroba jest albo będzie.

follow-heading = Badania kontrolne
follow = Badania kontrolne zależą od stanu zdrowia i od zachorowań na raka w rodzinie, a nie tylko od tego wyniku.

family-heading = Rodzina
family-siblings = Każda siostra i każdy brat może mieć jedną taką kopię, dwie albo żadnej. Kto ma dwie, może mieć większe ryzyko. Siostrom i braciom można zaproponować badanie.
family-children = Każde dziecko ma szansę 50 na 100, że dostanie tę kopię. Dziecko może mieć dwie takie kopie tylko wtedy, gdy drugi rodzic też ma wariant w tym samym genie.
family-partner = Dlatego drugiemu rodzicowi dzieci można zaproponować badanie genu { $symbol }.
