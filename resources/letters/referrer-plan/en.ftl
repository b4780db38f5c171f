### To the referrer or the GP: the plan on one page. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Plan for your patient
summary-carrier = The patient has a disease-causing variant in the { $symbol } gene.
summary-plan = The plan is in the table below.
summary-who = Please tell us if you cannot order or recall for something in it, so that nothing is left undone.

plan-table-heading = The plan
code-label = Term for the record
code = Carrier of a disease-causing variant in { $symbol }; raised inherited risk of cancer
orders-heading = Who does what
orders-you = Please order the examinations in the table and recall the patient, unless a hospital has taken this over.
orders-us = We offer counselling to relatives at risk. Please refer them to us before any test. They should give the family number { $number }.
orders-symptoms = Please examine new symptoms without waiting for the next planned examination.
