### The counselling ends, with advice. It says some texts of risk-category anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Nos conseils à la fin de votre suivi chez nous
summary-judged = Nous ne prévoyons pas d'autre entretien avec vous pour le moment. Vous pouvez revenir si quelque chose change.
