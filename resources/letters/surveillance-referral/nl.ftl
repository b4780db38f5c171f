### Referral to check-ups. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Verwijzing voor controles
summary-ask = Wilt u deze patiënt overnemen voor de controles in de tabel, en oproepen met de genoemde tussenpozen?
summary-carrier = De patiënt heeft een ziekteveroorzakende variant in het gen { $symbol }.
summary-family = De patiënt heeft een verhoogd risico door de familieanamnese.

plan-table-heading = De controles
recall-heading = Wie oproept
recall = Bevestig aan ons en aan de patiënt dat u oproept. Als u dat niet kunt, stuur dan de verwijzing terug, zodat niemand zonder controles blijft.
recall-stop = Laat het ons weten als de controles eindigen, of als de patiënt ze niet meer wil.
