### The counselling ends, with advice. It says some texts of risk-category anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Ons advies aan u nu de gesprekken eindigen
summary-judged = We plannen nu geen gesprekken meer met u. U kunt terugkomen als er iets verandert.
