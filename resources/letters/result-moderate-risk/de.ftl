### Result: a variant in a gene of moderate risk (CHEK2, ATM, BARD1). It says some texts of result-pathogenic anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

summary-found = { $likely ->
    [yes] Wir haben im Gen { $symbol } eine Variante gefunden, die sehr wahrscheinlich das Risiko für manche Arten von Krebs etwas erhöht.
   *[no] Wir haben im Gen { $symbol } eine Variante gefunden, die das Risiko für manche Arten von Krebs etwas erhöht.
}

moderate-heading = Eine von mehreren Ursachen
moderate = Eine Variante in diesem Gen erhöht das Risiko weniger als Varianten in manchen anderen Genen. Allein erklärt sie nicht allen Krebs in einer Familie.
moderate-history = Ihr Risiko hängt auch von den Krebserkrankungen in Ihrer Familie ab, auf beiden Seiten. Ihre Kontrollen richten sich nach beidem.
moderate-relatives = Auch Verwandte, die die Variante nicht haben, können ein erhöhtes Risiko haben. Sie sollten nicht allein wegen eines Tests mit ihren Kontrollen aufhören.
