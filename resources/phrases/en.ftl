### The words of predispo in English. One message is one whole term or sentence; code never joins pieces.
### Review state: machine-drafted.

## Persons

sex-f = female
sex-m = male
sex-u = unknown
gender-woman = woman
gender-man = man
gender-nonbinary = non-binary
gender-unknown = not stated
drawing-ancestry = Ancestry: { $told }
ancestry-general = general population
ancestry-ashkenazi = Ashkenazi Jewish
ancestry-icelandic = Icelandic
ancestry-other = other
ancestry-unknown = unknown
pregnancy-outcome-ongoing = ongoing pregnancy
pregnancy-outcome-stillbirth = stillbirth
pregnancy-outcome-miscarriage = miscarriage
pregnancy-outcome-termination = termination of pregnancy
pregnancy-outcome-ectopic = ectopic pregnancy
role-proband = proband
role-consultand = consultand
flag-right-not-to-know = does not wish to know
flag-do-not-contact = do not contact
flag-safeguarding = safeguarding concern
twin-kind-monozygotic = identical twins
twin-kind-dizygotic = non-identical twins
twin-kind-unknown = twins, type unknown

## Health

behaviour-invasive = invasive
behaviour-in-situ = in situ
behaviour-benign = benign
laterality-left = left
laterality-right = right
laterality-both = both sides
laterality-unknown = side unknown

## Care

confirmation-told = told by the family
confirmation-record-seen = record seen
confirmation-pathology = confirmed by pathology
confirmation-refuted = refuted
disclosure-family = may be shown to the family
disclosure-person = only for the person
disclosure-clinic = only for the clinic
consultation-kind-first = first consultation
consultation-kind-pre-test = counselling before the test
consultation-kind-post-test = counselling after the test
consultation-kind-follow-up = follow-up consultation
consultation-kind-other = consultation
risk-category-population = population risk
risk-category-moderate = moderate risk
risk-category-high = high risk
letter-kind-result-pathogenic = result: disease-causing variant
letter-kind-result-vus = result: variant of uncertain significance
letter-kind-result-negative-informative = result: the family's variant was not found
letter-kind-result-negative-uninformative = result: no variant found
letter-kind-result-predictive-positive = result: the family's variant was found
letter-kind-result-moderate-risk = result: variant in a gene of moderate risk
letter-kind-result-recessive-carrier = result: one copy in a recessive gene
letter-kind-result-mosaic = result: variant in some of the cells
letter-kind-result-tumour = result: tumour finding to be confirmed
letter-kind-reclassification = new class of a variant
letter-kind-acknowledgement = acknowledgement of a referral
letter-kind-reminder = reminder
letter-kind-pre-test-summary = before a test: summary
letter-kind-consent-form = consent to a test: form
letter-kind-risk-category = risk category without a test
letter-kind-discharge = discharge with advice
letter-kind-risk-report = risk report with pedigree
letter-kind-records-consent = consent to a relative's records: form
letter-kind-test-request = request for a gene test
letter-kind-confirmation-request = request to confirm a variant
letter-kind-referrer-plan = plan for the referrer or GP
letter-kind-surveillance-referral = referral to check-ups
letter-kind-surgery-referral = referral about risk-reducing surgery
letter-kind-fertility-referral = referral about having children
letter-kind-transfer-of-care = transfer of care
letter-kind-segregation-invitation = invitation to a segregation study
letter-kind-young-person = young person's letter
letter-kind-next-of-kin = letter to the next of kin
letter-kind-recall = recall
letter-kind-correction = correction of a letter
letter-kind-insurance-note = note on insurance
letter-kind-family-letter = family letter
side-maternal = mother's side
side-paternal = father's side
side-both = both sides
side-neither = neither side

## Facts as lines of the Journey

told-any-variant = a disease-causing variant
told-figure = { $age-known ->
    [yes] { $what } { $chance } by age { $age }
   *[no] { $what } { $chance }
}
fact-family-described = The family's record was given the number { $number }.
fact-person-added = { $person } was added to the family.
fact-person-described = The details of { $person } were updated.
fact-role-taken = { $role ->
    [proband] { $person } was noted as proband.
   *[consultand] { $person } was noted as the one seeking counsel.
}
fact-union-formed = { $partners ->
    [1] { $person } was noted with an unknown partner.
   *[other] { $related ->
        [yes] { $persons } were noted as partners who are related to each other.
       *[no] { $persons } were noted as partners.
    }
}
fact-union-ended = A couple parted.
fact-childlessness-noted = { $infertile ->
    [yes] A couple cannot have children.
   *[no] A couple has no children.
}
fact-child-born = { $person } was born.
fact-twins-noted = { $kind ->
    [monozygotic] { $persons } were noted as identical twins.
    [dizygotic] { $persons } were noted as non-identical twins.
   *[unknown] { $persons } were noted as twins.
}
fact-adoption-noted = { $into ->
    [yes] { $person } was adopted into the family.
   *[no] { $person } was adopted out of the family.
}
fact-pregnancy-noted = { $outcome ->
    [stillbirth] A stillbirth was noted.
    [miscarriage] A miscarriage was noted.
    [termination] A termination of pregnancy was noted.
    [ectopic] An ectopic pregnancy was noted.
   *[ongoing] A pregnancy was noted.
}
fact-person-placed = { $person } was moved in the drawing.
fact-diagnosis-made = { $confirmation ->
    [refuted] It was refuted that { $person } had { $cancer }.
    [record_seen] { $person } was diagnosed with { $cancer } { $at-age } (record seen).
    [pathology] { $person } was diagnosed with { $cancer } { $at-age } (confirmed by pathology).
   *[told] { $person } was diagnosed with { $cancer } { $at-age }.
}
fact-unaffected-noted = { $sites-known ->
    [yes] { $age-known ->
        [yes] { $person } was free of { $sites } until this age: { $age }.
       *[no] { $person } was said to be free of { $sites }. Nobody knows until which age.
    }
   *[no] { $age-known ->
        [yes] { $person } was free of cancer until this age: { $age }.
       *[no] { $person } was said to be free of cancer. Nobody knows until which age.
    }
}
fact-cancer-unknown-noted = { $sites-known ->
    [yes] Nobody knows whether { $person } had { $sites }. It was asked.
   *[no] Nobody knows whether { $person } had cancer. It was asked.
}
fact-surgery-done = { $age-known ->
    [yes] { $person } had an operation { $at-age }: { $procedure }.
   *[no] { $person } had an operation: { $procedure }.
}
fact-person-seen-alive = { $age-known ->
    [yes] { $person } was known to be alive { $at-age }.
   *[no] { $person } was known to be alive.
}
fact-person-died = { $cause-known ->
    [yes] { $person } died { $at-age } ({ $cause }).
   *[no] { $person } died { $at-age }.
}
fact-risk-factor-noted = { $person }: { $factor } was noted as { $value }.
fact-referral-received = { $urgent ->
    [yes] { $referrer-known ->
        [yes] { $person } was urgently referred by { $referrer }.
       *[no] { $person } was urgently referred.
    }
   *[no] { $referrer-known ->
        [yes] { $person } was referred by { $referrer }.
       *[no] { $person } was referred.
    }
}
fact-consultation-held = { $kind ->
    [first] { $counsellor-known ->
        [yes] { $person } had a first consultation with { $counsellor }.
       *[no] { $person } had a first consultation.
    }
    [pre_test] { $counsellor-known ->
        [yes] { $person } had counselling before the test with { $counsellor }.
       *[no] { $person } had counselling before the test.
    }
    [post_test] { $counsellor-known ->
        [yes] { $person } had counselling after the test with { $counsellor }.
       *[no] { $person } had counselling after the test.
    }
    [follow_up] { $counsellor-known ->
        [yes] { $person } had a follow-up consultation with { $counsellor }.
       *[no] { $person } had a follow-up consultation.
    }
   *[other] { $counsellor-known ->
        [yes] { $person } had a consultation with { $counsellor }.
       *[no] { $person } had a consultation.
    }
}
fact-consent-given = { $written ->
    [yes] { $person } gave written consent to: { $scopes }.
   *[no] { $person } gave spoken consent to: { $scopes }.
}
fact-consent-withdrawn = { $person } withdrew consent to: { $scopes }.
fact-test-ordered = { $purpose ->
    [predictive] { $genes-known ->
        [yes] A predictive test of { $genes } was ordered for { $person }.
       *[no] A predictive test was ordered for { $person }.
    }
    [diagnostic] { $genes-known ->
        [yes] A diagnostic test of { $genes } was ordered for { $person }.
       *[no] A diagnostic test was ordered for { $person }.
    }
    [confirmation] { $genes-known ->
        [yes] A confirming test of { $genes } was ordered for { $person }.
       *[no] A confirming test was ordered for { $person }.
    }
   *[unknown] { $genes-known ->
        [yes] A test of { $genes } was ordered for { $person }.
       *[no] A test was ordered for { $person }.
    }
}
fact-sample-taken = A sample was taken from { $person }: { $sample }.
fact-result-received = { $variants-known ->
    [yes] Result for { $person }: { $outcome } ({ $variants }).
   *[no] Result for { $person }: { $outcome }.
}
fact-variant-classified = { $author-known ->
    [yes] { $variant } was classed as { $class } by { $author }.
   *[no] { $variant } was classed as { $class }.
}
fact-class-published = { $source } classes { $variant } as { $significance }.
task-advice-changed = The guidelines’ advice is another with the evidence { $edition }
task-class-published = { $source } is of another opinion on { $variant }: { $significance } ({ $stars } stars); until now { $before }. Review the class, decide it, then write to those concerned.
class-conflicting = conflicting
fact-risk-told = { $person } was told these risks: { $figures }.
fact-letter-issued = { $addressee-known ->
    [yes] A letter went to { $addressee }: { $letter }.
   *[no] A letter was issued: { $letter }.
}
fact-plan-made = A plan was agreed with { $person }: { $text }
fact-surveillance-done = { $finding-known ->
    [yes] { $person } was examined ({ $examination }): { $finding }.
   *[no] { $person } was examined ({ $examination }).
}
fact-relative-informed = { $through-known ->
    [yes] { $person } was told of the family's risk by { $through }.
   *[no] { $person } was told of the family's risk.
}
fact-task-opened = To do: { $text }
fact-task-arranged = { $later-known ->
    [yes] { $owner-known ->
        [yes] A task was put off until { $later }; { $owner } sees to it.
       *[no] A task was put off until { $later }.
    }
   *[no] { $owner-known ->
        [yes] { $owner } sees to a task.
       *[no] A task was given another day, or is shown again.
    }
}
fact-task-done = A task was done.
fact-note-written = { $about-person ->
    [yes] Note on { $person }: { $text }
   *[no] Note: { $text }
}

