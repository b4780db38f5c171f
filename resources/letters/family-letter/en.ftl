### Family letter: to whom it may concern. It names nobody unless consent is recorded. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown in the family letter.

title = A variant that can raise the risk of cancer has been found in your family
addressee = To whom it may concern
greeting-relative = Dear reader,

summary-heading = Why you get this letter
summary-found = A variant in the { $symbol } gene has been found in your family. It can raise the risk of some types of cancer.
summary-you = You may have this variant. It does not mean that you have cancer or will get it.
summary-choice = You can have a test if you want to know. You can also choose not to know.
named = { $name } has agreed to be named in this letter.

found-heading = What has been found
found-reference = Family number

who-heading = Who can have the variant
who-first = The chance is about 50 of 100 for each parent, brother, sister and child of a person who has it.
who-new = The chance is 50 of 100 for the children of a person who has it. The variant seems to have arisen new in the family, so the chance is low for brothers and sisters of the first person who has it. Both women and men can have it, and both can pass it on.
who-second = More distant relatives can have it too. Their chance is lower. Both women and men can have it, and both can pass it on.

test-heading = What a test can tell you
test-how = First you are offered genetic counselling. Then a sample of blood or saliva shows whether you have the variant.
test-absent = If you do not have it, your children cannot get it from you. Your counsellor will tell you whether something else raises your risk.
test-present = If you have it, you can be offered check-ups, and there may be ways to lower your risk. The aim is to find cancer early or to prevent it.

refer-heading = How to get an appointment
refer-intro = Take this letter with you. Give the family number { $number }.
refer-no = In Norway you can contact the department of medical genetics in your region yourself, or ask your GP.
refer-uk = In the United Kingdom, ask your GP to refer you to the regional genetics service.
refer-other = In other countries, ask your doctor where the nearest clinic for genetic counselling is.
refer-soon = Tell them if you are pregnant, or if you have cancer now. Then you may need an answer sooner.

choice-heading = It is your choice
choice = No one can make you take a test. You may say yes, no, or wait, and you may change your mind later. We do not know who has read this letter, and we will not contact you unless you ask us to.
choice-children = Children are most often tested when they are old enough to choose for themselves.
choice-insurance-no = In Norway, insurance companies and employers may not ask for or use the result of a predictive gene test.

support-family = News like this can be hard to get. You are welcome to call us, also if you only want to talk about it.
