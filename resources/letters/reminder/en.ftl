### A reminder, after somebody did not answer or did not come. Neutral, with an open door; nothing about health. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = We would like to hear from you

summary-heading = In short
summary-missed = We have written to you, or offered you a time, and have not heard from you. That is quite all right.
summary-open = You are still welcome. You can take a new time, wait, or say no.
# $dated says whether a day is set.
summary-until = { $dated ->
    [yes] We keep your place open until { $date }.
   *[no] You can call us whenever you are ready.
}

how-heading = How to go on
how-call = Call us to find a time that suits you. We can also talk on the phone.
how-help = Tell us if something makes it hard to come, such as travel, language, sight or hearing. We will try to find a way.
how-no = If you do not want to come, you do not have to say why. Your other care stays the same.
how-closed = If we do not hear from you by { $date }, we close your file for now and tell the doctor who referred you. You can come back later.

support-open = You are welcome to call, also if you only want to ask something.