## What a letter lacks

letter-warning-no-result = No test result of this kind is recorded for this person.
letter-warning-other-result = The recorded result calls for another kind of letter.
letter-warning-no-hgvs = The variant has no HGVS name.
letter-warning-no-assessment = There are no computed risks for this person.
letter-warning-stale-assessment = The risks were computed before the latest change of the family, or at another age. Compute them again.
letter-warning-unverified-evidence = Some of the figures rest on evidence that no second person has checked.
letter-warning-no-consent-inform-relatives = No consent to inform relatives is recorded.
letter-warning-not-named = No consent to be named is recorded, so the letter names nobody.
letter-warning-tell-index-first = A letter without names can still point to the person tested. Tell that person before it goes.
letter-warning-no-consent-testing = No consent to the predictive test is recorded.
letter-warning-no-counselling-before = No counselling before the predictive test is recorded.
letter-warning-not-confirmed = The result has not been confirmed on a second sample.
letter-warning-classes-differ = The laboratory's class and the clinic's class differ. The letter follows the clinic.
letter-warning-tumour-sample = The variant was found in tumour tissue. A blood test must show whether it is inherited.
letter-warning-mosaic = The variant is in some of the cells only. This letter does not fit a mosaic finding.
letter-warning-two-copies = The variant is in both copies of the gene. This letter does not fit.
letter-warning-several-variants = More than one disease-causing variant is recorded for this person. The letter tells of one of them only.
letter-warning-two-variants-of-gene = Two disease-causing variants of one gene are recorded. Both copies may be affected. This letter does not fit.
letter-warning-recessive-gene = One copy of a variant in this gene does not cause the disease. This letter does not fit.
letter-warning-right-not-to-know = This person does not wish to know.
letter-warning-do-not-contact = This person does not wish to be contacted.
letter-warning-safeguarding = There is a safeguarding concern. Check how the letter can be sent safely.
letter-warning-dead = This person has died.
letter-warning-child = This person is under 16. This letter is written to an adult and does not fit.
letter-warning-minor = This person is under 18. Check to whom the letter should go.
letter-warning-no-name = The addressee has no name.
letter-warning-no-address = The addressee has no address.
letter-warning-no-letterhead = The clinic's letterhead lacks a name or a phone number.
letter-warning-no-signatory = The letter has no signatory.
letter-warning-no-post-test-counselling = No counselling after the test is recorded.
letter-warning-no-new-class = No variant of this person has got another class since it was reported.
letter-warning-no-referral = No referral of this person is recorded.
letter-warning-no-order = No test has been ordered for this person.
letter-warning-no-category = Choose how the risk was judged.
letter-warning-no-own-words = This letter needs a paragraph in your own words.
letter-warning-no-addressee = Say to whom the letter goes.
letter-warning-no-offers = No guideline that counts here offers anything of this kind to this person.
letter-warning-no-known-variant = No disease-causing variant is known in this person or the family.
letter-warning-no-letter-to-correct = No letter to this person was issued that could be corrected.
letter-warning-not-dead = This letter is written to the next of kin of somebody who has died.
letter-warning-not-young = This letter is written to readers from 12 to 17 years. The age is another, or not known well enough.
letter-warning-reader-may-tell = This person does not wish to know. Ask the reader not to tell.
letter-warning-ask-before-sharing = Ask the patient before this letter goes to another clinic.
letter-warning-quoted-in-english = What is quoted of guidelines is in English, as there is no translation.
letter-warning-not-reviewed = The text in this language was drafted by a machine and has not been reviewed.

## Whether a PDF is a letter that was issued

