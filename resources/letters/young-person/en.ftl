### For a reader of 12 to 17 years: a variant that is known in the family, or the reader's own result. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = About a gene in your family

summary-heading = The most important
summary-family = A variant in a gene called { $symbol } has been found in your family. It can raise the risk of some types of cancer later in life.
summary-maybe = You may have it, or you may not. You do not have to find out now.
summary-own = You have a variant in the { $symbol } gene. It can raise the risk of some types of cancer. It does not mean that you are ill.
summary-care = There are doctors who know a lot about this. You can get help and check-ups when you need them.
summary-ask = You can ask us anything.

gene-heading = What is a gene?
gene = Genes tell the body how to grow and work. You have two of each. You got one from each of your parents.
gene-variant = A variant is a small change in a gene. We all have many. Most of them do nothing. This one can make it easier to get cancer.
gene-fault = Nobody has done anything wrong. You cannot catch it, and you cannot get it from what you eat or do.

chance-heading = Who can have it?
chance = If one of your parents has the variant, your chance is 50 of 100. It is like tossing a coin. It does not matter if you are a girl or a boy.

test-heading = Should you take a test?
test-later = Most people wait until they are grown up. Then you can choose for yourself. You can also choose never to know.
test-early = For a few genes it helps to know earlier. If this is one of them, we will talk with you and your parents first.
test-own = When you are 18, the choices about your check-ups are yours. We will talk with you about them then.

feel-heading = What you may think and feel
feel = Some get scared or angry. Others do not think about it much. Both are fine.
feel-talk = Talk with someone you trust. You can also talk with us alone.

support-young = You can call us yourself. You do not have to know what to ask.
