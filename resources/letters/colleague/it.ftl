### What letters to colleagues share: the patient, the family's history, what guidelines offer.
### Review state: machine-drafted, not reviewed by a native clinician.

greeting-colleague = Gentile collega,
missing-addressee = [destinatario]
summary-heading = In breve

patient-heading = Paziente
patient-name = Nome
patient-born = Data di nascita
patient-identifier = Codice identificativo
patient-sex = Sesso assegnato alla nascita
patient-sex-f = Femminile
patient-sex-m = Maschile
patient-cancers = Tumori
patient-operations = Operazioni
patient-none = niente di noto a noi

history-heading = Storia familiare
history-caption = Tumori nei consanguinei, come ci sono stati riferiti
history-relative = Parente
history-cancer = Tumore
history-age = Età
history-known = Conferma
history-yes = da cartella clinica o istologia
history-no = riferito
history-none = Non ci sono noti tumori nei consanguinei.

variant-none = Non ci è nota nessuna variante germinale patogenetica della persona. Quanto segue si basa sulla storia familiare.
confirm-first = Nessuna operazione irreversibile va fatta prima che la variante sia confermata in un secondo campione.
figures-meaning = Le cifre dicono che cosa succede in grandi gruppi di persone, non che cosa succederà a una singola persona.
figures-care = Controlli, farmaci e operazioni possono cambiare il rischio. Le cifre non mostrano di quanto.
figures-net = Le cifre valgono per chi non muore prima per altre cause.

offers-caption = Che cosa offrono le linee guida, a oggi
offers-what = Che cosa
offers-ages = Età
offers-every = Ogni quanto
offers-source = Fonte
offers-avoid-heading = Da evitare, o da sapere
offers-sources = Le offerte sono citate dalle linee guida indicate. Non tutte sono state confrontate con la fonte da una seconda persona. La preghiamo di verificarle sulla linea guida prima di agire.
offers-line = { $organ }: { $what }
offers-avoid = { $what } – { $kind } ({ $guideline }, { $edition })
offers-since = { $guideline }, { $edition }

contact-colleague-heading = Contatti
contact-colleague = Per qualsiasi domanda ci chiami al { $phone }.
contact-colleague-change = Ci dica, per favore, se c'è un nuovo tumore nella persona o nella famiglia. Può cambiare i nostri consigli.