verified-issued = This letter was issued on { $date } for family { $number }. The file is unaltered.
verified-altered = This file was altered after it was issued. Its text is not the text of which it holds the digest.
verified-altered-vault = This file is not the letter that was issued on { $date } for family { $number }. It was altered, or made anew.
verified-not-issued = The vault holds no such letter. The text agrees with the digest in the file, so it may be of another clinic.
verified-whole = The text agrees with the digest in the file. Only the vault of the clinic can show that nothing at all was altered.
verified-draft = This is a draft of { $date }. It was never issued.
verified-foreign = This is no letter of predispo.
verified-named = The letter names the person to whom it was issued.
verified-not-named = The letter does not name the person to whom it was issued.
verified-not-printed = { $age-known ->
    [yes] A figure that was told is not printed in it. { $disease } by age { $age }: { $told }.
   *[no] A figure that was told is not printed in it. { $disease }: { $told }.
}
verified-other-figure = { $age-known ->
    [yes] { $disease } by age { $age }: told { $told }, computed again { $again }.
   *[no] { $disease }: told { $told }, computed again { $again }.
}
verified-figures-same = { $count ->
    [one] Its figure was computed again from what was known on that day, and is the same.
   *[other] Its { $count } figures were computed again from what was known on that day, and are the same.
}
verified-figures-other = Computed again from what was known on that day, the figures are not those that were told.
verified-figures-not-possible = The figures cannot be computed again, as the evidence or the model is another one now.

## What the reader of an assessment must know, by the note's code

note-no-polygenic-residual = The model counts known genes only, not the many small inherited effects. For a person without a variant it gives no risk category from family history.
note-all-cause-mortality = Where death is counted in, it is death from all causes, this cancer's own among them.
note-intervals = The intervals come from { $draws } draws. They tell how uncertain the published figures are, and nothing else. { $fixed } figures have no published interval and stay as they are. What is not known of the family, and which model was chosen, are no part of them.
note-intervals-lent = { $count } points of published curves have no interval of their own. They move with the nearest point of their curve that has one: { $figures }.
note-draws-left-out = { $rejected } of { $draws } draws were left out, because carriers alone would have had more cancers than the whole population.
note-draws-bounded = There are too many cancers to follow the cause of each exactly in every draw. Rounding leaves every probability of a draw within { $bound } of the model's own.
note-probabilities-bounded = There are too many cancers to follow the cause of each exactly. Rounding leaves every probability of carrying a variant within { $bound } of the model's own.
note-frequencies-from-elsewhere = How common variants are is taken from the United Kingdom (Ashkenazi or Iceland where stated), not from this country.
note-other-ancestry = For other ancestries the general population's frequencies are taken.
note-risk-factors-not-used = Other risk factors and polygenic scores are recorded but not used: { $factors }.
note-age-unknown = Remaining risk is told only where the age is known to within about ten years.
note-age-middle = The age now is taken as { $age }, the middle of what is known.
note-age-last-known = The age now is taken as { $age }, the last one known, as there is no date of birth.
note-born-after-day = This person is born after { $day } and has no risk on that day. What is known of them counts all the same.
note-told-beyond-day = Some of what is told of this person lies after { $day }. It counts all the same.
note-health-not-used = Whether this person had cancer is not used, because the sex is not known or the symbol stands for more than one person or for a pregnancy.
note-familial-variant-locus = A test for the family's { $gene } variant speaks only of that variant. Its result is taken to be certain.
note-familial-frequency = How common the family's { $gene } variant is in the population is supposed. The chance of { $chance } would be { $chance-common } if it were ten times as common, and { $chance-rare } if it were ten times as rare.
note-free-until-unknown-age = Known to be free of cancer, but nobody knows until which age. This is not used.
note-not-invasive = An early stage (in situ) or a benign growth is not used ({ $organ }).
note-site-not-modelled = The model has no figures for this cancer, so it is not used: { $disease }.
note-markers-not-used = Tumour markers are not used, as there is no cited figure ({ $disease }).
note-markers-used = The tumour's markers are used: they say how likely each gene is to have caused this cancer ({ $disease }).
note-markers-of-others = No source says which markers tumours of carriers of { $genes } have. They are taken to be as those of other people ({ $disease }).
note-marker-share-held = According to the sources, tumours of carriers of { $genes } have some markers less often than chance alone would give. They are taken never to have them ({ $disease }).
note-second-primary-not-used = Only the first cancer of an organ is used, not a second one ({ $disease }).
note-contralateral-not-used = Cancer in the other breast is not used, as no source is cited for how often women without a variant get it.
note-contralateral-published = Of carriers of { $gene }, { $percent }%{ $interval ->
    [yes] {" "}({ $low }–{ $high }%)
   *[no] {""}
} had cancer in the other breast within { $years } years of the first, as published ({ $source }{ $verified ->
    [yes] {""}
   *[no] {""}; nobody has compared the figure with its source
}). Years that have passed are not taken off. Her own risk is not computed, as no source is cited for how often women without a variant get it.
note-side-not-known = The side of a second breast cancer is not known. It is taken to be in the other breast.
note-both-breasts = Cancer in both breasts at once counts as one cancer.
note-age-at-diagnosis-unknown = The age at diagnosis is not known, so all possible ages are weighed ({ $disease }).
note-tumour-test-not-used = A test of a tumour is not used: it does not tell what is inherited ({ $gene }).
note-mosaic-not-used = A mosaic finding is not used: it is no evidence about parents or siblings ({ $gene }).
note-second-familial-variant = The model follows one variant of { $gene } in the family. A test for another one is not used.
note-uncertain-variant = A variant of uncertain significance is not used, either way ({ $gene }).
note-uncertain-variant-supposed = It is supposed that a variant of uncertain significance was found in { $gene }, and that it is disease-causing with a probability of { $chance } before the cancers of this family are weighed. Relatives who were reported to have it, or not to have it, are not used. This acts in what if only, never in a letter.
note-founder-test-partial = A negative test for founder variants is not used, as there is no cited figure for how many variants it finds ({ $gene }).
note-sensitivity-stated = The laboratory’s own figure is taken: its test of { $gene } finds { $share } % of what it looks for.
note-sensitivity-borrowed = No source says how many variants a test of { $gene } finds. The lowest figure cited for another gene is taken.
note-figure-capped = A published risk of 100% is taken as 99%: { $figures }.
note-figure-censored = Where no cancer was seen among few people, that is not taken as no risk: { $figures }.
note-figure-continued-before = Below the first published age the figure is extended, in step with the population's: { $figures }.
note-figure-continued-after = Beyond the last published age the figure is extended, in step with the population's. It may be too high there: { $figures }.
note-figure-one-ratio = The risk is published at one or two ages only. It is spread over the years in step with the population's, so the risk of the next years may be much too low, or too high: { $figures }.
note-figure-not-rising = A published curve falls with age. It is held at its highest level: { $figures }.
note-figure-pooled = Where nobody among few people got the cancer over some years at the end of a published curve, those years are taken together with the ones before: { $figures }.
note-figure-beside = To carriers of { $gene } a risk of { $chance-here } until age { $age } is told here, from { $source }. The source { $other } has { $chance-other } ({ $disease }). Tell both.
note-figure-beside-none = To carriers of { $gene } a risk of { $chance-here } until age { $age } is told here, from { $source }. In the source { $other } nobody among few people got the cancer: the risk may be at most { $chance-most } ({ $disease }).
note-counts-beside = To carriers of { $gene } a risk of { $chance-here } from { $first } to { $age } is told here, from { $source }. Cancers counted at these ages in the cohort { $other }: { $cases } in { $years } person-years, as a risk { $chance-other } (95 % interval { $chance-least } to { $chance-most }; { $disease }). That rests on few people, and does not go together with what is told. Tell both.
note-stand-in = The evidence has no cancer incidence of { $home }. The figures of { $population } stand in for it, and rates differ between countries.
note-censored-at-surgery = From the removal of the organ on, years without this cancer do not count, and its risk is not told: { $disease }.
note-unilateral-operation = An operation on one side only is not used, as there is no cited figure of its effect. The other side stays at risk.
note-surgery-at-unknown-age = The age at an operation is not known, so years without this cancer are not used and its risk is not told: { $disease }.
note-second-operation = Two operations act on this cancer, and no figure is cited for both together. From the second one on, years without it do not count, and its risk is not told: { $disease }.
note-surgery-factor-used = From the operation on, the hazard is changed by the published factor: { $disease }.
note-cancer-after-removal = A cancer found after its organ was removed is not used, as there is no cited figure of what risk remains ({ $disease }).
note-linked-not-computed = { $partner } lies beside { $gene } and is not computed: its figures or how common its variants are is missing.
note-left-out-for-loops = This person was left out of the calculation. The family has many marriages between relatives, and nothing known of this person matters for the one seeking counsel.
note-no-incidence = There are no figures for this cancer in the population of { $country }, so it is left out: { $disease }.
note-no-mortality = There are no figures for mortality in { $country }. Death from other causes is not counted in.
note-clinic-figures = Figures of this clinic's own act here, in place of the published edition's: { $figures }.
note-clinic-population = The figures for the population of { $country } are this clinic's own.

