### How the risk was judged from the family's history, without a gene test. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Your risk of cancer

summary-heading = What this means for you
summary-category = { $category ->
    [population] From what we know of your family, your risk of cancer is about the same as for most people.
    [moderate] From what we know of your family, your risk of cancer is somewhat higher than for most people.
   *[high] From what we know of your family, your risk of cancer is clearly higher than for most people.
}
summary-judged = Your counsellor has judged this from the cancers in your family.
summary-follow = { $category ->
    [population] You can follow the screening that is offered to everybody of your age.
   *[high] You can be offered check-ups beyond the screening that everybody gets.
}

why-heading = How we came to this
why = It depends on who in your family has had cancer, which types, at what age, and on which side of the family. It holds for what we know today.

follow-heading = Your check-ups
follow = Your counsellor will go through with you which check-ups fit you.
follow-body = See a doctor if you notice a change in your body that does not go away.

test-heading = Why there is no gene test now
test = We have not planned a gene test for you. A test often tells most when a relative who has had cancer takes it first.
test-tested = This judgement does not replace the answer of a gene test that you have had.

again-heading = When to contact us again
again-intro = Your risk may have to be judged anew if:
again-family = someone in your family gets cancer
again-variant = a gene variant is found in a relative
again-history = you learn more about the cancers in your family
again-own = you get cancer

support-judged = You may have questions or worries after reading this. You can talk with us about them.

missing-category = [category]
missing-reason = [why the risk was judged so]
