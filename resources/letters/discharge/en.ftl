### The counselling ends, with advice. It says some texts of risk-category anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Our advice to you as your counselling ends
summary-judged = We do not plan more talks with you now. You can come back if something changes.
