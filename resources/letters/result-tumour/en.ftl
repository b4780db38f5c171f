### Result: a variant in a tumour; whether it is inherited is to be confirmed. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = A finding in the test of your tumour

summary-heading = What this means for you
summary-found = A test of your tumour showed a variant in the { $symbol } gene.
summary-unknown = This test cannot tell whether you were born with the variant or whether it is in the tumour alone.
summary-next = A test of healthy cells can tell. Usually a blood sample is enough.

meaning-heading = Two kinds of variants
meaning-tumour = Most variants in a tumour arise in the tumour itself. They are not in the rest of the body, and they cannot be passed on.
meaning-born = Some people are born with a variant. It is then in all cells. It can raise the risk of cancer, and relatives can have it too.

next-heading = What happens next
next-sample = We offer you a test of a blood sample. If the answer from blood is not clear, skin cells can be tested. We tell you more before you decide.
next-treatment = Your cancer doctor may use the finding to choose your treatment. That does not have to wait for this test.

family-heading = Your family
family-wait = Your relatives should not be tested because of this finding. We will talk about them when we know whether you were born with the variant.
