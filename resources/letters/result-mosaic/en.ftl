### Result: a variant in some of the cells only (mosaic, or a low share of the reads). Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = The result of your gene test

summary-heading = What this means for you
summary-found = We found a variant in the { $symbol } gene in some of your cells, not in all of them.
summary-unclear = We do not know yet what this means for your risk of cancer.
summary-next = A test of another kind of cells can tell more. No choices should be made because of this result before that.

result-share = Share of the reads
result-share-of-reads = { $share } of the reads of the gene show the variant

meaning-heading = How this can come about
meaning-early = A variant can arise early in life, when the body is made. Then it is in one part of the body and not in the rest.
meaning-blood = Blood cells can also get a variant in the { $symbol } gene as we grow older. Then it is in the blood alone. It was not there at birth, and it cannot be passed on to children.

next-heading = What happens next
next-tissue = We suggest a test of other cells, such as skin cells. We will explain how it is done before you decide.
next-wait = Until we know more, your check-ups are decided by your own health and by the cancers in your family.

family-heading = Your family
family-children = Your children can have the variant only if it is in your egg cells or sperm cells too. Their chance is lower than 50 of 100.
family-others = Your parents, brothers and sisters most likely do not have it. They do not need a test because of this result.
