### The counselling ends, with advice. It says some texts of risk-category anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Ohjeemme sinulle, kun neuvontasi päättyy
summary-judged = Emme nyt suunnittele sinulle uusia keskusteluja. Voit tulla takaisin, jos jokin muuttuu.
