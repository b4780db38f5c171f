### The counselling ends, with advice. It says some texts of risk-category anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Nasze rady na koniec poradnictwa
summary-judged = Nie planujemy teraz dalszych rozmów. Można wrócić, jeśli coś się zmieni.
