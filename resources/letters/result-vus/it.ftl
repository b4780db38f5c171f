### Result: a variant of uncertain significance.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Il risultato del suo test genetico

summary-heading = Che cosa significa per lei
summary-found = Abbiamo trovato una variante nel gene { $symbol }. Nessuno sa ancora se conta per la sua salute.
summary-no-change = Il risultato non deve cambiare né i suoi controlli né la sua cura.
summary-family = I suoi parenti non devono fare il test per questa variante per sapere il loro rischio.

meaning-heading = Che cos'è una variante incerta
meaning = Tutte le persone hanno molte varianti nei loro geni. La maggior parte non fa male. Di alcune si sa troppo poco. Una così si chiama variante di significato incerto (classe 3).
meaning-no-decisions = Finché la variante è incerta, nessuno deve scegliere operazioni, farmaci o controlli per causa sua.

follow-heading = I suoi controlli
follow = I suoi controlli dipendono dalla sua salute e dai tumori della sua famiglia, non da questa variante.

change-heading = Come può cambiare
change = Quando i laboratori ne sanno di più, una variante può passare a un'altra classe. Possono volerci anni. A volte aiuta il laboratorio se altri parenti fanno il test. In quel caso lo chiederemo prima a lei.
change-promise = Lei ha accettato che la contattiamo di nuovo. { $clinic } le scriverà se sapremo che la variante ha una nuova classe.
change-ask = Contatti { $clinic } tra due o tre anni e chieda se si sa qualcosa di nuovo.
