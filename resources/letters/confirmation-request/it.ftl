### To the laboratory: a known variant is to be confirmed, with a positive control.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Richiesta di conferma di una variante
summary-ask = Si prega di cercare nel campione la variante indicata sotto.
summary-second = È stata trovata in un campione precedente della stessa persona. Il secondo campione serve a confermarla.
summary-familial = È stata trovata in un parente. Il campione è di un altro membro della famiglia.
summary-control = Un campione che ha di certo la variante può servire da controllo positivo. Si veda sotto.

control-heading = Controllo positivo
control-laboratory = Laboratorio
control-accession = Numero del referto
control-own = Di chi è il campione
control-own-yes = della stessa persona, campione precedente
control-own-no = di un parente che ha la variante
control-none = Non è registrato nessun laboratorio per un campione che ha di certo la variante. Si prega di chiedere a noi un controllo positivo.

report-heading = Che cosa chiediamo di refertare
report-both = Se la variante c'è o non c'è, e che il controllo positivo l'ha mostrata.
report-limits = Che cosa il metodo non può escludere.
