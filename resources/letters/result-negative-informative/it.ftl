### Result: the family's variant was not found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Il risultato del suo test genetico

summary-heading = Che cosa significa per lei
summary-found = Lei non ha la variante nel gene { $symbol } che è stata trovata nella sua famiglia.
summary-children = I suoi figli non possono ricevere questa variante da lei.
summary-population = Il suo rischio dei tumori legati alla variante è più o meno come per gli altri, a meno che altro non lo alzi.
summary-family-history = Il suo rischio di tumore può essere comunque più alto che per la maggior parte delle persone. Dipende dai tumori della sua famiglia, da tutti e due i lati.
summary-own-cancer = Lei ha avuto un tumore. Questo risultato non cambia i suoi controlli per quello.

looked-for = Variante cercata
looked-for-answer = Risultato
looked-for-absent = non trovata

follow-heading = I suoi controlli
follow-population = Non le servono controlli in più per la variante. Segua quelli che si offrono a tutti alla sua età.
follow-other-factors = Altre cose possono alzare il rischio di tumore, come il modo di vivere, gli ormoni o tumori dall'altro lato della famiglia. Ci dica se ne conosce.
follow-family-history = Questo gene è solo una di più cause di tumore in una famiglia. Perciò i suoi controlli dipendono dai tumori della sua famiglia, da tutti e due i lati.
follow-own-cancer = Continui con i controlli che fa per il suo tumore.

family-heading = La sua famiglia
family-children = I suoi figli non hanno bisogno di un test per questa variante.
family-siblings = Il suo risultato non dice nulla sulle sue sorelle e sui suoi fratelli. A ognuno si può offrire un test.
family-other-side = Questo test non dice nulla sull'altro lato della sua famiglia. Ci dica se lì ci sono tumori.

support-relief = Molte persone provano sollievo. Alcune si sentono in colpa verso i parenti che hanno la variante. Tutte e due le cose sono comuni. Può parlarne con noi.
