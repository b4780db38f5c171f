### Family letter: to whom it may concern. It names nobody unless consent is recorded.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Nella sua famiglia è stata trovata una variante che può alzare il rischio di tumore
addressee = A chi di interesse
greeting-relative = Buongiorno,

summary-heading = Perché riceve questa lettera
summary-found = Nella sua famiglia è stata trovata una variante nel gene { $symbol }. Può alzare il rischio di alcuni tipi di tumore.
summary-you = Lei può avere questa variante. Non significa che ha un tumore o che lo avrà.
summary-choice = Può fare un test se vuole saperlo. Può anche scegliere di non saperlo.
named = { $name } è d'accordo che il suo nome sia in questa lettera.

found-heading = Che cosa è stato trovato
found-reference = Numero di famiglia

who-heading = Chi può avere la variante
who-first = La probabilità è di circa 50 su 100 per ogni genitore, sorella, fratello e figlio di chi la ha.
who-new = La probabilità è di 50 su 100 per i figli di chi la ha. La variante sembra nuova nella famiglia. Perciò la probabilità è bassa per sorelle e fratelli della prima persona che la ha. Donne e uomini possono averla, e tutti e due possono passarla.
who-second = Anche parenti più lontani possono averla. La loro probabilità è più bassa. Donne e uomini possono averla, e tutti e due possono passarla.

test-heading = Che cosa può dirle un test
test-how = Prima le si offre una consulenza genetica. Poi un campione di sangue o di saliva mostra se ha la variante.
test-absent = Se non la ha, i suoi figli non possono riceverla da lei. Il suo consulente le dirà se altro alza il suo rischio.
test-present = Se la ha, le si possono offrire controlli, e ci possono essere modi per abbassare il rischio. Lo scopo è trovare presto un tumore o evitarlo.

refer-heading = Come avere un appuntamento
refer-intro = Porti con sé questa lettera. Dia il numero di famiglia { $number }.
refer-no = In Norvegia può rivolgersi da sé al servizio di genetica medica della sua regione, o chiedere al suo medico.
refer-uk = Nel Regno Unito chieda al suo medico di mandarla al servizio regionale di genetica.
refer-other = In altri paesi chieda al suo medico dove si trova il centro di consulenza genetica più vicino.
refer-soon = Lo dica se aspetta un bambino o se ha un tumore adesso. Forse le serve prima una risposta.

choice-heading = La scelta è sua
choice = Nessuno può obbligarla a fare un test. Può dire sì, no, o aspettare, e può cambiare idea più tardi. Non sappiamo chi ha letto questa lettera, e non la contatteremo se non lo chiede lei.
choice-children = Ai bambini si fa il test per lo più quando sono abbastanza grandi per scegliere.
choice-insurance-no = In Norvegia assicurazioni e datori di lavoro non possono chiedere né usare il risultato di un test genetico predittivo.

support-family = Una notizia così può pesare. Può chiamarci, anche solo per parlarne.