## The warnings of a population; in English word for word as the evidence has them

figure = { $gene } ({ $disease })
figure-allele-frequency = { $gene } (how common variants are)
figure-de-novo-share = { $gene } (share of new variants)
figure-test-sensitivity = { $gene } (how many variants a test finds)
figure-mortality = { $gene } (deaths from all causes)
population-frequencies = Allele frequencies exist for the United Kingdom, Ashkenazi Jews and Iceland only; elsewhere they are borrowed.
population-no-incidence = No incidence in CI5 XII: choose a neighbour or pooled Europe; the choice is shown on every result.
population-regional = Regional registries pooled, not the whole country.
population-azores = The registry of the Azores alone: a poor proxy for Portugal.
population-kielce = The registry of Kielce alone: a poor proxy for Poland (breast cancer risk to 80: 6.2 % against 11.1 % in pooled Europe).
population-pooled = Registries of many countries pooled by registry population: rates differ many-fold between countries.

## More notes, of cosegregation

note-proband-asked = The proband is the person who was named.
note-proband-of-family = The answer is conditional on the family's proband.
note-proband-first-carrier = The family names no proband who carries the variant. The first carrier tested is taken as the proband.
note-proband-not-affected = The proband has no cancer that the gene is known to cause. Look whether the right person is named.
note-variant-frequency = The variant's frequency in the population is taken as { $frequency }. Ten times as common the factor would be { $common }, ten times as rare { $rare }.
note-panel-taken-as-certain = A test of the whole gene that did not report the variant is taken to have ruled it out.
note-sought-variant-assumed = The report does not say which familial variant it sought. It is taken to be this one.
note-variant-without-name = A report that does not name its variant says nothing here, as it may be this one.
note-several-persons = A test of a symbol that stands for several persons is not used.
note-variant-not-named = The reports name the gene only. All of them are taken to mean one variant.
note-more-than-one-source = No single founder can have brought the variant to all affected carriers, so meioses cannot be counted.
note-not-plainly-dominant = { $gene } is not inherited as plainly dominant. A second, different variant of it is not followed.
note-other-pathogenic-variant = Another disease-causing variant may explain cancer in the family and is not weighed: { $variants }.
note-stated-penetrance = The penetrances are those that were stated, not the evidence's.

## Why, and whom to test

remaining-risk = { $bounded ->
    [yes] { $disease } by age { $age }: { $risk } ({ $interval }), population { $population }
   *[no] { $disease } by age { $age }: { $risk }, population { $population }
}
influence = { $direction ->
    [raises] { $bound ->
        [above] raises the odds more than { $times } times
       *[exact] raises the odds { $times } times
    }
   *[lowers] { $bound ->
        [above] lowers the odds more than { $times } times
       *[exact] lowers the odds { $times } times
    }
}
bits = { $bound ->
    [below] under { $number } bits
    [one] { $number } bit
   *[exact] { $number } bits
}
hypothesis = { $result ->
    [uncertain] { $name }: { $gene } variant of uncertain significance, pathogenic with a chance of { $chance }
    [found] { $name }: { $gene } variant found
   *[not-found] { $name }: { $gene } variant not found
}
advice = { $test ->
    [familial] { $affected ->
        [yes] affected; test for { $variant }: { $bits } about the consultand, { $family-bits } about the family, chance of a finding { $chance }
       *[no] test for { $variant }: { $bits } about the consultand, { $family-bits } about the family, chance of a finding { $chance }
    }
   *[panel] { $affected ->
        [yes] affected; panel test: { $bits } about the consultand, { $family-bits } about the family, chance of a finding { $chance }
       *[no] panel test: { $bits } about the consultand, { $family-bits } about the family, chance of a finding { $chance }
    }
}

## A written variant. The check writes its own English sentences, with the very bases; other languages say them anew

