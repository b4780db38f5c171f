### Referral to check-ups. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Überweisung zu Kontrollen
summary-ask = Bitte übernehmen Sie diese Person für die Kontrollen in der Tabelle, und bestellen Sie in den genannten Abständen ein.
summary-carrier = Diese Person hat eine krankheitsverursachende Variante im Gen { $symbol }.
summary-family = Diese Person hat aufgrund der Familienanamnese ein erhöhtes Risiko.

plan-table-heading = Die Kontrollen
recall-heading = Wer einbestellt
recall = Bitte bestätigen Sie uns und dieser Person, dass Sie einbestellen. Wenn Sie es nicht können, schicken Sie die Überweisung zurück, damit niemand ohne Kontrollen bleibt.
recall-stop = Bitte sagen Sie uns, wenn die Kontrollen enden oder nicht mehr gewünscht werden.
