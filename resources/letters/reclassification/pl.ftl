### A variant has got another class: from uncertain to disease-causing or harmless, or back to uncertain.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Nowe wiadomości o wariancie genu

summary-heading = Co to oznacza
summary-new = Wariant w genie { $symbol }, o którym mówiliśmy, ma nową klasę.
summary-raised = { $likely ->
    [yes] Teraz uważa się, że bardzo prawdopodobnie zwiększa on ryzyko niektórych rodzajów raka.
   *[no] Teraz wiadomo, że zwiększa on ryzyko niektórych rodzajów raka.
}
summary-raised-next = Proponujemy nową rozmowę o tym, co to oznacza dla adresata tego listu i dla rodziny.
summary-harmless = Teraz uważa się, że jest nieszkodliwy albo bardzo prawdopodobnie nieszkodliwy. Nie zwiększa ryzyka raka.
summary-harmless-next = To nie wyklucza innej dziedzicznej przyczyny. Badania kontrolne zależą od stanu zdrowia i od zachorowań na raka w rodzinie.
summary-uncertain = Teraz nikt nie wie, czy ma on znaczenie dla zdrowia. Prosimy nie kierować się tym, co mówiliśmy wcześniej.
summary-uncertain-next = Prosimy do nas zadzwonić przed każdą decyzją o operacji, lekach lub badaniach kontrolnych.

class-old = Klasa wcześniej
class-new = Klasa teraz

why-heading = Dlaczego klasa się zmieniła
why = Laboratoria wiedzą coraz więcej, z badań naukowych i od innych rodzin. Dlatego klasy mogą się zmieniać. Sam wariant jest taki jak wcześniej.

change-heading = Co się teraz zmienia
change-raised = Można zaproponować badania kontrolne, a czasem da się zmniejszyć ryzyko. Przed rozmową z nami nie trzeba o niczym decydować.
change-harmless = Z powodu tego wariantu badania kontrolne nie są potrzebne. Jeśli z jego powodu zapadła jakaś decyzja, prosimy o rozmowę z nami.
change-uncertain = Niektóre badania kontrolne mogą już nie być potrzebne, a inne są nadal. Omówimy je razem. Przed rozmową prosimy z żadnego nie rezygnować.
change-own-cancer = Badania kontrolne po własnym zachorowaniu na raka prosimy robić dalej.

family-heading = Rodzina
family-raised = Krewni też mogą mieć wariant. Można im zaproponować poradę i badanie. Możemy pomóc im o tym powiedzieć.
family-harmless = Krewni nie potrzebują badania tego wariantu. Jeśli ktoś je robił, prosimy przekazać mu tę wiadomość.
family-uncertain = Krewni nie powinni badać tego wariantu, aby poznać własne ryzyko. Jeśli ktoś to badanie robił, prosimy, by do nas zadzwonił.
