### Referral to talk about risk-reducing surgery. It uses the table of risks of result-pathogenic.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Invio a un colloquio sulla chirurgia di riduzione del rischio
summary-ask = Le chiediamo di vedere questa persona per parlare di chirurgia di riduzione del rischio.
summary-open = Non è stata presa nessuna decisione. La scelta è della persona.
summary-carrier = La persona ha una variante patogenetica nel gene { $symbol }.

plan-table-heading = Che cosa offrono le linee guida
without-heading = Rischio senza chirurgia
risk-table-caption = Quante persone avranno ciascun tipo di tumore, contando da oggi, senza chirurgia
risk-table-you = Paziente
risk-table-others = Nella popolazione
without-after = Qui non è calcolato quanto rischio resta dopo la chirurgia. La preghiamo di parlarne con la persona in base a cifre pubblicate.
without-none = Qui non c'è nessuna cifra. La preghiamo di parlarne con la persona in base a cifre pubblicate.

consider-heading = Di che cosa parlare
consider-fertility = Il desiderio di figli, e i modi per conservare la fertilità, prima di togliere le ovaie.
consider-menopause = La menopausa dopo aver tolto le ovaie: terapia ormonale, ossa, cuore e salute sessuale. Chi la segue?
consider-pathology = Tube e ovaie da esaminare per intero con il protocollo SEE-FIM, con il rischio scritto sulla richiesta.
consider-breast = I modi per ricostruire la mammella, la sensibilità della pelle, e i controlli come alternativa.
consider-support = Tempo per pensare, e qualcuno con cui parlare prima e dopo.
