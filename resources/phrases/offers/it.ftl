### What guidelines offer, in words: kinds, organs, ages, intervals. For the window and for letters to colleagues.
### Review state: machine-drafted, not reviewed by a native clinician.

plan-kind-surveillance = sorveglianza
plan-kind-risk-reducing-surgery = chirurgia di riduzione del rischio
plan-kind-followup = follow-up
plan-kind-not-recommended = sconsigliato
plan-kind-chemoprevention = farmaci
plan-kind-contraindication = da evitare
plan-kind-awareness = attenzione ai sintomi
plan-kind-test = test
plan-kind-treatment-flag = per la cura
plan-strength-recommend = raccomandato
plan-strength-offer = da offrire
plan-strength-consider = da considerare
plan-strength-suggest = suggerito
plan-strength-discuss = da discutere
plan-strength-inform = per informazione
plan-strength-alternative = un'alternativa
plan-strength-not-recommended = sconsigliato
plan-strength-consider-if-surgery-deferred = da considerare se la chirurgia è rimandata
plan-strength-only-if-family-history = solo con storia familiare
plan-organ-adrenal = ghiandola surrenale
plan-organ-blood = sangue
plan-organ-bone-heart-menopause = ossa, cuore e menopausa
plan-organ-chest = torace
plan-organ-children = figli
plan-organ-duodenum = duodeno
plan-organ-endocrine = ghiandole endocrine
plan-organ-family = famiglia
plan-organ-fertility = fertilità
plan-organ-gastrointestinal = stomaco e intestino
plan-organ-gynaecological = utero, collo dell'utero e ovaie
plan-organ-kidney-abdomen-chest = reni, addome e torace
plan-organ-kidney-pancreas = reni e pancreas
plan-organ-paraganglioma = paragangli
plan-organ-phaeochromocytoma = midollare del surrene
plan-organ-physical = tutta la persona
plan-organ-skin = pelle
plan-organ-treatment = cura
plan-organ-urinary-tract = vie urinarie
plan-organ-vascular = vasi sanguigni
plan-organ-whole-body = tutto il corpo
plan-ages-from = da { $first }
plan-ages-to = fino a { $last }
plan-ages-between = { $first }–{ $last }
plan-ages-none = età non indicata
plan-every-years = { $count ->
    [one] ogni anno
   *[other] ogni { $count } anni
}
plan-every-months = { $count ->
    [one] ogni mese
   *[other] ogni { $count } mesi
}
plan-every-once = una volta, o non indicato

plan-care-confirm-first = La chirurgia irreversibile aspetta che un secondo campione confermi la variante.
plan-care-contraindicated = Contiene qualcosa che secondo una fonte qui è da evitare ({ $detail }).
plan-care-had-cancer = Dopo un tumore il follow-up di quel tumore viene prima ({ $disease }); la fonte parla di portatori che non lo hanno avuto.
plan-care-part-removed = Già tolto: { $organ }.
plan-care-unilateral = Una mammella è stata tolta: l'offerta vale per l'altra.
plan-care-earlier = Comincia prima, perché un parente ha avuto la diagnosi a questa età: { $detail }.
plan-care-undated = Un esame senza data non è contato.
