### Result: a variant of uncertain significance. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown in the family letter.

title = The result of your gene test

summary-heading = What this means for you
summary-found = We found a variant in the { $symbol } gene. Nobody knows yet whether it matters for your health.
summary-no-change = The result should not change your check-ups or your treatment.
summary-family = Your relatives should not be tested for this variant to find out about their own risk.

meaning-heading = What an uncertain variant is
meaning = All people have many variants in their genes. Most of them do no harm. For some, too little is known to tell. Such a variant is called a variant of uncertain significance (class 3).
meaning-no-decisions = As long as the variant is uncertain, no one should make choices about operations, medicine or check-ups because of it.

follow-heading = Your check-ups
follow = Your check-ups are decided by your own health and by the cancers in your family, not by this variant.

change-heading = How this may change
change = As laboratories learn more, a variant can be moved to another class. It may take years. Sometimes a test of other relatives helps the laboratory. In that case we will ask you first.
change-promise = You have agreed that we may contact you again. { $clinic } will write to you if we hear that the variant has got a new class.
change-ask = Please contact { $clinic } in two to three years, and ask whether something new is known.
