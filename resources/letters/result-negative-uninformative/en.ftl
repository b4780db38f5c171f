### Result: no variant found, and no known variant in the family. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown in the family letter.

title = The result of your gene test

summary-heading = What this means for you
summary-found = We found no disease-causing variant in the genes that were tested.
summary-not-excluded = This does not rule out that cancer is inherited in your family. There may be causes that the test cannot find.
summary-follow = Your check-ups are decided by your own health and by the cancers in your family.

risk-heading = Your risk of cancer

others-heading = Who else could be tested
others = A test tells most when it is taken by someone in the family who has had cancer.
others-relatives = { $count ->
    [1] In your family a test of this relative may tell more: { $relatives }. Talk with us before you ask.
   *[other] In your family a test of one of these relatives may tell more: { $relatives }. Talk with us before you ask.
}

follow-heading = Your check-ups
follow = Your counsellor will go through with you which check-ups fit you.

again-heading = When to contact us again
again = Contact us if someone in the family gets cancer, or if a variant is found in a relative. You can also ask us in a few years whether there is a better test.
