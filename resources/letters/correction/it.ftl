### A correction or withdrawal of a letter that was issued.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Correzione di una nostra lettera

summary-heading = Che cosa deve sapere
summary-wrong = La nostra lettera con data { $date } non era giusta. Questa lettera prende il suo posto.
summary-stop = Per favore, non usi più la vecchia lettera.
summary-sorry = Ce ne scusiamo.

old-heading = La lettera che non vale più
old-title = Lettera
old-date = Data
old-number = Numero della lettera

own-words-heading = Che cosa era sbagliato, e che cosa è giusto
missing-reason = [che cosa era sbagliato, e che cosa è giusto]
missing-letter = [lettera]

do-heading = Che cosa può fare
do-choices = Ci chiami prima di andare avanti con un controllo, un farmaco o un'operazione che ha scelto per la vecchia lettera.
do-others = Se ha mostrato la vecchia lettera ad altri, mostri loro anche questa, per favore.
do-doctors = I medici che hanno la vecchia lettera dovrebbero avere anche questa. Ci dica se ne conosce.

support-correction = Ricevere una lettera così può essere difficile. Può parlarne con noi.
