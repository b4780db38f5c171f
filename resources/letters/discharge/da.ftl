### The counselling ends, with advice. It says some texts of risk-category anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Vores råd til dig, når din rådgivning slutter
summary-judged = Vi planlægger ikke flere samtaler med dig nu. Du kan komme tilbage, hvis noget ændrer sig.
