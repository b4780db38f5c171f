### Result: a variant in some of the cells only (mosaic, or a low share of the reads).
### Review state: machine-drafted, not reviewed by a native clinician.

title = Il risultato del suo test genetico

summary-heading = Che cosa significa per lei
summary-found = Abbiamo trovato una variante nel gene { $symbol } in alcune delle sue cellule, non in tutte.
summary-unclear = Non sappiamo ancora che cosa significa per il suo rischio di tumore.
summary-next = Un test su un altro tipo di cellule può dire di più. Prima di allora non si deve fare nessuna scelta per questo risultato.

result-share = Quota delle letture
result-share-of-reads = { $share } delle letture del gene mostrano la variante

meaning-heading = Come può nascere una cosa così
meaning-early = Una variante può nascere molto presto nella vita, quando il corpo si forma. Allora è in una parte del corpo e non nel resto.
meaning-blood = Con l'età anche le cellule del sangue possono prendere una variante nel gene { $symbol }. Allora è solo nel sangue. Non c'era alla nascita, e non può passare ai figli.

next-heading = Che cosa succede ora
next-tissue = Proponiamo un test su altre cellule, per esempio della pelle. Le spiegheremo come si fa prima che lei decida.
next-wait = Finché non ne sappiamo di più, i suoi controlli si decidono in base alla sua salute e ai tumori della sua famiglia.

family-heading = La sua famiglia
family-children = I suoi figli possono avere la variante solo se è anche nelle sue cellule uovo o nei suoi spermatozoi. La loro probabilità è più bassa di 50 su 100.
family-others = Molto probabilmente i suoi genitori, le sue sorelle e i suoi fratelli non la hanno. Per questo risultato non serve loro un test.
