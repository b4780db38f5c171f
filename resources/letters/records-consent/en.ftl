### Consent of a relative, or of the next of kin of one who has died, to health records and stored tissue. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = May we see records that can help your family?

summary-heading = What we ask of you
summary-why = We are helping your family to find out whether cancer is inherited in it.
# $dead says whether the person whose records are asked for has died.
summary-ask = { $dead ->
    [yes] The health records of { $name } could help. As a close relative, you can give consent.
   *[no] Your health records could help. We ask for your consent.
}
summary-choice = You decide. If you say no, it does not change the care that you get.

what-heading = What we ask for
what = We ask only for what tells which type of cancer it was, and at what age.
what-tissue = Sometimes tissue has been kept after an operation. It can be tested for inherited causes. You can say yes to one thing and no to another.
what-know = A test of tissue can show something that matters for you too. Choose below whether you want to be told.

keep-heading = How we keep it
keep = We keep what we get in a closed file. Your relatives are told of it only if you say yes to that below.

records-reports = The clinic may get the hospital's reports on the cancer.
records-registry = The clinic may ask the cancer registry.
records-tissue = Stored tissue may be tested for inherited causes of cancer.
records-told = I want to be told if something is found that matters for me.
records-relatives = Relatives may be told what matters for their own risk.

# $dated says whether a day is set.
back = { $dated ->
    [yes] Please send the form back by { $date }.
   *[no] Please send the form back when you have decided.
}
sign-relation = If you sign for someone who has died: how you are related

support-records = You may have questions about why you get this letter. You are welcome to call us.
