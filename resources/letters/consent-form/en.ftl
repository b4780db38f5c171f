### Consent to a gene test, to be signed. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Consent to a gene test

summary-heading = Before you sign
summary-about = This form is about a gene test that can show an inherited risk of cancer.
summary-free = It is your choice. You may say no. You may take back your consent at any time.
summary-ask = Do not sign before you have got an answer to your questions.

understood-heading = What we have talked about
understood-purpose = what the test is for, and what it cannot tell
understood-answers = that the answer can be a disease-causing variant, an uncertain variant, or no variant
understood-other = that something else than what we look for may be found
understood-family = that the answer can matter for my relatives
understood-choice = that I may choose not to be told the answer

consent-testing = I want to take the test that is named above.
consent-told = I want to be told the answer.
consent-storage = My sample may be stored, so that it can be tested again.
consent-inform-relatives = My relatives may be told what they need to know about their own risk.
consent-name-in-family-letter = My name may stand in a letter to my relatives.
consent-obtain-records = The clinic may ask for records of my health that tell about cancer.
consent-recontact = The clinic may contact me again if something new is known.
consent-research = My sample and my data may be used in research.

withdraw-heading = If you change your mind
withdraw = Call us, or write to us. You do not have to say why. What has been written in your record by then stays there, as the law asks.

sign-parent = Signature of a parent, where the law asks for it

support-form = Ask us about everything that is not clear.
