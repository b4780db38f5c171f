### What was talked about before a gene test. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Before your gene test

summary-heading = In short
# $predictive says whether the test looks for a variant that is known in the family.
summary-why = { $predictive ->
    [yes] You have been offered a test for the variant that is known in your family. It can raise the risk of cancer.
   *[no] You have been offered a gene test. It can show whether you were born with a variant that raises the risk of cancer.
}
summary-choice = The test is your choice. You can say yes, say no, or wait.
summary-family = The answer can matter for your relatives too.

test-how = A sample of blood or saliva is sent to a laboratory. You get the answer in a new talk with us.

answers-heading = What the answer can be
answers-label = Chance of a variant
answers-chance = Of 100 people with a family like yours, about { $count } have a disease-causing variant in one of the genes that we have figures for. About { $rest } do not.
answers-chance-under = Of 100 people with a family like yours, fewer than 1 has a disease-causing variant in one of the genes that we have figures for. More than 99 do not.
answers-chance-over = Of 100 people with a family like yours, more than 99 have a disease-causing variant in one of the genes that we have figures for. Fewer than 1 does not.
answers-familial = Of 100 people in your place in the family, about { $count } have the family's variant. About { $rest } do not.
answers-familial-under = Of 100 people in your place in the family, fewer than 1 has the family's variant. More than 99 do not.
answers-familial-over = Of 100 people in your place in the family, more than 99 have the family's variant. Fewer than 1 does not.
answer-found = A disease-causing variant. Your risk of some types of cancer is then raised. You can be offered check-ups, and there may be ways to lower your risk.
answer-uncertain = An uncertain variant. Nobody knows yet whether it matters. It does not change your check-ups.
answer-none = No variant. This does not rule out that cancer is inherited in your family. Your check-ups are then decided by your family history.
answer-other = Rarely, something that we did not look for. We will then explain what it means.
answer-has = You have the family's variant. You can be offered check-ups, and there may be ways to lower your risk.
answer-lacks = You do not have it. Then your children cannot get it from you. Your counsellor will tell you whether something else raises your risk.

limits-heading = What the test cannot tell
limits = The test cannot tell whether you will get cancer, or when. No test finds every inherited cause.

family-heading = Your relatives
family = If you have a variant, your parents, brothers, sisters and children can have it too. We can help you to tell them.
family-parent = Your answer can also show that one of your parents has the variant. Talk with us first if you think that a parent does not want to know.

choice-heading = Your right not to know
choice = You may change your mind, also after the sample has been taken. Tell us before you get the answer. Then we do not tell you.
choice-time = Take the time that you need.
consent-taken = You have agreed to this: { $scopes }.
consent-open = We will ask for your consent before a sample is taken.

support-test = A test like this can bring up many thoughts. You can talk with us before, during and after it.
