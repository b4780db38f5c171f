### An invitation to a relative to give a sample, to learn whether an uncertain variant goes with the disease.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Un invito ad aiutarci a capire una variante genetica

summary-heading = Che cosa le chiediamo
summary-why = Nella sua famiglia è stata trovata una variante. Nessuno sa ancora se alza il rischio di tumore.
summary-ask = Le chiediamo se vuole dare un campione. Può aiutare a capirlo.
summary-choice = La scelta è sua. Se dice no, le sue cure non cambiano.

variant-heading = La variante

how-heading = Come si fa
how = Un campione di sangue o di saliva mostra se lei ha la variante. Le chiediamo anche se ha avuto un tumore. Il laboratorio confronta questo in più parenti.
how-consent = Prima le chiederemo il consenso per scritto. Può ritirarlo in qualsiasi momento.

learn-heading = Che cosa può sapere da questo
learn-not = La risposta non dice nulla sul suo rischio di tumore. Non deve cambiare i suoi controlli né le sue cure.
learn-told = Sceglie lei se vuole sapere se ha la variante.
learn-later = Un giorno si potrebbe sapere che cosa significa la variante. Può dirci ora se allora possiamo contattarla.

answer-heading = Come rispondere
answer = { $dated ->
    [yes] Se vuole partecipare, o se prima vuole sapere di più, ci chiami per favore entro questa data: { $date }.
   *[no] Se vuole partecipare, o se prima vuole sapere di più, ci chiami per favore.
}
answer-no = Se non vuole partecipare, non deve fare nulla.

support-invited = Una lettera così può far nascere domande. Può sempre chiamarci.
