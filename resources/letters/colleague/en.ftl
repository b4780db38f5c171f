### What letters to colleagues share: the patient, the family's history, what guidelines offer. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

greeting-colleague = Dear colleague,
missing-addressee = [addressee]
summary-heading = In short

patient-heading = The patient
patient-name = Name
patient-born = Date of birth
patient-identifier = Identifier
patient-sex = Sex assigned at birth
patient-sex-f = Female
patient-sex-m = Male
patient-cancers = Cancers
patient-operations = Operations
patient-none = none known to us

history-heading = Family history
history-caption = Cancers in blood relatives, as told to us
history-relative = Relative
history-cancer = Cancer
history-age = Age
history-known = Confirmed
history-yes = by a record or pathology
history-no = as told
history-none = No cancers in blood relatives are known to us.

variant-none = No disease-causing germline variant of the patient is known to us. What follows rests on the family history.
confirm-first = No irreversible operation should be done before the variant has been confirmed in a second sample.
figures-meaning = The figures tell what happens in large groups of people, not what will happen to one person.
figures-care = Check-ups, medicine and operations can change the risk. By how much is not in the figures.
figures-net = The figures are for people who do not die of something else first.

offers-caption = What guidelines offer, as of today
offers-what = What
offers-ages = Age
offers-every = How often
offers-source = Source
offers-avoid-heading = To be avoided, or to be known
offers-sources = The offers are quoted from the guidelines named. They have not all been compared with their source by a second person. Please check them against the guideline before you act.
offers-line = { $organ }: { $what }
offers-avoid = { $what } – { $kind } ({ $guideline }, { $edition })
offers-since = { $guideline }, { $edition }

contact-colleague-heading = Contact
contact-colleague = Please call us on { $phone } with any question.
contact-colleague-change = Please tell us of a new cancer in the patient or the family. It can change what we advise.
