### To the next of kin of a patient who has died. It uses the texts of family-letter and says some of them anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = A test result that can matter for your family
missing-addressee = [addressee]

summary-found = We are sorry for the loss of { $name }. A test has shown a variant in the { $symbol } gene. It can raise the risk of some types of cancer.
summary-you = Close relatives may have the same variant. It does not mean that they have cancer or will get it.
summary-agreed = { $name } agreed that relatives may be told.

tell-heading = Telling others in the family
tell = You may give this letter to others in the family. You do not have to. If it is hard, we can help you to find the words.
