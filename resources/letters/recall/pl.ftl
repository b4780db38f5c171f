### An offer of a new conversation after some time.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Czas na nową rozmowę

summary-heading = W skrócie
summary-time = Od naszej ostatniej rozmowy minęło trochę czasu.
summary-offer = Proponujemy nową rozmowę o ryzyku raka, o badaniach kontrolnych i o rodzinie.
summary-choice = Rozmowa jest dobrowolna.

why-heading = Dlaczego piszemy teraz
why-knowledge = O genach i raku wiadomo coraz więcej. Zalecenia mogły się zmienić.
why-you = Stan zdrowia, własny albo w rodzinie, mógł się zmienić.
why-due = Może być pora na niektóre badania kontrolne. Możemy razem je przejrzeć.

before-heading = Przed rozmową
before-intro = Pomoże nam przemyślenie tych pytań:
before-cancer = Czy ktoś w rodzinie zachorował na raka albo miał badanie genetyczne?
before-health = Czy była operacja, nowa choroba albo nowy lek?
before-children = Czy jest pragnienie, by mieć dzieci?
before-contact = Czy mamy dobry adres i numer telefonu?

how-heading = Jak umówić termin
how = Prosimy zadzwonić, by znaleźć termin. Kto woli nie przyjść, nie musi mówić dlaczego.
see-doctor = Prosimy iść do lekarza, gdy w ciele pojawi się zmiana, która nie mija. Prosimy nie czekać na nas.

support-recall = Można do nas zadzwonić, także po to, by tylko o coś zapytać.
