### Result: one copy of a variant in a recessive gene (MUTYH, NTHL1, MSH3). Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = The result of your gene test

summary-heading = What this means for you
summary-found = You have a variant in one of your two copies of the { $symbol } gene.
summary-one = One copy alone does not cause the illness that goes with this gene. That takes a variant in both copies.
summary-family = The result can matter for your brothers and sisters, and for your children.

meaning-heading = What the result means
meaning-two = We all have two copies of most genes, one from each parent. People with a variant in both copies of { $symbol } can get many polyps in the bowel, and cancer there.
meaning-one = You have one copy that works as it should. So this result does not mean that you have or will get that illness.

follow-heading = Your check-ups
follow = Your check-ups are decided by your own health and by the cancers in your family, not by this result alone.

family-heading = Your family
family-siblings = Each of your brothers and sisters can have one such copy, two, or none. Those with two can have a raised risk. They can be offered a test.
family-children = Each of your children has a chance of 50 of 100 of getting this copy from you. A child can have two such copies only if the other parent has a variant in the same gene too.
family-partner = The other parent of your children can therefore be offered a test of the { $symbol } gene.
