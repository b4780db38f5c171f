### Result: a disease-causing variant was found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Il risultato del suo test genetico

summary-heading = Che cosa significa per lei
summary-found = { $likely ->
    [yes] Abbiamo trovato nel gene { $symbol } una variante che molto probabilmente alza il rischio di alcuni tipi di tumore.
   *[no] Abbiamo trovato nel gene { $symbol } una variante che alza il rischio di alcuni tipi di tumore.
}
summary-well = La variante non significa che lei ha un tumore. Saperlo le dà più scelte: può fare controlli, e ci possono essere modi per abbassare il rischio.
summary-cancer = La variante può aiutare a capire perché lei ha avuto un tumore. Saperlo può contare per la sua cura e per i suoi controlli d'ora in poi.
summary-family = Alcuni dei suoi parenti stretti possono avere la stessa variante. Si può offrire loro una consulenza e un test.

confirm-first = Prima di un'operazione da cui non si torna indietro, questo risultato va confermato in un secondo campione.

risk-heading = Il suo rischio di tumore da oggi
risk-intro = Queste cifre riguardano lei, da oggi, a { $age } anni. Accanto vede le cifre di { $group } della sua età nella popolazione.
risk-title = { $disease } prima dei { $age } anni
risk-person = Su 100 { $group } nella sua situazione, circa { $count } avranno { $disease } prima dei { $age } anni, e circa { $rest } no.
risk-person-under = Su 100 { $group } nella sua situazione, meno di 1 avrà { $disease } prima dei { $age } anni, e più di 99 no.
risk-person-over = Su 100 { $group } nella sua situazione, più di 99 avranno { $disease } prima dei { $age } anni, e meno di 1 no.
risk-population = Su 100 { $group } della sua età nella popolazione, circa { $count } lo avranno e circa { $rest } no.
risk-population-under = Su 100 { $group } della sua età nella popolazione, meno di 1 lo avrà e più di 99 no.
risk-population-over = Su 100 { $group } della sua età nella popolazione, più di 99 lo avranno e meno di 1 no.
risk-interval = La cifra non è esatta. Può benissimo andare da { $range }. La zona ombreggiata lo mostra.
risk-you = { $group } nella sua situazione
risk-others = { $group } della sua età nella popolazione
risk-table-caption = Quante persone avranno ciascun tipo di tumore, contando da oggi
risk-table-cancer = Tumore
risk-table-span = Prima dei
risk-table-you = Nella sua situazione
risk-table-others = Nella popolazione
risk-table-range = Valori probabili
risk-none = Non abbiamo una cifra adatta a lei. Il suo consulente parlerà con lei del suo rischio.
risk-few-ages = Per queste malattie gli studi danno il rischio solo a una o due età: { $diseases }. Non si sa bene come si distribuisce negli anni. La cifra può essere troppo alta o troppo bassa per lei. Il suo consulente può dirle di più.
risk-not-all = Nella tabella non ci sono tutti i tipi di tumore. Il suo consulente può dirle se la variante alza il rischio di altri, o di un nuovo tumore se ne ha già avuto uno.

options-heading = Che cosa può fare
options-counsellor = Il suo consulente vedrà con lei un piano: quali controlli può fare, da che età e ogni quanto, e se ci sono altri modi per abbassare il rischio. Non deve decidere nulla subito.
options-see-doctor = Vada dal medico se nota nel corpo un cambiamento che non passa. Non aspetti il prossimo controllo.

family-heading = La sua famiglia
family-inheritance = La variante può passare in famiglia. Ognuno dei suoi figli ha una probabilità di 50 su 100 di averla, e di 50 su 100 di non averla. Non conta se è una bambina o un bambino.
family-origin = Molto probabilmente l'ha ricevuta da sua madre o da suo padre. Allora anche le sue sorelle e i suoi fratelli possono averla.
family-new = La variante non è stata trovata né in sua madre né in suo padre. Quindi molto probabilmente è nuova in lei. La probabilità che le sue sorelle o i suoi fratelli l'abbiano è bassa, ma si può offrire loro un test.
family-relatives = Questi parenti possono avere la variante:
family-side = La variante è stata trovata da un lato della sua famiglia. Per questo l'altro lato non è nella lista.
family-both-sides = Non sappiamo da che lato della sua famiglia viene. Per questo la lista ha tutti e due i lati. Un test di un genitore o di un altro parente può dirlo.
relatives-twin = La sua gemella o il suo gemello identico ha gli stessi geni e avrà la variante.
relatives-likely = Molto probabilmente la hanno: { $relatives }.
relatives-half = Circa 50 su 100 la hanno: { $relatives }.
relatives-quarter = Circa 25 su 100 la hanno: { $relatives }.
relatives-few = Meno di 20 su 100 la hanno: { $relatives }.
relatives-count = { $count ->
    [1] { $kin }
   *[other] { $kin } ({ $count })
}
family-tell = Speriamo che lo dica loro. Possiamo darle una lettera da passare, e aiutarla a trovare le parole.
family-order = Il test di un figlio o di un nipote può mostrare che anche il genitore in mezzo ha la variante. Parli con noi dell'ordine.
family-children = Ai bambini si fa il test per lo più quando sono abbastanza grandi per scegliere. Ci chieda se c'è un motivo per farlo prima.

children-heading = Se lei o un parente desidera un figlio
children-options = Chi desidera un figlio ha delle scelte. Alcuni lasciano fare al caso. Altri fanno un test in gravidanza, o fanno controllare gli embrioni prima della gravidanza. Le regole cambiano da paese a paese. Possiamo dirle di più.
children-partner = Se tutti e due i genitori hanno una variante nel gene { $symbol }, un figlio può avere una malattia rara e grave. Perciò si può offrire un test al suo o alla sua partner.
