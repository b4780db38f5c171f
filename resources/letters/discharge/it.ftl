### The counselling ends, with advice. It says some texts of risk-category anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = I nostri consigli alla fine della sua consulenza
summary-judged = Per ora non abbiamo previsto altri colloqui con lei. Può tornare se qualcosa cambia.
