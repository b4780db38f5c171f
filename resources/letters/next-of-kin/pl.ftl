### To the next of kin of a patient who has died. It uses the texts of family-letter and says some of them anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Wynik badania, który może mieć znaczenie dla rodziny
missing-addressee = [adresat]

summary-found = Składamy wyrazy współczucia. Odeszła bliska osoba: { $name }. Badanie wykazało wariant w genie { $symbol }. Może on zwiększać ryzyko niektórych rodzajów raka.
summary-you = Bliscy krewni mogą mieć ten sam wariant. Nie oznacza to, że mają raka albo że zachorują.
summary-agreed = Ta osoba zgodziła się na powiadomienie krewnych: { $name }.

tell-heading = Jak powiedzieć innym w rodzinie
tell = Można dać ten list innym w rodzinie. Nie trzeba. Jeśli to trudne, możemy pomóc znaleźć słowa.
