### Referral to counselling about having children, with testing of embryos where lawful.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Invio a una consulenza sul desiderio di figli
summary-ask = Le chiediamo di vedere questa persona per una consulenza sul desiderio di figli con una variante nota, anche sul test degli embrioni dove la legge lo permette.
summary-carrier = La persona ha una variante patogenetica nel gene { $symbol }. Ogni figlio ha una probabilità di 50 su 100 di averla.
summary-open = La scelta non è ancora stata fatta.

consider-heading = Di che cosa parlare
consider-partner = Se tutti e due i genitori hanno una variante nel gene { $symbol }, un figlio può avere una malattia rara e grave. Prima va offerto un test al o alla partner.
consider-time = Cure o operazioni previste che pongono un limite di tempo.
consider-control = Con il consenso della persona possiamo mandare il referto del laboratorio, per mettere a punto un test.
consider-all = Tutte le scelte: gravidanza senza test, test in gravidanza, test degli embrioni, ovuli o sperma donati, e nessun figlio.
