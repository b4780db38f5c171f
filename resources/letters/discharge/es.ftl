### The counselling ends, with advice. It says some texts of risk-category anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Nuestros consejos al terminar sus consultas
summary-judged = Por ahora no tenemos previstas más consultas con usted. Puede volver si algo cambia.
