### An invitation to a relative to give a sample, to learn whether an uncertain variant goes with the disease. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = An invitation to help us understand a gene variant

summary-heading = What we ask of you
summary-why = A variant has been found in your family. Nobody knows yet whether it raises the risk of cancer.
summary-ask = We ask whether you would give a sample. It can help to find out.
summary-choice = It is your choice. If you say no, it does not change the care that you get.

variant-heading = The variant

how-heading = How it is done
how = A sample of blood or saliva shows whether you have the variant. We also ask whether you have had cancer. The laboratory compares this in several relatives.
how-consent = We will ask for your consent in writing first. You may take it back at any time.

learn-heading = What you can learn from it
learn-not = The answer does not tell anything about your own risk of cancer. It should not change your check-ups or your treatment.
learn-told = You choose whether you want to be told if you have the variant.
learn-later = Some day it may be known what the variant means. You can say now whether we may contact you then.

answer-heading = How to answer
# $dated says whether a day is set.
answer = { $dated ->
    [yes] Please call us by { $date } if you would like to take part, or if you want to know more first.
   *[no] Please call us if you would like to take part, or if you want to know more first.
}
answer-no = If you do not want to take part, you do not have to do anything.

support-invited = A letter like this can bring up questions. You are welcome to call us.
