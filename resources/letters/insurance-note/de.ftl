### A note on insurance that the patient may show. It names nobody, no gene, no test and no family. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Gentests und Versicherung
addressee = An alle, die es betrifft
greeting-relative = Guten Tag,

summary-heading = Kurz gefasst
summary-no-result = Wir geben keine Ergebnisse von Gentests an Versicherungen oder Arbeitgeber weiter.
summary-person = Das gilt für alle Menschen. Es ist gleich, ob jemand bei uns war, getestet wurde oder ein Ergebnis hat.

rule-heading = Die Regeln
rule-no = In Norwegen gilt nach dem Gesetz: Niemand darf außerhalb der Gesundheitsversorgung nach dem Ergebnis eines prädiktiven Gentests fragen, es haben oder es verwenden. Das gilt auch für Versicherungen und Arbeitgeber (Biotechnologiegesetz, § 5-8).
rule-gb = In Großbritannien halten sich Versicherungen an den „Code on Genetic Testing and Insurance“. Sie verlangen keinen prädiktiven Gentest, und sie fragen nicht nach dem Ergebnis eines Tests auf erblichen Krebs.
rule-other = Die Regeln sind je nach Land verschieden. Dieses Blatt sagt nicht, welche Regeln dort gelten, wo Sie leben.

ask-heading = Wenn Sie Fragen haben
ask = Angaben zur Gesundheit gehen von uns nur hinaus, wenn die Person schriftlich darum gebeten hat und das Gesetz es erlaubt.
