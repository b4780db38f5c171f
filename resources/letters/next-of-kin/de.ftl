### To the next of kin of a patient who has died. It uses the texts of family-letter and says some of them anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Ein Testergebnis, das für Ihre Familie wichtig sein kann
missing-addressee = [Empfänger]

summary-found = Zum Verlust von { $name } möchten wir Ihnen unser Beileid aussprechen. Ein Test hat eine Variante im Gen { $symbol } gezeigt. Sie kann das Risiko für manche Arten von Krebs erhöhen.
summary-you = Nahe Verwandte können dieselbe Variante haben. Das heißt nicht, dass sie Krebs haben oder bekommen werden.
summary-agreed = { $name } war damit einverstanden, dass Verwandte es erfahren.

tell-heading = Es anderen in der Familie sagen
tell = Sie dürfen diesen Brief anderen in der Familie geben. Sie müssen es nicht. Wenn es schwer ist, helfen wir Ihnen gern, die Worte zu finden.