variant-cure-bases-missing = { $cure }
variant-cure-chromosome-not-held = { $cure }
variant-cure-database-number = { $cure }
variant-cure-gene-differs = { $cure }
variant-cure-insertion-not-between = { $cure }
variant-cure-length-differs = { $cure }
variant-cure-not-an-exon-edge = { $cure }
variant-cure-not-understood = { $cure }
variant-cure-place-without-build = { $cure }
variant-cure-position-outside = { $cure }
variant-cure-position-zero = { $cure }
variant-cure-reference-mismatch = { $cure }
variant-cure-reversed-range = { $cure }
variant-cure-too-long = { $cure }
variant-problem-chromosome-not-held = { $message }
variant-problem-database-number = { $message }
variant-problem-place-without-build = { $message }
variant-problem-bases-missing = { $message }
variant-problem-build-differs = { $message }
variant-problem-characters = { $message }
variant-problem-exon-count = { $message }
variant-problem-exon-junction = { $message }
variant-problem-frame = { $message }
variant-problem-from-chromosome = { $message }
variant-problem-gene-differs = { $message }
variant-problem-gene-missing = { $message }
variant-problem-gene-not-held = { $message }
variant-problem-gene-renamed = { $message }
variant-problem-hyphen = { $message }
variant-problem-hyphen-for-range = { $message }
variant-problem-insertion-not-between = { $message }
variant-problem-intron-not-held = { $message }
variant-problem-ivs-name = { $message }
variant-problem-legacy-name = { $message }
variant-problem-length-differs = { $message }
variant-problem-letter-case = { $message }
variant-problem-no-grch37 = { $message }
variant-problem-normalized = { $message }
variant-problem-not-an-exon-edge = { $message }
variant-problem-not-supported = { $message }
variant-problem-not-understood = { $message }
variant-problem-old-order = { $message }
variant-problem-older-version = { $message }
variant-problem-one-letter-protein = { $message }
variant-problem-only-protein = { $message }
variant-problem-position-outside = { $message }
variant-problem-position-zero = { $message }
variant-problem-prefix-added = { $message }
variant-problem-prefix-missing = { $message }
variant-problem-protein-differs = { $message }
variant-problem-reference-mismatch = { $message }
variant-problem-reversed-range = { $message }
variant-problem-several-variants = { $message }
variant-problem-spaces = { $message }
variant-problem-too-long = { $message }
variant-problem-transcript-added = { $message }
variant-problem-transcript-not-held = { $message }
variant-problem-transcript-renamed = { $message }
variant-problem-two-numberings = { $message }
variant-problem-version-added = { $message }
variant-problem-version-not-held = { $message }
variant-problem-version-replaced = { $message }
variant-problem-words-left-out = { $message }
variant-problem-filter-not-passed = { $message }
variant-problem-genotype-partial = { $message }
variant-problem-line-too-long = { $message } { $cure }
variant-problem-columns-differ = { $message } { $cure }
variant-problem-position-not-read = { $message } { $cure }
variant-problem-cell-empty = { $message } { $cure }
variant-problem-ref-not-bases = { $message } { $cure }
variant-problem-ref-differs = { $message } { $cure }
variant-problem-alt-symbolic = { $message } { $cure }
variant-problem-alt-breakend = { $message } { $cure }
variant-problem-alt-not-bases = { $message } { $cure }
variant-problem-alt-unknown-bases = { $message } { $cure }
variant-problem-alt-is-ref = { $message } { $cure }
variant-problem-too-many-alternatives = { $message } { $cure }
variant-problem-too-many-variants = { $message } { $cure }
variant-problem-more-problems = { $message } { $cure }
variant-problem-no-genotypes = { $message } { $cure }
variant-problem-genotype-missing = { $message } { $cure }
variant-problem-sample-too-long = { $message } { $cure }
variant-problem-too-many-copies = { $message } { $cure }
variant-problem-genotype-not-read = { $message } { $cure }
variant-problem-no-such-allele = { $message } { $cure }
variant-problem-cell-formula = { $message } { $cure }
variant-problem-class-not-read = { $message } { $cure }
variant-problem-zygosity-not-read = { $message } { $cure }
variant-problem-share-not-read = { $message } { $cure }
variant-problem-report-somatic = { $message } { $cure }
variant-problem-report-no-name = { $message } { $cure }
variant-problem-report-classes-differ = { $message } { $cure }
variant-problem-not-in-panel = { $message } { $cure }
variant-problem-low-share = { $message } { $cure }
variant-mosaic-in-blood = { $gene } in some of the cells of a blood sample can come from the blood itself (clonal haematopoiesis) and need not be inherited. Consider a second tissue.

## Consequences, by term of the Sequence Ontology

consequence-3-prime-utr-variant = after the stop codon, outside the protein
consequence-5-prime-utr-variant = before the start codon, outside the protein
consequence-coding-sequence-variant = change in the coding bases
consequence-exon-loss-variant = loss of whole exons
consequence-feature-elongation = part of the gene in more copies, or something inserted
consequence-frameshift-variant = frameshift
consequence-inframe-deletion = in-frame deletion
consequence-inframe-insertion = in-frame insertion
consequence-intron-variant = within an intron
consequence-missense-variant = missense, another amino acid
consequence-no-sequence-alteration = no change of the sequence
consequence-splice-acceptor-variant = splice acceptor site
consequence-splice-donor-variant = splice donor site
consequence-splice-region-variant = near a splice site
consequence-start-lost = start codon lost
consequence-stop-gained = early stop codon (nonsense)
consequence-stop-lost = stop codon lost
consequence-stop-retained-variant = the stop codon stays
consequence-synonymous-variant = synonymous, the same amino acid
consequence-transcript-ablation = loss of the whole gene
consequence-transcript-amplification = whole gene in more copies

## What a figure rests on

ground-title = { $measure ->
    [allele-frequency] { $gene }: how common disease-causing variants are
    [new-variant] { $gene }: how often a variant is new in a child
    [sensitivity] { $gene }: how many of the variants a test finds
    [tumour-share] { $gene ->
        [none] tumours of { $disease } in people without a variant: { $detail }
       *[other] { $gene }, tumours of { $disease } in carriers: { $detail }
    }
    [hazard-factor] { $gene ->
        [none] { $disease } after an operation: { $detail }
       *[other] { $gene }, { $disease } after an operation: { $detail }
    }
    [incidence] { $sex ->
        [M] { $disease } in men: how many fall ill
       *[F] { $disease } in women: how many fall ill
    }
    [mortality] { $sex ->
        [M] men: deaths from all causes
       *[F] women: deaths from all causes
    }
   *[penetrance] { $sex ->
        [M] { $gene }, { $disease } in men
       *[F] { $gene }, { $disease } in women
    }
}
ground-measure-cumulative-risk = Risk of carriers
ground-measure-rr = Times the population’s risk (relative risk)
ground-measure-sir = Times the population’s risk (standardised incidence ratio)
ground-measure-hr = Times the risk of the study’s comparison group (hazard ratio)
ground-measure-or = Times the odds of people without a variant (odds ratio)
ground-measure-allele-frequency = Share of all copies of the gene
ground-measure-new-variant = Share of carriers in whom the variant is new
ground-measure-sensitivity = Share found
ground-measure-tumour-share = Share of tumours
ground-measure-hazard-factor = Times the hazard before the operation
ground-measure-incidence = New cases per 100,000 a year
ground-measure-mortality = Deaths per 100,000 a year
ground-both-copies = { $measure }, with a variant on both copies
ground-values = { $measure }: { $values }.
ground-at-risk = by { $age }: { $value }
ground-at-years = { $years ->
    [from] from { $first }: { $value }
    [between] { $first }–{ $last }: { $value }
   *[all] { $value }
}
ground-with-interval = { $value } ({ $low }–{ $high })
ground-way-weighs = Weighs the family’s illness and health.
ground-way-told = Is the risk that is told to carriers.
ground-way-rival = Competes: a cancer that this gene explains says less for another.
ground-way-frequency = Is the chance before anything is known of the family.
ground-way-new-variant = Lets a variant arise that no parent has.
ground-way-sensitivity = Says what a negative test is worth.
ground-way-tumour = Says which cause a tumour with these markers speaks for.
ground-way-operation = Changes the hazard from the operation on.
ground-way-incidence = Is the population’s own risk; carriers and others together have it.
ground-way-mortality = Lets death from another cause come first.
ground-spread-drawn = Interval: drawn from the published one.
ground-spread-lent = Interval: ages without a published one move with the nearest age that has one.
ground-spread-fixed = Fixed, no interval published.
ground-spread-held = Fixed: the published interval is not drawn.
ground-spread-partly = Interval: drawn where one is published; the other figures are fixed, no interval published.
ground-spread-counted = Interval: varies as counts do.
ground-population = Population: { $population }.
ground-verified-yes = Verified: compared with the source.
ground-verified-partial = Verified in part: the rest is to be compared with the source.
ground-verified-no = NOT VERIFIED: nobody has compared it with the source.
ground-verified-whole = Counts read whole from the named data set.
## The quick line: the words it takes, apart by commas; one that stands in two lists means the first

