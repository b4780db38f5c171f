### What letters about a test that is to be taken share: the test, the answers it can give, insurance. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

test-heading = The test
test-genes = Genes to be tested
test-variant = Variant to be looked for
test-purpose = Purpose
test-method = Method
test-laboratory = Laboratory

missing-genes = [genes]

insurance-heading = Insurance
insurance-no = In Norway, insurance companies and employers may not ask for or use the result of a predictive gene test.
insurance-gb = In the United Kingdom, insurance companies do not require a predictive gene test. They do not ask for the result of a test for inherited cancer.
insurance-other = The rules for insurance differ between countries. Ask us if you plan to buy insurance.
