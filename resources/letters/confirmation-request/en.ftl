### To the laboratory: a known variant is to be confirmed, with a positive control. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Request to confirm a variant
summary-ask = Please test the sample for the variant below.
summary-second = It was found in an earlier sample of the same person. The second sample is to confirm it.
summary-familial = It was found in a relative. The sample is from another member of the family.
summary-control = A sample that is known to have the variant can serve as positive control. See below.

control-heading = Positive control
control-laboratory = Laboratory
control-accession = Number of its report
control-own = Whose sample
control-own-yes = the same person, earlier sample
control-own-no = a relative who has the variant
control-none = No laboratory is recorded for a sample that is known to have the variant. Please ask us for a positive control.

report-heading = What we ask you to report
report-both = Whether the variant is there or not, and that the positive control showed it.
report-limits = What the method cannot exclude.
