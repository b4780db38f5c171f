### Result: a variant in a tumour; whether it is inherited is to be confirmed.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Che cosa ha mostrato il test del suo tumore

summary-heading = Che cosa significa per lei
summary-found = Un test del suo tumore ha mostrato una variante nel gene { $symbol }.
summary-unknown = Questo test non può dire se lei ha la variante dalla nascita o se è solo nel tumore.
summary-next = Può dirlo un test su cellule sane. Di solito basta un campione di sangue.

meaning-heading = Due tipi di varianti
meaning-tumour = La maggior parte delle varianti di un tumore nasce nel tumore stesso. Non sono nel resto del corpo e non possono passare ai figli.
meaning-born = Alcune persone hanno una variante dalla nascita. Allora è in tutte le cellule. Può alzare il rischio di tumore, e anche i parenti possono averla.

next-heading = Che cosa succede ora
next-sample = Le offriamo un test su un campione di sangue. Se la risposta del sangue non è chiara, si possono studiare le cellule della pelle. Le diremo di più prima che lei decida.
next-treatment = Il suo oncologo può usare questo dato per scegliere la sua cura. Per questo non si deve aspettare il nuovo test.

family-heading = La sua famiglia
family-wait = Per questo dato i suoi parenti non devono fare un test. Parleremo di loro quando sapremo se lei ha la variante dalla nascita.
