### We have received your referral: what happens now.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Abbiamo ricevuto la sua richiesta di visita

summary-heading = Che cosa succede ora
summary-received = { $known ->
    [yes] Abbiamo ricevuto una richiesta di visita per lei da { $referrer }. Le si offrirà una consulenza genetica.
   *[no] Abbiamo ricevuto una richiesta di visita per lei. Le si offrirà una consulenza genetica.
}
summary-wait = { $dated ->
    [yes] Può aspettarsi notizie da noi su un appuntamento prima di questa data: { $date }.
   *[no] Non possiamo ancora dire quanto deve aspettare. Le scriveremo quando potremo.
}
summary-call = Ci chiami subito se qualcosa cambia mentre aspetta.

change-heading = Ci dica se qualcosa cambia
change-intro = Alcune novità possono voler dire che deve venire prima. Ci chiami se:
change-cancer = lei ha un tumore, o un medico pensa che può averlo
change-family = qualcuno nella sua famiglia ha un tumore
change-pregnancy = aspetta un figlio, o spera di averne presto
change-surgery = ha la data di un'operazione, o la scelta di una cura aspetta un test genetico
change-address = cambia casa o numero di telefono

prepare-heading = Mentre aspetta
prepare-family = Chieda ai parenti quali tipi di tumore ci sono stati in famiglia, da tutti e due i lati, e a che età. Va bene anche se non lo sa.
prepare-papers = Se lei o un parente ha fatto un test genetico, porti una copia della risposta, per favore.
prepare-someone = Può venire con qualcuno. Ci dica se le serve un interprete. Un bambino non deve fare da interprete.
see-doctor = Vada dal medico se nota nel corpo un cambiamento che non passa. Non aspetti noi.

support-waiting = Aspettare può essere difficile. Può sempre chiamarci.
