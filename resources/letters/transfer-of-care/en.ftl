### To another clinic, which takes a patient over. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Transfer of care
summary-ask = Please take over the care of this patient.
summary-what = The letter tells of results, consents, the plan and what is still to be done. The family tree is at the end.
summary-until = { $dated ->
    [yes] Please confirm by { $date } that you take over. We see to the patient until then, and until you have confirmed it.
   *[no] We see to the patient until you have confirmed that you take over.
}

results-heading = Results
results-caption = Gene tests of the patient
results-date = Date
results-what = Result
results-where = Laboratory
results-none = No gene test of the patient is known to us.

consents-heading = Consents
consents-given = The patient has agreed to: { $scopes }.
consents-none = No consent of the patient is recorded.

tasks-heading = Still to be done
tasks-none = Nothing is recorded as still to be done.
task-due = { $text } (by { $date })

respect-heading = Wishes to be respected
respect-contact = { $who }: does not wish to be contacted.
respect-know = { $who }: does not wish to know.
respect-own = the patient

pedigree-heading = The family tree
pedigree-caption = The family tree as we have recorded it, without names.

plan-table-heading = What guidelines offer
