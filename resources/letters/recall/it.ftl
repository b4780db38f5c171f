### An offer of a new conversation after some time.
### Review state: machine-drafted, not reviewed by a native clinician.

title = È ora di un nuovo colloquio

summary-heading = In breve
summary-time = È passato un po' di tempo da quando abbiamo parlato l'ultima volta.
summary-offer = Le offriamo un nuovo colloquio sul suo rischio di tumore, sui suoi controlli e sulla sua famiglia.
summary-choice = Sceglie lei se lo vuole.

why-heading = Perché le scriviamo ora
why-knowledge = Si sa sempre di più su geni e tumori. I consigli possono essere cambiati.
why-you = La sua salute, o quella della sua famiglia, può essere cambiata.
why-due = Per alcuni dei suoi controlli può essere ora. Possiamo guardarli insieme.

before-heading = Prima del colloquio
before-intro = Ci aiuta se pensa a questo:
before-cancer = Qualcuno nella sua famiglia ha avuto un tumore o ha fatto un test genetico?
before-health = Ha avuto un'operazione, una nuova malattia o un nuovo farmaco?
before-children = Spera di avere figli?
before-contact = Abbiamo il suo indirizzo e numero di telefono giusti?

how-heading = Come avere un appuntamento
how = Ci chiami per trovare un momento. Non deve dire perché se preferisce non venire.
see-doctor = Vada dal medico se nota nel corpo un cambiamento che non passa. Non aspetti noi.

support-recall = Può chiamarci, anche solo per chiedere qualcosa.
