### The counselling ends, with advice. It says some texts of risk-category anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Råda våre til deg når rettleiinga di blir avslutta
summary-judged = Vi planlegg ikkje fleire samtalar med deg no. Du kan kome tilbake om noko endrar seg.
