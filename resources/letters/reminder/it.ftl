### A reminder, after somebody did not answer or did not come. Neutral, with an open door; nothing about health.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Ci farebbe piacere sentirla

summary-heading = In breve
summary-missed = Le abbiamo scritto, o le abbiamo offerto un appuntamento, e non abbiamo avuto sue notizie. Va benissimo così.
summary-open = La porta resta aperta. Può prendere un nuovo appuntamento, aspettare, o dire no.
summary-until = { $dated ->
    [yes] Teniamo il suo posto fino a questa data: { $date }.
   *[no] Può chiamarci quando vuole.
}

how-heading = Come andare avanti
how-call = Ci chiami per trovare un momento adatto a lei. Possiamo anche parlare al telefono.
how-help = Ci dica se qualcosa le rende difficile venire, come il viaggio, la lingua, la vista o l'udito. Cercheremo una soluzione.
how-no = Se non vuole venire, non deve dire perché. Le altre sue cure restano le stesse.
how-closed = Se non abbiamo sue notizie entro questa data, { $date }, per ora chiudiamo la sua pratica e lo diciamo al medico che l'ha mandata da noi. Può tornare più tardi.

support-open = Può chiamarci, anche solo per chiedere qualcosa.
