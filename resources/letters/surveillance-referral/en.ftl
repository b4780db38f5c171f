### Referral to check-ups. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Referral to check-ups
summary-ask = Please take this patient on for the check-ups in the table, and recall at the intervals given.
summary-carrier = The patient has a disease-causing variant in the { $symbol } gene.
summary-family = The patient has a raised risk because of the family history.

plan-table-heading = The check-ups
recall-heading = Who recalls
recall = Please confirm to us and to the patient that you recall. If you cannot, send the referral back, so that nobody is left without.
recall-stop = Please tell us when the check-ups end, or if the patient does not want them any more.
