### A variant has got another class: from uncertain to disease-causing or harmless, or back to uncertain. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = News about your gene variant

summary-heading = What this means for you
summary-new = The variant in the { $symbol } gene that we told you about has got a new class.
summary-raised = { $likely ->
    [yes] It is now seen as very likely to raise the risk of some types of cancer.
   *[no] It is now known to raise the risk of some types of cancer.
}
summary-raised-next = We offer you a new conversation about what this means for you and your family.
summary-harmless = It is now seen as harmless, or very likely so. It does not raise your risk of cancer.
summary-harmless-next = This does not rule out another inherited cause. Your check-ups are decided by your own health and by the cancers in your family.
summary-uncertain = Nobody knows now whether it matters for your health. Please do not act on what we told you before.
summary-uncertain-next = Call us before you make any choice about an operation, medicine or check-ups.

class-old = Class before
class-new = Class now

why-heading = Why the class has changed
why = Laboratories learn more all the time, from research and from other families. Classes can therefore change. Your variant itself is the same as before.

change-heading = What changes now
change-raised = You can be offered check-ups, and there may be ways to lower your risk. You do not have to decide anything before we have talked.
change-harmless = You do not need check-ups because of the variant. If you have made a choice because of it, please talk with us.
change-uncertain = Some check-ups may no longer be needed, and others still are. We go through them with you. Do not stop any before we have talked.
change-own-cancer = Keep the check-ups that you have because of your own cancer.

family-heading = Your family
family-raised = Your relatives can have the variant too. They can be offered counselling and a test. We can help you to tell them.
family-harmless = Your relatives do not need a test for this variant. If someone has been tested for it, please tell them this news.
family-uncertain = Your relatives should not be tested for this variant to find out about their own risk. If someone has been tested for it, please ask them to call us.
