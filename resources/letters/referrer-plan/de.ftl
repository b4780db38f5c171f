### To the referrer or the GP: the plan on one page. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Plan für Ihre Patientin oder Ihren Patienten
summary-carrier = Diese Person hat eine krankheitsverursachende Variante im Gen { $symbol }.
summary-plan = Der Plan steht in der Tabelle unten.
summary-who = Bitte sagen Sie uns, wenn Sie etwas davon nicht veranlassen oder nicht dazu einbestellen können, damit nichts liegen bleibt.

plan-table-heading = Der Plan
code-label = Begriff für die Akte
code = Trägt eine krankheitsverursachende Variante in { $symbol }; erhöhtes erbliches Risiko für Krebs
orders-heading = Wer was tut
orders-you = Bitte veranlassen Sie die Untersuchungen in der Tabelle und bestellen Sie dazu ein, wenn nicht ein Krankenhaus dies übernommen hat.
orders-us = Wir bieten Verwandten mit möglichem Risiko eine Beratung an. Bitte überweisen Sie sie vor jedem Test an uns. Sie sollten die Familiennummer { $number } nennen.
orders-symptoms = Bitte klären Sie neue Beschwerden ab, ohne auf die nächste geplante Untersuchung zu warten.
