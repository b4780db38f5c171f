### For a reader of 12 to 17 years: a variant that is known in the family, or the reader's own result.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Un gene nella sua famiglia

summary-heading = Le cose più importanti
summary-family = Nella sua famiglia è stata trovata una variante in un gene che si chiama { $symbol }. Può alzare il rischio di alcuni tipi di tumore più avanti nella vita.
summary-maybe = Forse lei la ha, forse no. Non deve scoprirlo ora.
summary-own = Lei ha una variante nel gene { $symbol }. Può alzare il rischio di alcuni tipi di tumore. Non significa che ha una malattia.
summary-care = Ci sono medici che ne sanno molto. Può avere aiuto e controlli quando le servono.
summary-ask = Può chiederci qualsiasi cosa.

gene-heading = Che cos'è un gene?
gene = I geni dicono al corpo come crescere e funzionare. Di ognuno ne ha due. Uno viene da un genitore, uno dall'altro.
gene-variant = Una variante è un piccolo cambiamento in un gene. Tutti ne abbiamo molte. La maggior parte non fa nulla. Con questa può essere più facile avere un tumore.
gene-fault = Nessuno ha fatto niente di sbagliato. Non si prende da altri, e non viene da quello che si mangia o si fa.

chance-heading = Chi può averla?
chance = Se uno dei suoi genitori ha la variante, la sua probabilità è di 50 su 100. È come lanciare una moneta. Non conta se è una ragazza o un ragazzo.

test-heading = Fare un test?
test-later = La maggior parte delle persone aspetta l'età adulta. Allora potrà scegliere da sé. Può anche scegliere di non saperlo mai.
test-early = Per pochi geni aiuta saperlo prima. Se questo è uno di quelli, ne parleremo prima con lei e con i suoi genitori.
test-own = Quando avrà 18 anni, le scelte sui suoi controlli saranno sue. Allora ne parleremo con lei.

feel-heading = Che cosa può pensare e provare
feel = Alcuni hanno paura o si arrabbiano. Altri non ci pensano molto. Va bene in tutti e due i casi.
feel-talk = Ne parli con qualcuno di cui si fida. Può anche parlare con noi a tu per tu.

support-young = Può chiamarci direttamente lei. Non deve sapere già che cosa chiedere.
