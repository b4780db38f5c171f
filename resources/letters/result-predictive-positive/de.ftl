### Result: the family's variant was found in a person who was tested for it. It says some texts of result-pathogenic anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

summary-found = { $likely ->
    [yes] Sie haben die Variante im Gen { $symbol }, die in Ihrer Familie gefunden wurde. Sie erhöht sehr wahrscheinlich das Risiko für manche Arten von Krebs.
   *[no] Sie haben die Variante im Gen { $symbol }, die in Ihrer Familie gefunden wurde. Sie erhöht das Risiko für manche Arten von Krebs.
}
family-origin = Sie haben sie sehr wahrscheinlich von dem Elternteil, über den Sie mit den anderen verwandt sind, die sie haben. Auch Ihre Geschwister können sie haben.