quick-example = mother breast 42 died 58; 2 sisters 38 41 well; brother prostate 61 BRCA2+
quick-mother = mother, mum, mom
quick-father = father, dad
quick-brother = brother, brothers, bro
quick-sister = sister, sisters, sis
quick-sibling = sibling, siblings
quick-son = son, sons
quick-daughter = daughter, daughters
quick-child = child, children
quick-partner = partner, husband, wife, spouse
quick-twin-brother = twin brother
quick-twin-sister = twin sister
quick-maternal-half-brother = maternal half-brother, maternal half-brothers, maternal half brother, mat half-brother, half-brother same mother
quick-maternal-half-sister = maternal half-sister, maternal half-sisters, maternal half sister, mat half-sister, half-sister same mother
quick-paternal-half-brother = paternal half-brother, paternal half-brothers, paternal half brother, pat half-brother, half-brother same father
quick-paternal-half-sister = paternal half-sister, paternal half-sisters, paternal half sister, pat half-sister, half-sister same father
quick-mother-mother = maternal grandmother, mgm, mat grandmother
quick-mother-father = maternal grandfather, mgf, mat grandfather
quick-father-mother = paternal grandmother, pgm, pat grandmother
quick-father-father = paternal grandfather, pgf, pat grandfather
quick-mother-sister = maternal aunt, maternal aunts, mat aunt, mat aunts
quick-mother-brother = maternal uncle, maternal uncles, mat uncle, mat uncles
quick-father-sister = paternal aunt, paternal aunts, pat aunt, pat aunts
quick-father-brother = paternal uncle, paternal uncles, pat uncle, pat uncles
quick-possessive = 's
quick-of = of
quick-self = self, patient, she, he
quick-sideless = aunt, aunts, uncle, uncles, grandmother, grandfather, grandma, grandpa, granny, cousin, cousins, niece, nieces, nephew, nephews, half-brother, half-sister, half brother, half sister, grandson, granddaughter, grandchild
quick-cancer = cancer, ca
quick-died = died, dead, deceased, d, †
quick-born = born, b, *
quick-alive = alive, living
quick-well = well, healthy, unaffected, no cancer, cancer-free
quick-about = about, approx, approximately, around, circa, c
quick-unknown = ?, unknown, status unknown
quick-no-age = age unknown, age not known
quick-uncertain = VUS, uncertain
quick-now = now, today
quick-positive = positive, pos, carrier
quick-negative = negative, neg
quick-filler = at, age, aged, with, and, in, her, his, their, my, years, year, yrs, yr, y, yo, old, the, a, had, has, dx, diagnosed
quick-left = left
quick-right = right
quick-both = bilateral, both, both sides
quick-two = two
quick-three = three
quick-four = four
quick-five = five
quick-six = six
quick-site-breast = breast, br, breast ca
quick-site-ovary = ovary, ovarian, ov, ovarian ca
quick-site-endometrium = endometrium, endometrial, endometrial cancer, womb, uterus, uterine, uterine cancer
quick-site-colorectum = bowel, colon, colon cancer, rectum, rectal, rectal cancer, colorectal, colorectal cancer, crc
quick-site-prostate = prostate
quick-site-pancreas = pancreas, pancreatic
quick-site-stomach = stomach, gastric, gastric cancer
quick-site-small-intestine = small bowel, duodenum
quick-site-oesophagus = oesophagus, oesophageal, esophagus
quick-site-liver = liver
quick-site-gallbladder-biliary = gallbladder, bile duct
quick-site-kidney = kidney, renal
quick-site-renal-pelvis-ureter = ureter, renal pelvis
quick-site-bladder = bladder
quick-site-melanoma = melanoma
quick-site-thyroid = thyroid
quick-site-brain-cns = brain, brain tumour, glioma
quick-site-soft-tissue = sarcoma, soft tissue
quick-site-bone = bone, osteosarcoma
quick-site-adrenal = adrenal
quick-site-leukaemia = leukaemia, leukemia
quick-site-lung = lung
quick-site-cervix = cervix, cervical
quick-site-testis = testis, testicular
quick-site-eye = eye
quick-puzzle-not-a-word = This is not understood.
quick-puzzle-which-side = Say through whom: mother’s sister, brother’s daughter, maternal grandmother, half-sister same mother.
quick-puzzle-lone-year = Write born or died before a year.
quick-puzzle-not-an-age = This is not an age such as 42, ~42, 40s, 40-45 or <30.
quick-puzzle-too-many-ages = Give each person one age, or none.
quick-puzzle-one-at-a-time = Say what is known of each person separately.
quick-puzzle-too-many = That is more people than it can be.
quick-puzzle-no-result = Write + or - after a gene, or positive or negative.
quick-puzzle-no-end = The name has no closing quotation mark.
quick-puzzle-too-long = The line is too long. Write the rest as a second one.
quick-puzzle-nobody = Nobody in this family has this name.
quick-puzzle-which-one = There are several. Write which one in the order of birth, such as sister #2, or select the person in the drawing, or give the name in quotation marks.
quick-puzzle-not-so-many = There are not so many of them in the family yet.
quick-puzzle-which-unknown = Write breast? where it is not sure that it was that cancer, or breast age unknown where only the age is not known.
quick-puzzle-unsure-has-no-age = It is not sure that this cancer was there, so it has no age. Leave out the question mark, or the age.
quick-puzzle-half-again = There is a half-sibling by this parent already. If both have the same two parents, select the one who is there and add a brother or sister; else add the other parent first.
quick-puzzle-not-possible = { $reason }

## What is odd in a family, without being impossible

oddity-young-parent = { $person } was { $age } or younger when { $other } was born.
oddity-old-mother = { $person } was { $age } or older when { $other } was born.
oddity-twins-born-apart = { $persons } are twins with different birth dates.
oddity-very-old = { $person } would be { $age } years old. Has a death been left out?
oddity-not-yet-born = The day of birth of { $person } is after { $day }.
oddity-not-yet-so-old = { $person }, born { $born }, cannot have reached the age of { $age } by { $day }.
oddity-apart = { $more ->
    [0] Not connected to the rest of the family: { $persons }.
   *[other] Not connected to the rest of the family: { $persons } and { $more } more.
}
oddity-namesakes = { $person } is there { $count } times, and the dates of birth given ({ $born }) do not rule out one person. Is it one person?
## Guidelines: verdicts and what could change them

verdict-met = met
verdict-not-met = not met
verdict-unknown = not known
witness-age-unknown = at an unknown age
verdict-in-force = { $edition }
verdict-no-longer-in-force = { $edition }, no longer in force
verdict-unverified = not compared with the source
verdict-partly-verified = compared with the source in part
verdict-verified = compared with the source

missing-history = { $name }: whether there was { $diseases }
missing-site = { $name }: whether the cancer of unknown site was { $diseases }
missing-age-at-diagnosis = { $name }: the age at { $diseases }
missing-sex = { $name }: sex assigned at birth
missing-ancestry = { $name }: ancestry
missing-pathology = { $name }: what pathology says of the { $diseases } ({ $finding })
missing-laterality = { $name }: on which side each { $diseases } was
missing-menopause = { $name }: age at the menopause
missing-confirmation = { $name }: the { $diseases }, confirmed by a record or by pathology
missing-parent = { $name }: nothing is recorded of the family on the { $side ->
    [maternal] mother's
   *[paternal] father's
} side
missing-current-age = { $name }: age now
missing-test = { $name }: a test of { $gene }
missing-feature = { $name }: { $finding }
missing-probability = { $name }: a computed chance
missing-rule-silent = { $name }: whether the guideline counts { $diseases } in situ

