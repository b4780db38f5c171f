### Result: no variant found, and no known variant in the family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Il risultato del suo test genetico

summary-heading = Che cosa significa per lei
summary-found = Non abbiamo trovato nessuna variante patogenetica nei geni studiati.
summary-not-excluded = Questo non esclude che i tumori nella sua famiglia siano ereditari. Ci possono essere cause che il test non trova.
summary-follow = I suoi controlli dipendono dalla sua salute e dai tumori della sua famiglia.

risk-heading = Il suo rischio di tumore

others-heading = Chi altro potrebbe fare il test
others = Un test dice di più quando lo fa una persona della famiglia che ha avuto un tumore.
others-relatives = { $count ->
    [1] Nella sua famiglia un test di questo parente può dire di più: { $relatives }. Parli con noi prima di chiedere.
   *[other] Nella sua famiglia un test di uno di questi parenti può dire di più: { $relatives }. Parli con noi prima di chiedere.
}

follow-heading = I suoi controlli
follow = Il suo consulente vedrà con lei quali controlli vanno bene per lei.

again-heading = Quando contattarci di nuovo
again = Ci contatti se qualcuno della famiglia ha un tumore, o se si trova una variante in un parente. Può anche chiederci tra qualche anno se c'è un test migliore.
