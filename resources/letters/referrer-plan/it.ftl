### To the referrer or the GP: the plan on one page.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Piano per una persona in cura da lei
summary-carrier = La persona ha una variante patogenetica nel gene { $symbol }.
summary-plan = Il piano è nella tabella qui sotto.
summary-who = La preghiamo di dirci se per qualche punto non può fare la richiesta o il richiamo, così nulla resta indietro.

plan-table-heading = Il piano
code-label = Dicitura per la cartella clinica
code = Variante patogenetica in { $symbol }, stato di portatore; rischio ereditario di tumore più alto
orders-heading = Chi fa che cosa
orders-you = La preghiamo di richiedere gli esami della tabella e di richiamare la persona, a meno che non lo faccia già un ospedale.
orders-us = Noi offriamo una consulenza ai parenti a rischio. La preghiamo di mandarli da noi prima di qualsiasi test. Devono dare il numero di famiglia { $number }.
orders-symptoms = La preghiamo di valutare i nuovi sintomi senza aspettare il prossimo esame previsto.
