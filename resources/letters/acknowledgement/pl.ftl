### We have received your referral: what happens now.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Otrzymaliśmy skierowanie

summary-heading = Co teraz
summary-received = { $known ->
    [yes] Otrzymaliśmy skierowanie. Przysyła je: { $referrer }. Zaproponujemy poradę genetyczną.
   *[no] Otrzymaliśmy skierowanie na wizytę u nas. Zaproponujemy poradę genetyczną.
}
summary-wait = { $dated ->
    [yes] Wiadomość od nas o terminie powinna przyjść przed dniem { $date }.
   *[no] Nie możemy jeszcze powiedzieć, jak długo trzeba czekać. Napiszemy, gdy będziemy mogli.
}
summary-call = Jeśli w czasie czekania coś się zmieni, prosimy od razu zadzwonić.

change-heading = Prosimy powiedzieć nam o zmianach
change-intro = Przy niektórych zmianach wizyta powinna być wcześniej. Prosimy zadzwonić, gdy:
change-cancer = stwierdzono raka albo lekarz myśli, że może to być rak
change-family = ktoś w rodzinie zachoruje na raka
change-pregnancy = jest ciąża albo pragnienie, by była wkrótce
change-surgery = jest termin operacji albo wybór leczenia czeka na badanie genetyczne
change-address = zmieni się adres albo numer telefonu

prepare-heading = W czasie czekania
prepare-family = Prosimy zapytać krewnych, jakie rodzaje raka były w rodzinie, po obu stronach, i w jakim wieku. Nic nie szkodzi, jeśli nie wiadomo.
prepare-papers = Jeśli było już badanie genetyczne, własne albo kogoś z rodziny, prosimy przynieść kopię wyniku.
prepare-someone = Można przyjść z bliską osobą. Prosimy powiedzieć, jeśli potrzebny jest tłumacz. Dziecko nie powinno tłumaczyć.
see-doctor = Prosimy iść do lekarza, gdy w ciele pojawi się zmiana, która nie mija. Prosimy nie czekać na nas.

support-waiting = Czekanie może być trudne. Zawsze można do nas zadzwonić.
