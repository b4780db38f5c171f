### An offer of a new conversation after some time. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Time for a new talk

summary-heading = In short
summary-time = Some time has passed since we last talked.
summary-offer = We offer you a new talk about your risk of cancer, your check-ups and your family.
summary-choice = You choose whether you want it.

why-heading = Why we write now
why-knowledge = More becomes known of genes and cancer all the time. Advice may have changed.
why-you = Your own health, or that of your family, may have changed.
why-due = Some of your check-ups may be due. We can look at them together.

before-heading = Before we talk
before-intro = It helps us if you think about this:
before-cancer = Has anybody in your family got cancer, or had a gene test?
before-health = Have you had an operation, or got a new illness or medicine?
before-children = Do you hope to have children?
before-contact = Do we have your right address and phone number?

how-heading = How to get a time
how = Call us to find a time. You do not have to say why if you would rather not come.
see-doctor = See your doctor if you notice a change in your body that does not go away. Do not wait for us.

support-recall = You are welcome to call, also if you only want to ask something.
