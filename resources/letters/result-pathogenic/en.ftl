### Result: a disease-causing variant was found. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown in the family letter.

title = The result of your gene test

summary-heading = What this means for you
summary-found = { $likely ->
    [yes] We found a variant in the { $symbol } gene that is very likely to raise the risk of some types of cancer.
   *[no] We found a variant in the { $symbol } gene that raises the risk of some types of cancer.
}
summary-well = The variant does not mean that you have cancer. Knowing about it gives you more choices: you can have check-ups, and there may be ways to lower your risk.
summary-cancer = The variant may help to explain why you got cancer. Knowing about it can matter for your treatment and for your check-ups from now on.
summary-family = Some of your close relatives may have the same variant. They can be offered counselling and a test.

confirm-first = Before any operation that cannot be undone, this result should be confirmed in a second sample.

risk-heading = Your risk of cancer from today
# Also given: $who (women, men or people)
# May be left out: $group
risk-intro = These figures are about you, from today, at age { $age }. Beside them you see { $group } of your age in the population.
risk-title = { $disease } by age { $age }
# Also given: $who (women, men or people)
# May be left out: $group
risk-person = Of 100 { $group } in your situation, about { $count } will get { $disease } by age { $age }, and about { $rest } will not.
# Also given: $who (women, men or people)
# May be left out: $group
risk-person-under = Of 100 { $group } in your situation, fewer than 1 will get { $disease } by age { $age }, and more than 99 will not.
# Also given: $who (women, men or people)
# May be left out: $group
risk-person-over = Of 100 { $group } in your situation, more than 99 will get { $disease } by age { $age }, and fewer than 1 will not.
# Also given: $who (women, men or people)
# May be left out: $group
risk-population = Of 100 { $group } of your age in the population, about { $count } will get it and about { $rest } will not.
# Also given: $who (women, men or people)
# May be left out: $group
risk-population-under = Of 100 { $group } of your age in the population, fewer than 1 will get it and more than 99 will not.
# Also given: $who (women, men or people)
# May be left out: $group
risk-population-over = Of 100 { $group } of your age in the population, more than 99 will get it and fewer than 1 will not.
risk-interval = The figure is not exact. It may well lie anywhere from { $range }. The shaded area shows this.
# Also given: $who (women, men or people)
# May be left out: $group
risk-you = { $group } in your situation
# Also given: $who (women, men or people)
# May be left out: $group
risk-others = { $group } of your age in the population
risk-table-caption = How many get each type of cancer, counted from today
risk-table-cancer = Cancer
risk-table-span = By age
risk-table-you = In your situation
risk-table-others = In the population
risk-table-range = Likely range
risk-none = We have no figure that fits you. Your counsellor will go through your risk with you.
risk-few-ages = For { $diseases }, studies give the risk at one or two ages only. How it is spread over the years is not well known. The figure may be too high or too low for you. Your counsellor can tell you more.
risk-not-all = The table does not have every type of cancer. Your counsellor can tell you whether the variant raises the risk of others, or of a new cancer if you have had one.

options-heading = What you can do
options-counsellor = Your counsellor will go through a plan with you: which check-ups you can have, from what age and how often, and whether there are other ways to lower your risk. You do not have to decide anything right away.
options-see-doctor = See a doctor if you notice a change in your body that does not go away. Do not wait for the next check-up.

family-heading = Your family
family-inheritance = The variant can be passed on in the family. Each of your children has a chance of 50 of 100 of having it, and a chance of 50 of 100 of not having it. It makes no difference whether the child is a girl or a boy.
family-origin = You most likely got it from your mother or your father. Your brothers and sisters can then have it too.
family-new = The variant was not found in your mother or your father. So it has most likely arisen new in you. The chance that your brothers or sisters have it is low, but they can still be offered a test.
family-relatives = These relatives may have the variant:
family-side = The variant has been found on one side of your family, so the list leaves out the other side.
family-both-sides = We do not know which side of your family it comes from, so the list has both sides. A test of a parent or another relative can tell.
relatives-twin = Your identical twin has the same genes as you and will have the variant.
relatives-likely = Most likely have it: { $relatives }.
relatives-half = About 50 of 100 have it: { $relatives }.
relatives-quarter = About 25 of 100 have it: { $relatives }.
relatives-few = Fewer than 20 of 100 have it: { $relatives }.
relatives-count = { $count ->
    [1] { $kin }
   *[other] { $kin } ({ $count })
}
family-tell = We hope that you will tell them. We can give you a letter that you can pass on, and we can help you find the words.
family-order = A test of a child, a niece or a nephew can show that the parent between you has the variant too. Please talk with us about the order.
family-children = Children are most often tested when they are old enough to choose for themselves. Ask us if there may be a reason to test earlier.

children-heading = If you or a relative would like to have a child
children-options = There are choices for those who want to have a child. Some leave it to chance. Some have a test in pregnancy, or have embryos tested before pregnancy. The rules differ between countries. We can tell you more.
children-partner = If both parents have a variant in the { $symbol } gene, a child can get a rare and serious disease. Your partner can therefore be offered a test.
