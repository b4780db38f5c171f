### A variant has got another class: from uncertain to disease-causing or harmless, or back to uncertain.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Novità sulla sua variante genetica

summary-heading = Che cosa significa per lei
summary-new = La variante nel gene { $symbol } di cui le abbiamo parlato ha una nuova classe.
summary-raised = { $likely ->
    [yes] Ora si pensa che molto probabilmente alza il rischio di alcuni tipi di tumore.
   *[no] Ora si sa che alza il rischio di alcuni tipi di tumore.
}
summary-raised-next = Le offriamo un nuovo colloquio su che cosa significa per lei e per la sua famiglia.
summary-harmless = Ora si pensa che è innocua, o molto probabilmente innocua. Non alza il suo rischio di tumore.
summary-harmless-next = Questo non esclude un'altra causa ereditaria. I suoi controlli si decidono in base alla sua salute e ai tumori della sua famiglia.
summary-uncertain = Ora nessuno sa se conta per la sua salute. Per favore, non agisca in base a quello che le abbiamo detto prima.
summary-uncertain-next = Ci chiami prima di fare qualsiasi scelta su un'operazione, farmaci o controlli.

class-old = Classe di prima
class-new = Classe di adesso

why-heading = Perché la classe è cambiata
why = I laboratori imparano sempre di più, dalla ricerca e da altre famiglie. Per questo le classi possono cambiare. La sua variante è la stessa di prima.

change-heading = Che cosa cambia ora
change-raised = Le si possono offrire controlli, e ci possono essere modi per abbassare il suo rischio. Non deve decidere nulla prima di parlare con noi.
change-harmless = Non le servono controlli per la variante. Se ha fatto una scelta a causa della variante, ne parli con noi, per favore.
change-uncertain = Alcuni controlli forse non servono più, altri servono ancora. Li vediamo insieme a lei. Non smetta nessun controllo prima di parlare con noi.
change-own-cancer = Continui i controlli che fa per il tumore che ha avuto lei.

family-heading = La sua famiglia
family-raised = Anche i suoi parenti possono avere la variante. Si può offrire loro una consulenza e un test. Possiamo aiutarla a dirlo loro.
family-harmless = Ai suoi parenti non serve un test per questa variante. Se qualcuno ha fatto il test per questa variante, gli dica questa novità, per favore.
family-uncertain = I suoi parenti non devono fare il test di questa variante per conoscere il loro rischio. Se qualcuno lo ha fatto, gli chieda di chiamarci, per favore.