finding-advanced = metastatic or of high risk
finding-adrenocortical = of the adrenal cortex
finding-atypical-moles = atypical moles
finding-autism = autism spectrum disorder
finding-choroid-plexus = of the choroid plexus
finding-cleft-lip-or-palate = cleft lip or palate
finding-cmmrd-score-of-3 = 3 points or more for constitutional mismatch-repair deficiency
finding-colorectal-adenomas = how many adenomas of the bowel, and at which age
finding-colorectal-hamartomas = how many hamartomatous polyps of the large bowel
finding-developmental-delay = developmental delay
finding-diffuse = diffuse type
finding-dysplasia-in-polyp = dysplasia in a polyp
finding-embryonal-anaplastic = anaplastic embryonal rhabdomyosarcoma
finding-epithelial = epithelial
finding-exocrine = exocrine
finding-follicular = follicular
finding-gastric-signet-ring-in-situ-before-50 = signet-ring cells in situ in the stomach before 50
finding-gastrointestinal-hamartomas = three gastrointestinal hamartomas
finding-gastrointestinal-polyps = gastrointestinal polyps
finding-gastrointestinal-stromal = gastrointestinal stromal tumour
finding-glans-pigmentation = pigmented macules of the glans penis
finding-glycogenic-acanthosis = glycogenic acanthosis of the gullet
finding-grade = grade
finding-grade-1 = grade 1
finding-hamartomatous-polyps = how many hamartomatous polyps of the gut
finding-her2-positive = HER2
finding-high-grade = high grade
finding-high-grade-in-situ = high grade
finding-intellectual-disability = an IQ of 75 or less
finding-invasive = invasive
finding-keratoacanthoma = keratoacanthoma
finding-lhermitte-duclos = Lhermitte-Duclos disease
finding-lipomas = three lipomas
finding-lobular = lobular
finding-macrocephaly = macrocephaly
finding-mmr-deficient = mismatch repair
finding-msi-histology = histology of instability
finding-mucinous = mucinous
finding-mucocutaneous-lesions = several lesions of skin and mucosa
finding-multidisciplinary-meeting-agreed = agreement of a multidisciplinary meeting
finding-multifocal = multifocal
finding-not-methylated = BRAF or methylation of MLH1
finding-osteosarcoma = osteosarcoma
finding-papillary = papillary
finding-paraganglioma = paraganglioma
finding-parp-inhibitor-eligible = whether a PARP inhibitor could be given
finding-phaeochromocytoma = phaeochromocytoma
finding-phyllodes = phyllodes tumour
finding-positive-family-history = a family history that the guideline calls positive
finding-premenopausal = before the menopause
finding-renal-cell = renal cell carcinoma
finding-sdhb-lost = SDHB in the tumour
finding-sebaceous = sebaceous tumour
finding-serrated-polyposis = serrated polyposis
finding-stored-sample = a stored sample
finding-suggestive-family-history = a family history that the guideline calls suggestive
finding-testicular-lipomatosis = lipomatosis of the testes
finding-thyroid-lesions = structural lesions of the thyroid
finding-triple-negative = ER, PR and HER2
finding-tumour-tested-first = tumour tissue tested first
finding-vascular-anomalies = vascular anomalies
finding-with-in-situ = in situ

# -- the journey's stages and the law ---------------------------------------------------------------------------------

fact-rule-set-aside = A step for { $person } was taken although a rule ({ $rule }) asks to wait: { $reason }
fact-relative-invited = { $through-known ->
    [yes] { $person } was invited to the clinic by { $through }.
   *[no] { $person } was invited to the clinic.
}
fact-relative-declined = { $reason-known ->
    [yes] { $person } does not want the offer now: { $reason }
   *[no] { $person } does not want the offer now.
}
fact-contact-agreed = { $contact-known ->
    [yes] Contact with { $person } goes through { $other }{ $way-known ->
        [yes] { " " }({ $way })
       *[no] { "" }
    }.
   *[no] Contact with { $person }: { $way-known ->
        [yes] { $way }
       *[no] directly
    }.
}
fact-seen-elsewhere = { $clinic-known ->
    [yes] { $person } is looked after by another clinic: { $clinic }.
   *[no] No other clinic looks after { $person } any more.
}
fact-promise-made = { $about-person ->
    [yes] Promised to { $person }: { $text }
   *[no] Promised to the family: { $text }
}
fact-promise-kept = A promise was kept.
fact-decision-taken = Decided with { $person }: { $text }

stage-referral = Referral
stage-family-history = Family history
stage-assessment = Assessment
stage-pre-test = Counselling before the test
stage-consent = Consent
stage-test = Test
stage-result = Result
stage-post-test = Counselling after the test
stage-cascade = Relatives
stage-plan = Plan
stage-follow-up = Follow-up
stage-after-cancer = After cancer

lack-no-referral = No referral is recorded.
lack-no-parent = Parents are missing: { $persons }.
lack-health-not-asked = Not asked about cancer: { $persons }.
lack-no-risk-told = No risk is recorded as told.
lack-no-pre-test-counselling = No counselling before the test is recorded.
lack-no-consent-to-testing = No consent to genetic testing is recorded.
lack-consent-taken-back = The consent to genetic testing was taken back.
lack-no-order = No test is ordered.
lack-no-sample = No sample is taken.
lack-no-result = No result has come in.
lack-no-post-test-counselling = No counselling after the result is recorded.
lack-relatives-not-reached = Not told and not tested: { $persons }.
lack-no-plan = No plan is recorded.
lack-no-follow-up = No follow-up is recorded.

duty-consent = Consent
duty-written-consent = Written consent
duty-counselling-before = Counselling before the test
duty-counselling-after = Counselling after the test
duty-time-to-think = Time to think
duty-minimum-age = Minimum age
duty-who-may-order = Who may order
duty-result-to-person = Who is told the result
duty-contact-relatives = Contact with relatives
duty-retention = How long records are kept
duty-insurance = Insurance
duty-right-not-to-know = Right not to know
duty-do-not-contact = Do not contact
duty-reveals-another = A test that tells of another

# -- the cascade ------------------------------------------------------------------------------------------------------

cascade-title = Relatives
cascade-column-relative = Relative
cascade-column-stands = Stands
cascade-column-chance = Chance
cascade-column-reached = Reached
cascade-column-informed = Told
cascade-column-invited = Invited
cascade-column-counselled = Counselled
cascade-column-tested = Result
cascade-column-contact = Contact, wishes
cascade-no-chance = not computed
cascade-through = through { $name }
cascade-stands = { $standing ->
    [carrier] carrier
    [obligate] must be a carrier, not tested
    [some_cells] in some cells or a tumour only
    [without] tested without it
    [not_concerned] { $no-need ->
        [not_related] not related by blood
       *[other] not at risk of this variant
    }
   *[at_risk] may carry it, degree { $degree }
}{ $minor ->
    [yes] , under 18
   *[no] { "" }
}{ $alive ->
    [yes] { "" }
   *[no] , not living
}
reached-not-yet = not yet
reached-informed = told
reached-declined = does not want it now
reached-invited = invited
reached-counselled = counselled
reached-tested = tested
cascade-could-benefit = Living people who carry the variant or may
cascade-reached = Reached: told, invited, seen or tested
cascade-tested = Tested and carriers
cascade-waiting = Grown up, nobody has told them yet
cascade-untested = Living and not tested
cascade-without-chance = Of these without a computed chance (not in the sum)
cascade-unfound = Carriers still expected among the untested
cascade-chances = The chance is that of any disease-causing variant of the gene, from everything that is known of the family.
cascade-parentage = Who need not be tested follows from parentage as drawn. Ask before anybody is told so.
cascade-no-need-heading = Who need not be tested, and why
cascade-no-need-tested = { $person } was tested and does not have the variant, so children cannot have it from this parent.
cascade-no-need-below-without = { $person } cannot have it: { $others } was tested without it.
cascade-no-need-other-side = { $others-known ->
    [yes] { $person } is not at risk of this variant: the test of { $others } shows that it did not come from that side.
   *[no] { $person } is not at risk of this variant: it came from another side of the family.
}
cascade-no-need-not-related = { $person } is not related by blood to anybody who carries it.
cascade-arose-new = { $person } is offered the test although both parents were tested without the variant: a parent can have it in some germ cells only. The computed chance does not count that.
cascade-doubt = { $person } still has a computed chance of { $chance }: a test can miss a variant, and the cancers of the family count. Weigh that first.

