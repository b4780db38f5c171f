### Referral to counselling about having children, with testing of embryos where lawful. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Referral to counselling about having children
summary-ask = Please see this patient for counselling about having children with a known variant, also about testing of embryos where the law allows it.
summary-carrier = The patient has a disease-causing variant in the { $symbol } gene. Each child has a chance of 50 of 100 of having it.
summary-open = The patient has not chosen yet.

consider-heading = To be talked through
consider-partner = If both parents have a variant in the { $symbol } gene, a child can get a rare and serious disease. The partner should be offered a test first.
consider-time = Planned treatment or operations that set a limit in time.
consider-control = The laboratory's report can be sent to you with the patient's consent, for the set-up of a test.
consider-all = All choices: pregnancy without a test, a test in pregnancy, testing of embryos, donated eggs or sperm, and no child.
