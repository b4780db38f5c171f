### A correction or withdrawal of a letter that was issued. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = A correction to our letter

summary-heading = What you need to know
summary-wrong = Our letter of { $date } was not right. This letter takes its place.
summary-stop = Please do not use the old letter any more.
summary-sorry = We are sorry for this.

old-heading = The letter that is no longer in force
old-title = Letter
old-date = Date
old-number = Number of the letter

own-words-heading = What was wrong, and what is right
missing-reason = [what was wrong, and what is right]
missing-letter = [letter]

do-heading = What you can do
do-choices = Call us before you go on with a check-up, medicine or operation that you chose because of the old letter.
do-others = If you have shown the old letter to others, please show them this one too.
do-doctors = Doctors who have the old letter should get this one too. Tell us if you know of any.

support-correction = It can be hard to get a letter like this. You can talk with us about it.
