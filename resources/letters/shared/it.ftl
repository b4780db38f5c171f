### What all letters share. One message is one whole paragraph, sentence or label.
### Review state: machine-drafted, not reviewed by a native clinician.

page = Pagina { $page } di { $pages }
draft-mark = BOZZA
label-date = Data
label-reference = Nostro riferimento
label-family-number = Numero di famiglia
label-born = Data di nascita

missing-name = [nome]
missing-address = [indirizzo]
missing-clinic = [clinica]
missing-phone = [telefono]
missing-signatory = [firma]
missing-variant = [variante]
missing-gene = [gene]
missing-result = [risultato]
missing-age = [età]
missing-family-number = [numero di famiglia]
missing-assessment = [I rischi non sono stati calcolati.]
missing-plan = [piano]
missing-source = [fonte]
missing-consent = [consenso]

greeting = { $gender ->
    [woman] Gentile signora { $name },
    [man] Gentile signor { $name },
   *[unknown] Buongiorno { $name },
}
closing = Cordiali saluti
copies = Copia a: { $copies }

result-heading = Il risultato
result-gene = Gene
result-genes = Geni studiati
result-variant = Variante
result-class = Classe
result-copies = Trovata
result-sample = Campione
result-method = Metodo
result-laboratory = Laboratorio
result-date = Data del risultato
result-confirmed = Secondo campione
result-confirmed-yes = confermato
result-confirmed-no = non ancora confermato
result-classed-on = { $class }, al { $date }

own-words-heading = Dal suo consulente
plan-heading = Il suo piano

support = Dopo un risultato così, molte persone hanno pensieri e sentimenti misti. Può parlarne con noi. Possiamo anche aiutarla a trovare altre persone con cui parlare.

contact-heading = Sostegno e contatti
contact-phone = Ci chiami al { $phone } se ha domande o se qualcosa in questa lettera non è chiaro.
contact-email = Può anche scrivere a { $email }. Non metta dati sulla sua salute in una normale e-mail.
contact-phone-hours = Ci chiami al { $phone } se ha domande o se qualcosa in questa lettera non è chiaro. Rispondiamo: { $hours }.
contact-change = Ci dica se lei o qualcuno della sua famiglia ha un tumore, se aspetta un figlio o se ha in programma un'operazione.
contact-family-number = Dia il suo numero di famiglia, { $number }, quando ci contatta.

figures-heading = Sulle cifre
figures-model = Le cifre sono state calcolate il { $date } con { $model }, edizione { $edition }.
figures-meaning = Dicono che cosa succede in grandi gruppi di persone. Non possono dire che cosa succederà a lei.
figures-care = Controlli, farmaci e operazioni possono cambiare il rischio. Le cifre non mostrano di quanto per lei.
figures-net = Valgono per chi non muore prima per altre cause.
figures-unverified = Una seconda persona non ha ancora controllato alcune delle cifre pubblicate su cui si basano.
note-population = Le cifre per la popolazione del suo paese hanno limiti noti. Il suo consulente può dirle di più.
note-risk-factors-not-used = Altre cose che possono alzare o abbassare il suo rischio, come il modo di vivere, non sono contate.
note-age-middle = Come età sono stati presi { $age } anni, perché la sua data di nascita non è nota con precisione.
note-age-last-known = Come età sono stati presi { $age } anni, perché la sua data di nascita non è nota.
note-censored-at-surgery = { $disease }: non è nella tabella, perché l'organo è stato tolto.
sources-heading = Fonti

pedigree-heading = Il suo albero genealogico
pedigree-caption = L'albero genealogico come lo abbiamo annotato. Ci dica se qualcosa non va.

outside-intro = Il suo consulente ha calcolato il suo rischio con { $tool } il { $date }. Si basa sui tumori della sua famiglia.
outside-line = Su 100 { $group } nella sua situazione, circa { $count } avranno { $disease } prima dei { $age } anni.
outside-line-under = Su 100 { $group } nella sua situazione, meno di 1 avrà { $disease } prima dei { $age } anni.
outside-line-over = Su 100 { $group } nella sua situazione, più di 99 avranno { $disease } prima dei { $age } anni.
outside-none = Il suo consulente parlerà con lei del suo rischio. Dipende dai tumori della sua famiglia.

group-women = donne
group-men = uomini
group-people = persone
