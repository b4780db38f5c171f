### Result: one copy of a variant in a recessive gene (MUTYH, NTHL1, MSH3).
### Review state: machine-drafted, not reviewed by a native clinician.

title = Il risultato del suo test genetico

summary-heading = Che cosa significa per lei
summary-found = Lei ha una variante in una delle sue due copie del gene { $symbol }.
summary-one = Una copia da sola non causa la malattia legata a questo gene. Per averla ci vuole una variante in tutte e due le copie.
summary-family = Il risultato può contare per le sue sorelle e i suoi fratelli, e per i suoi figli.

meaning-heading = Che cosa dice il risultato
meaning-two = Tutti abbiamo due copie della maggior parte dei geni, una da ogni genitore. Chi ha una variante in tutte e due le copie di { $symbol } può avere molti polipi nell'intestino, e lì anche un tumore.
meaning-one = Lei ha una copia che funziona come deve. Quindi questo risultato non significa che lei ha o avrà quella malattia.

follow-heading = I suoi controlli
follow = I suoi controlli si decidono in base alla sua salute e ai tumori della sua famiglia, non solo a questo risultato.

family-heading = La sua famiglia
family-siblings = Ogni sua sorella e ogni suo fratello può avere una copia così, due o nessuna. Chi ne ha due può avere un rischio più alto. Si può offrire loro un test.
family-children = Ognuno dei suoi figli ha una probabilità di 50 su 100 di ricevere da lei questa copia. Un figlio può avere due copie così solo se anche l'altro genitore ha una variante nello stesso gene.
family-partner = Per questo si può offrire all'altro genitore dei suoi figli un test del gene { $symbol }.
