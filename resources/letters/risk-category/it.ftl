### How the risk was judged from the family's history, without a gene test.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Il suo rischio di tumore

summary-heading = Che cosa significa per lei
summary-category = { $category ->
    [population] Da quello che sappiamo della sua famiglia, il suo rischio di tumore è più o meno quello della maggior parte delle persone.
    [moderate] Da quello che sappiamo della sua famiglia, il suo rischio di tumore è un po' più alto che per la maggior parte delle persone.
   *[high] Da quello che sappiamo della sua famiglia, il suo rischio di tumore è chiaramente più alto che per la maggior parte delle persone.
}
summary-judged = Il suo consulente lo ha valutato in base ai tumori della sua famiglia.
summary-follow = { $category ->
    [population] Può seguire lo screening che si offre a tutti alla sua età.
   *[high] Le si possono offrire controlli in più, oltre allo screening per tutti.
}

why-heading = Come siamo arrivati a questo
why = Dipende da chi nella sua famiglia ha avuto un tumore, di che tipo, a che età e da che lato della famiglia. Vale per quello che sappiamo oggi.

follow-heading = I suoi controlli
follow = Il suo consulente vedrà con lei quali controlli sono adatti a lei.
follow-body = Vada dal medico se nota nel corpo un cambiamento che non passa.

test-heading = Perché ora non c'è un test genetico
test = Non abbiamo previsto un test genetico per lei. Spesso un test dice di più se prima lo fa un parente che ha avuto un tumore.
test-tested = Questa valutazione non prende il posto della risposta di un test genetico che lei ha fatto.

again-heading = Quando contattarci di nuovo
again-intro = Può servire una nuova valutazione del suo rischio se:
again-family = qualcuno nella sua famiglia ha un tumore
again-variant = si trova una variante genetica in un parente
again-history = viene a sapere di più sui tumori della sua famiglia
again-own = lei ha un tumore

support-judged = Dopo questa lettera può avere domande o preoccupazioni. Può parlarne con noi.

missing-category = [categoria]
missing-reason = [perché il rischio è stato valutato così]
