### Consent to a gene test, to be signed.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Consenso a un test genetico

summary-heading = Prima di firmare
summary-about = Questo modulo riguarda un test genetico che può mostrare un rischio ereditario di tumore.
summary-free = La scelta è sua. Può dire no. Può ritirare il consenso in qualsiasi momento.
summary-ask = Non firmi prima di avere una risposta alle sue domande.

understood-heading = Di che cosa abbiamo parlato
understood-purpose = a che cosa serve il test, e che cosa non può dire
understood-answers = che la risposta può essere una variante che causa malattia, una variante incerta, o nessuna variante
understood-other = che si può trovare anche qualcosa che non cerchiamo
understood-family = che la risposta può contare per i miei parenti
understood-choice = che posso scegliere di non sapere la risposta

consent-testing = Voglio fare il test indicato sopra.
consent-told = Voglio sapere la risposta.
consent-storage = Il mio campione può essere conservato, per poterlo studiare di nuovo.
consent-inform-relatives = Si può dire ai miei parenti quello che devono sapere sul loro rischio.
consent-name-in-family-letter = Il mio nome può stare in una lettera ai miei parenti.
consent-obtain-records = Il centro può chiedere i documenti sulla mia salute che parlano di tumori.
consent-recontact = Il centro può contattarmi di nuovo se si sa qualcosa di nuovo.
consent-research = Il mio campione e i miei dati possono essere usati per la ricerca.

withdraw-heading = Se cambia idea
withdraw = Ci chiami o ci scriva. Non deve dire perché. Quello che fino ad allora è scritto nella sua cartella clinica vi resta, come chiede la legge.

sign-parent = Firma di un genitore, dove la legge la chiede

support-form = Ci chieda tutto quello che non è chiaro.
