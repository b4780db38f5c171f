### The counselling ends, with advice. It says some texts of risk-category anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Våra råd till dig när din vägledning avslutas
summary-judged = Vi planerar inga fler samtal med dig nu. Du kan komma tillbaka om något ändras.
