### Det som skjemaer har felles: ruter å krysse av og linjer å skrive under på. Review state: machine-drafted.

form-yes = Ja
form-no = Nei
form-name = Navn
form-place = Sted og dato
form-signature = Underskrift
form-counsellor = Underskrift fra veilederen
form-heading = Underskrift
choices-heading = Valgene dine
choices-intro = Hver linje er et valg for seg. Kryss av for ja eller nei.
