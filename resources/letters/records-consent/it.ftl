### Consent of a relative, or of the next of kin of one who has died, to health records and stored tissue.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Possiamo vedere documenti che possono aiutare la sua famiglia?

summary-heading = Che cosa le chiediamo
summary-why = Stiamo aiutando la sua famiglia a capire se il tumore è ereditario in famiglia.
summary-ask = { $dead ->
    [yes] Potrebbero aiutare i documenti sulla salute di { $name }. Come parente stretto, lei può dare il consenso.
   *[no] Potrebbero aiutare i documenti sulla sua salute. Le chiediamo il consenso.
}
summary-choice = La scelta è sua. Se dice no, le sue cure non cambiano.

what-heading = Che cosa chiediamo
what = Chiediamo solo quello che dice di che tipo di tumore si trattava, e a che età.
what-tissue = A volte dopo un'operazione si conserva del tessuto. Vi si possono cercare cause ereditarie. Può dire sì a una cosa e no a un'altra.
what-know = Un test sul tessuto può mostrare qualcosa che conta anche per lei. Scelga qui sotto se vuole saperlo.

keep-heading = Come lo custodiamo
keep = Teniamo quello che riceviamo in un archivio chiuso. I suoi parenti ne sanno qualcosa solo se qui sotto dice sì.

records-reports = Il centro può avere i referti dell'ospedale sul tumore.
records-registry = Il centro può chiedere al registro tumori.
records-tissue = Sul tessuto conservato si possono cercare cause ereditarie di tumore.
records-told = Voglio saperlo se si trova qualcosa che conta per me.
records-relatives = Si può dire ai parenti quello che conta per il loro rischio.

back = { $dated ->
    [yes] Per favore, ci mandi il modulo entro questa data: { $date }.
   *[no] Per favore, ci mandi il modulo quando ha deciso.
}
sign-relation = Se firma per una persona che è morta: qual è il vostro legame di parentela

support-records = Può avere domande sul perché riceve questa lettera. Può sempre chiamarci.
