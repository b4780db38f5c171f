### To the laboratory: a gene test is asked for. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Request for a gene test
summary-ask = { $purpose ->
    [predictive] Please test for the variant that is known in the family.
    [confirmation] Please confirm the finding in this sample.
   *[other] Please test the genes below.
}
# $urgent says whether a choice of treatment waits for the answer.
summary-urgent = { $urgent ->
    [yes] The answer is urgent.
   *[no] The answer is not urgent.
}
summary-report = Please report as asked for below.

test-consent = Consent to the test
test-consent-yes = recorded { $date }
test-consent-undated = recorded
test-consent-no = not recorded

report-heading = What we ask you to report
report-name = The HGVS name with transcript, the genome build, and the class with its criteria.
report-found = Zygosity, and the share of the reads that show the variant.
report-covered = The genes covered, the method, and what it can miss.
report-vus = Variants of uncertain significance by themselves, and not as a cause.
