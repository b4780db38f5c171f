### What all letters share. One message is one whole paragraph, sentence or label.
### Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown in the family letter.

page = Page { $page } of { $pages }
draft-mark = DRAFT
label-date = Date
label-reference = Our reference
label-family-number = Family number
label-born = Date of birth

missing-name = [name]
missing-address = [address]
missing-clinic = [clinic]
missing-phone = [phone number]
missing-signatory = [signature]
missing-variant = [variant]
missing-gene = [gene]
missing-result = [result]
missing-age = [age]
missing-family-number = [family number]
missing-assessment = [The risks have not been computed.]
missing-plan = [plan]
missing-source = [source]
missing-consent = [consent]

greeting = Dear { $name },
closing = Kind regards
copies = Copy to: { $copies }

result-heading = The result
result-gene = Gene
result-genes = Genes tested
result-variant = Variant
result-class = Class
result-copies = Found
result-sample = Sample
result-method = Method
result-laboratory = Laboratory
result-date = Date of the result
result-confirmed = Second sample
result-confirmed-yes = confirmed
result-confirmed-no = not yet confirmed
result-classed-on = { $class }, as of { $date }

own-words-heading = From your counsellor
plan-heading = Your plan

support = Many people have mixed thoughts and feelings after a result like this. You can talk with us about them. We can also help you find other people to talk to.

contact-heading = Support and contact
contact-phone = Call us on { $phone } if you have questions or if something in this letter is not clear.
contact-email = You can also write to { $email }. Please do not put health details in an ordinary email.
contact-phone-hours = Call us on { $phone } if you have questions or if something in this letter is not clear. We answer { $hours }.
contact-change = Tell us if you or someone in your family gets cancer, if you are expecting a child, or if you plan an operation.
contact-family-number = Please give your family number, { $number }, when you contact us.

figures-heading = About the figures
figures-model = The figures were computed on { $date } with { $model }, evidence edition { $edition }.
figures-meaning = They tell what happens in large groups of people. They cannot tell what will happen to you.
figures-care = Check-ups, medicine and operations can change the risk. The figures do not show by how much for you.
figures-net = They are for people who do not die of something else first.
figures-unverified = Some of the published figures behind them have not yet been checked by a second person.
note-population = The figures for the population of your country have known limits. Your counsellor can tell you more.
note-risk-factors-not-used = Other things that may raise or lower your risk, such as how you live, are not counted in.
note-age-middle = Your age was taken as { $age }, because your date of birth is not known exactly.
note-age-last-known = Your age was taken as { $age }, because your date of birth is not known.
note-censored-at-surgery = { $disease } is not in the table, because the organ has been removed.
sources-heading = Sources

pedigree-heading = Your family tree
pedigree-caption = The family tree as we have recorded it. Tell us if something is wrong.

outside-intro = Your counsellor has computed your risk with { $tool } on { $date }. It builds on the cancers in your family.
# Also given: $who (women, men or people)
# May be left out: $group
outside-line = Of 100 { $group } in your situation, about { $count } will get { $disease } by age { $age }.
# Also given: $who (women, men or people)
# May be left out: $group
outside-line-under = Of 100 { $group } in your situation, fewer than 1 will get { $disease } by age { $age }.
# Also given: $who (women, men or people)
# May be left out: $group
outside-line-over = Of 100 { $group } in your situation, more than 99 will get { $disease } by age { $age }.
outside-none = Your counsellor will go through your risk with you. It is worked out from the cancers in your family.

group-women = women
group-men = men
group-people = people
