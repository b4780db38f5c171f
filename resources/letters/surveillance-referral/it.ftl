### Referral to check-ups.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Invio ai controlli
summary-ask = Le chiediamo di prendere in carico questa persona per i controlli della tabella, e di richiamarla agli intervalli indicati.
summary-carrier = La persona ha una variante patogenetica nel gene { $symbol }.
summary-family = Il rischio è più alto per la storia familiare.

plan-table-heading = I controlli
recall-heading = Chi richiama
recall = La preghiamo di confermare a noi e alla persona che sarà lei a richiamarla. Se non può, ci rimandi la richiesta, così nessuno resta senza controlli.
recall-stop = La preghiamo di dirci quando i controlli finiscono, o se la persona non li vuole più.
