### A note on insurance that the patient may show. It names nobody, no gene, no test and no family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Test genetici e assicurazioni
addressee = A chi di interesse
greeting-relative = A chi di interesse,

summary-heading = In breve
summary-no-result = Non diamo risultati di test genetici ad assicurazioni o datori di lavoro.
summary-person = Questo vale per tutti: per chi è stato da noi o no, per chi ha fatto un test o no, per chi ha un risultato o no.

rule-heading = Le regole
rule-no = In Norvegia la legge dice che fuori dalle cure sanitarie nessuno può chiedere, avere o usare il risultato di un test genetico predittivo. Vale per assicurazioni e datori di lavoro (legge sulle biotecnologie, § 5-8).
rule-gb = Nel Regno Unito le assicurazioni seguono un codice su test genetici e assicurazioni (Code on Genetic Testing and Insurance). Non esigono un test genetico predittivo, e non chiedono il risultato di un test per i tumori ereditari.
rule-other = Le regole cambiano da paese a paese. Questa nota non dice quali sono le regole dove vive lei.

ask-heading = Se ha domande
ask = Mandiamo dati sulla salute solo se la persona lo ha chiesto per scritto, e solo se la legge lo permette.
