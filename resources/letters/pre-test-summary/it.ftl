### What was talked about before a gene test.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Prima del suo test genetico

summary-heading = In breve
summary-why = { $predictive ->
    [yes] Le è stato offerto un test per la variante nota nella sua famiglia. Può alzare il rischio di tumore.
   *[no] Le è stato offerto un test genetico. Può mostrare se lei ha dalla nascita una variante che alza il rischio di tumore.
}
summary-choice = Il test è una sua scelta. Può dire sì, dire no, o aspettare.
summary-family = La risposta può contare anche per i suoi parenti.

test-how = Un campione di sangue o di saliva va a un laboratorio. Avrà la risposta in un nuovo colloquio con noi.

answers-heading = Quale può essere la risposta
answers-label = Probabilità di una variante
answers-chance = Su 100 persone con una famiglia come la sua, circa { $count } hanno una variante che causa malattia in uno dei geni per cui abbiamo cifre. Circa { $rest } no.
answers-chance-under = Su 100 persone con una famiglia come la sua, meno di 1 ha una variante che causa malattia in uno dei geni per cui abbiamo cifre. Più di 99 no.
answers-chance-over = Su 100 persone con una famiglia come la sua, più di 99 hanno una variante che causa malattia in uno dei geni per cui abbiamo cifre. Meno di 1 no.
answers-familial = Su 100 persone al suo posto nella famiglia, circa { $count } hanno la variante della famiglia. Circa { $rest } no.
answers-familial-under = Su 100 persone al suo posto nella famiglia, meno di 1 ha la variante della famiglia. Più di 99 no.
answers-familial-over = Su 100 persone al suo posto nella famiglia, più di 99 hanno la variante della famiglia. Meno di 1 no.
answer-found = Una variante che causa malattia. Allora il suo rischio di alcuni tipi di tumore è più alto. Le si possono offrire controlli, e ci possono essere modi per abbassare il rischio.
answer-uncertain = Una variante incerta. Nessuno sa ancora se conta. Non cambia i suoi controlli.
answer-none = Nessuna variante. Questo non esclude che nella sua famiglia il tumore sia ereditario. Allora i suoi controlli si decidono in base alla storia della sua famiglia.
answer-other = Di rado, qualcosa che non abbiamo cercato. Allora le spiegheremo che cosa significa.
answer-has = Lei ha la variante della famiglia. Le si possono offrire controlli, e ci possono essere modi per abbassare il rischio.
answer-lacks = Lei non la ha. Allora i suoi figli non possono riceverla da lei. Il suo consulente le dirà se altro alza il suo rischio.

limits-heading = Che cosa il test non può dire
limits = Il test non può dire se lei avrà un tumore, né quando. Nessun test trova tutte le cause ereditarie.

family-heading = I suoi parenti
family = Se lei ha una variante, possono averla anche i suoi genitori, le sue sorelle, i suoi fratelli e i suoi figli. Possiamo aiutarla a dirlo loro.
family-parent = La sua risposta può anche mostrare che uno dei suoi genitori ha la variante. Parli prima con noi se pensa che un genitore non vuole saperlo.

choice-heading = Il suo diritto di non sapere
choice = Può cambiare idea, anche dopo il prelievo del campione. Ce lo dica prima di avere la risposta. Allora non gliela diremo.
choice-time = Prenda il tempo che le serve.
consent-taken = Lei ha detto sì a questo: { $scopes }.
consent-open = Chiederemo il suo consenso prima di prendere un campione.

support-test = Un test così può far nascere molti pensieri. Può parlare con noi prima, durante e dopo.
