### Result: a variant in a gene of moderate risk (CHEK2, ATM, BARD1). It says some texts of result-pathogenic anew.
### Review state: machine-drafted, not reviewed by a native clinician.

summary-found = { $likely ->
    [yes] W genie { $symbol } znaleźliśmy wariant, który bardzo prawdopodobnie nieco zwiększa ryzyko niektórych rodzajów raka.
   *[no] W genie { $symbol } znaleźliśmy wariant, który nieco zwiększa ryzyko niektórych rodzajów raka.
}

moderate-heading = Jedna z kilku przyczyn
moderate = Wariant w tym genie zwiększa ryzyko mniej niż warianty w niektórych innych genach. Sam nie wyjaśnia wszystkich zachorowań na raka w rodzinie.
moderate-history = Ryzyko zależy też od zachorowań na raka w rodzinie, po obu stronach. Badania kontrolne ustala się na podstawie jednego i drugiego.
moderate-relatives = Krewny, który nie ma wariantu, też może mieć większe ryzyko. Sam wynik badania genu nie jest dla niego powodem, by przestać chodzić na badania kontrolne.
