### The counselling ends, with advice. It says some texts of risk-category anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Unser Rat an Sie zum Ende Ihrer Beratung
summary-judged = Wir planen jetzt keine weiteren Gespräche mit Ihnen. Sie können wiederkommen, wenn sich etwas ändert.
