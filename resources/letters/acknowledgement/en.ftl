### We have received your referral: what happens now. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = We have received your referral

summary-heading = What happens now
# $known says whether the referrer is named.
summary-received = { $known ->
    [yes] We have received a referral from { $referrer }. You will be offered genetic counselling.
   *[no] We have received a referral for you. You will be offered genetic counselling.
}
# $dated says whether a day is known.
summary-wait = { $dated ->
    [yes] You can expect to hear from us about a time before { $date }.
   *[no] We cannot say yet how long you have to wait. We will write to you when we can.
}
summary-call = Call us at once if something changes while you wait.

change-heading = Tell us if something changes
change-intro = Some news can mean that you should be seen sooner. Call us if:
change-cancer = you get cancer, or a doctor thinks that you may have it
change-family = someone in your family gets cancer
change-pregnancy = you are pregnant, or hope to be soon
change-surgery = you get a date for an operation, or a choice of treatment waits for a gene test
change-address = you move, or get a new phone number

prepare-heading = While you wait
prepare-family = Ask your relatives which types of cancer there have been in the family, on both sides, and at what age. It is fine if you do not know.
prepare-papers = If you or a relative has had a gene test, please bring a copy of the answer.
prepare-someone = You may bring someone with you. Tell us if you need an interpreter. A child should not have to interpret.
see-doctor = See your doctor if you notice a change in your body that does not go away. Do not wait for us.

support-waiting = It can be hard to wait. You are welcome to call us.
