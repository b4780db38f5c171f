### Result: the family's variant was not found. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown in the family letter.

title = The result of your gene test

summary-heading = What this means for you
summary-found = You do not have the variant in the { $symbol } gene that was found in your family.
summary-children = Your children cannot get this variant from you.
summary-population = Your risk of the cancers that go with the variant is about the same as for other people, unless something else raises it.
summary-family-history = Your risk of cancer may still be higher than for most people. It depends on the cancers in your family, on both sides.
summary-own-cancer = You have had cancer yourself. This result does not change your check-ups for it.

looked-for = Variant looked for
looked-for-answer = Result
looked-for-absent = not found

follow-heading = Your check-ups
follow-population = You do not need extra check-ups because of the variant. Follow the screening that is offered to everybody of your age.
follow-other-factors = Other things can raise the risk of cancer, such as the way we live, hormones, or cancer on the other side of your family. Tell us if you know of any.
follow-family-history = This gene is only one of several causes of cancer in a family. Your check-ups are therefore decided by the cancers in your family, on both sides.
follow-own-cancer = Keep the check-ups that you have because of your own cancer.

family-heading = Your family
family-children = Your children do not need a test for this variant.
family-siblings = Your result says nothing about your brothers and sisters. Each of them can be offered a test.
family-other-side = This test does not tell us about the other side of your family. Tell us if there are cancers there.

support-relief = Many people feel relief. Some feel guilt towards relatives who do have the variant. Both are common. You can talk with us about it.