# -- then and now -----------------------------------------------------------------------------------------------------

compare-title = Then and now: { $person }
compare-subtitle = Family { $family } · as known on { $first } beside { $second }
compare-column-day = Day
compare-column-what = Figure
compare-column-told = As told
compare-column-then = As known then
compare-column-now = Now
compare-column-evidence = Told by edition
compare-column-variant = Variant
compare-column-criterion = Criterion
compare-column-fact = What
compare-column-written = Written
compare-carrier = carries a variant of { $gene }
compare-risk = { $disease } by age { $age }
compare-nothing = –
compare-told-heading = What was told
compare-told-none = No risk was told and written down yet.
compare-told-means = As known then: the family as it was known at the end of that day, reckoned from the age then with the evidence of today ({ $edition }). Now: from today’s age with all that is known. A risk by an age falls with every year lived without the cancer.
compare-figures-heading = Figures
compare-figures-none = No figure has changed.
compare-figures-means = Both are reckoned with the evidence of today, each from the age on its day.
compare-classes-heading = Classes of variants
compare-classes-none = No class has changed.
compare-verdicts-heading = Guidelines
compare-verdicts-none = No criterion is answered differently, and no edition came into force or went out of it.
compare-criterion = { $title } ({ $country }, { $edition })
compare-not-in-force = { $verdict }; this edition not in force
compare-appeared-heading = Written since
compare-appeared-none = Nothing was written since.
compare-gone-heading = No longer stands
compare-gone-none = Nothing was corrected or taken back.
compare-written = { $day }, { $author }
timeline-title = Timeline: { $whose }
timeline-family = the whole family
timeline-no-day = no day
timeline-told = { $what }: told { $told }{ $now-known ->
    [yes] , now { $now }
   *[no] { "" }
}
theme-care = referrals, consultations, decisions
theme-consent = consent and rules
theme-tests = tests and variants
theme-told = risk told
theme-letters = letters
theme-plan = plan and examinations
theme-relatives = relatives
theme-tasks = tasks and promises
theme-health = health
theme-family = family
theme-notes = notes

# -- a visit ----------------------------------------------------------------------------------------------------------

topic-wish = wish
topic-language = language
topic-pregnancy = pregnancy
topic-promise = promise
topic-task = task
topic-changed = changed
topic-missing = missing
topic-relatives = relatives
agenda-language = Speaks { $language }: use a professional interpreter, never a child, and letters in that language.
agenda-pregnancy = { $parents } expect a child: a result may matter before the birth.
agenda-to-reach = Grown-up relatives who may carry { $variant } were not reached yet.
agenda-turns-25 = Turns 25: what begins now
agenda-of-age = { $person } is or comes of age and can be told.
agenda-promise = { $text }{ $due-known ->
    [late] : was due { $due }
    [yes] : due { $due }
   *[no] { "" }
}
agenda-by-hand = { $text }{ $due-known ->
    [late] : was due { $due }
    [yes] : due { $due }
   *[no] { "" }
}
agenda-result-awaited = A result is awaited{ $due-known ->
    [late] , overdue since { $due }
    [yes] , by { $due }
   *[no] { "" }
}.
agenda-class-differs = A database is of another opinion on { $text }.
agenda-stage = { $stage }: { $lacks }
consult-like-you = { $chance } people like you
consult-population = { $chance } people in the population
consult-carrier = carries a variant of { $gene }
consult-risk = { $disease }, from now to age { $age }
consult-interval = With what is not sure: { $ends } people like you.
consult-note = These figures are estimates from what is known today. Your counsellor explains what they mean for you.

# -- looking ahead ----------------------------------------------------------------------------------------------------

message-result = the recorded result
message-family-letter = the family letter, which names nobody
message-if-found = if the variant were found
message-if-not-found = if the variant were not found
learned-carrier = is a carrier
learned-not-carrier = is not a carrier
learned-likelier = is likelier to be a carrier
learned-less-likely = is less likely to be a carrier
infer-title = What { $reader } could infer
infer-message-result = { $reader } would be told the result of { $about } for { $gene }.
infer-message-family-letter = { $reader } would get the family letter about the variant of { $gene } that was found in { $about }.
infer-message-if-found = Supposed: { $about } is tested for { $gene }, the variant is found, and { $reader } is told.
infer-message-if-not-found = Supposed: { $about } is tested for { $gene }, the variant is not found, and { $reader } is told.
infer-letter-names-nobody = The letter names nobody, but its reader may find out that it comes from { $about }: tell { $about } before it goes. What follows is what the reader then knows.
infer-own-wish = { $reader } asked not to be told or not to be contacted.
infer-warning = { $reader } could deduce without being told that { $person } { $learned }. { $wish ->
    [yes] This person asked not to be told or not to be contacted.
   *[no] This person has not agreed that relatives be informed.
}
infer-own-heading = About { $reader }
infer-own-nothing = Nothing new.
infer-others-heading = About others
infer-others-nothing = Nothing could be inferred about anybody else.
infer-column-person = Person
infer-column-learned = The reader learns
infer-column-before = Before
infer-column-after = After
infer-column-how = How
infer-column-agreed = Wishes, consent
infer-told = told
infer-deduced = deduced
infer-agreed = agreed to inform relatives
infer-not-agreed = has not agreed
infer-means = The chances are those of a reader who reckons as predispo does, from the family’s health that this reader may be shown. People know more, and less: ask who has spoken with whom.
confirm-title = What to confirm first, for { $person }
confirm-means = Every cancer that was told and that no record confirms, with what would change for { $person } if a record refuted it: the chance of any disease-causing variant, and the criteria of guidelines. Those at the top are worth asking for first.
confirm-nothing = Every recorded cancer is confirmed.
confirm-column-person = Person
confirm-column-cancer = Cancer, as told
confirm-column-stands = Chance now
confirm-column-refuted = If refuted
confirm-column-criteria = Criteria then
confirm-turned = { $title } ({ $country }): { $verdict }
promise-title = Promises
promise-family = The family
promise-column-to = To
promise-column-what = What
promise-column-due = By when
promise-column-owner = Who sees to it
promise-column-state = State
promise-state-late = late
promise-state-open = open
promise-state-kept-late = kept late
promise-state-kept = kept
confirm-none-turns = none is answered differently
cascade-recessive = { $gene } makes ill where both copies carry a variant: who has one variant is a carrier, whose children matter most where the other parent carries one too.
cascade-by-letter = family letter ({ $language })
agenda-class-changed = The class of { $text } is another than this person was told, and no letter of it has gone.
