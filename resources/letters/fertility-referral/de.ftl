### Referral to counselling about having children, with testing of embryos where lawful. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Überweisung zur Beratung bei Kinderwunsch
summary-ask = Bitte beraten Sie diese Person zum Kinderwunsch bei bekannter Variante, auch zur Untersuchung von Embryonen, wo das Gesetz es erlaubt.
summary-carrier = Diese Person hat eine krankheitsverursachende Variante im Gen { $symbol }. Jedes Kind hat sie mit einer Chance von 50 von 100.
summary-open = Diese Person hat sich noch nicht entschieden.

consider-heading = Zu besprechen
consider-partner = Wenn beide Eltern eine Variante im Gen { $symbol } haben, kann ein Kind eine seltene und schwere Krankheit bekommen. Dem Partner oder der Partnerin sollte zuerst ein Test angeboten werden.
consider-time = Geplante Behandlungen oder Operationen, die eine zeitliche Grenze setzen.
consider-control = Der Laborbefund kann Ihnen mit Einwilligung dieser Person geschickt werden, um einen Test einzurichten.
consider-all = Alle Möglichkeiten: Schwangerschaft ohne Test, Test in der Schwangerschaft, Untersuchung von Embryonen, gespendete Eizellen oder Samenzellen, und kein Kind.
