### A note on insurance that the patient may show. It names nobody, no gene, no test and no family. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Gene tests and insurance
addressee = To whom it may concern
greeting-relative = To whom it may concern,

summary-heading = In short
summary-no-result = We do not give results of gene tests to insurance companies or employers.
summary-person = This holds for everybody, whether or not they have been to us, been tested, or have a result.

rule-heading = The rules
rule-no = In Norway the law says that nobody may ask for, have or use the result of a predictive gene test outside health care. That holds for insurance companies and employers (Act on biotechnology, section 5-8).
rule-gb = In the United Kingdom, insurance companies follow the Code on Genetic Testing and Insurance. They do not require a predictive gene test, and they do not ask for the result of a test for inherited cancer.
rule-other = The rules differ between countries. This note does not tell what the rules are where you live.

ask-heading = If you have questions
ask = Health information is sent from us only if the person has asked for it in writing, and only if the law allows it.
