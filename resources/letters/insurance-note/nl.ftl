### A note on insurance that the patient may show. It names nobody, no gene, no test and no family. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = DNA-tests en verzekeringen
addressee = Aan wie dit aangaat
greeting-relative = Beste lezer,

summary-heading = In het kort
summary-no-result = We geven geen uitslagen van DNA-tests aan verzekeraars of werkgevers.
summary-person = Dit geldt voor iedereen. Het maakt niet uit of iemand bij ons is geweest, is getest of een uitslag heeft.

rule-heading = De regels
rule-no = In Noorwegen zegt de wet dat niemand buiten de zorg mag vragen naar de uitslag van een voorspellende DNA-test, die mag hebben of mag gebruiken. Dat geldt ook voor verzekeraars en werkgevers (wet op de biotechnologie, artikel 5-8).
rule-gb = In het Verenigd Koninkrijk volgen verzekeraars de "Code on Genetic Testing and Insurance". Ze eisen geen voorspellende DNA-test, en ze vragen niet naar de uitslag van een test op erfelijke kanker.
rule-other = De regels verschillen per land. Dit blad zegt niet wat de regels zijn waar u woont.

ask-heading = Als u vragen hebt
ask = Wij sturen alleen medische gegevens op als de persoon er schriftelijk om heeft gevraagd, en alleen als de wet het toestaat.
