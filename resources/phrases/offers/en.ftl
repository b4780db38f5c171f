### What guidelines offer, in words: kinds, organs, ages, intervals. For the window and for letters to colleagues.
### Review state: machine-drafted.

plan-kind-surveillance = surveillance
plan-kind-risk-reducing-surgery = risk-reducing surgery
plan-kind-followup = follow-up
plan-kind-not-recommended = advised against
plan-kind-chemoprevention = medication
plan-kind-contraindication = to be avoided
plan-kind-awareness = awareness
plan-kind-test = test
plan-kind-treatment-flag = for treatment
plan-strength-recommend = recommended
plan-strength-offer = to be offered
plan-strength-consider = to be considered
plan-strength-suggest = suggested
plan-strength-discuss = to be discussed
plan-strength-inform = for information
plan-strength-alternative = an alternative
plan-strength-not-recommended = advised against
plan-strength-consider-if-surgery-deferred = to be considered if surgery is put off
plan-strength-only-if-family-history = only with a family history
plan-organ-adrenal = adrenal gland
plan-organ-blood = blood
plan-organ-bone-heart-menopause = bone, heart and menopause
plan-organ-chest = chest
plan-organ-children = children
plan-organ-duodenum = duodenum
plan-organ-endocrine = endocrine glands
plan-organ-family = family
plan-organ-fertility = fertility
plan-organ-gastrointestinal = stomach and bowel
plan-organ-gynaecological = womb, cervix and ovaries
plan-organ-kidney-abdomen-chest = kidneys, abdomen and chest
plan-organ-kidney-pancreas = kidneys and pancreas
plan-organ-paraganglioma = paraganglia
plan-organ-phaeochromocytoma = adrenal medulla
plan-organ-physical = whole person
plan-organ-skin = skin
plan-organ-treatment = treatment
plan-organ-urinary-tract = urinary tract
plan-organ-vascular = blood vessels
plan-organ-whole-body = whole body
plan-ages-from = from { $first }
plan-ages-to = to { $last }
plan-ages-between = { $first }–{ $last }
plan-ages-none = no age stated
plan-every-years = { $count ->
    [one] every year
   *[other] every { $count } years
}
plan-every-months = { $count ->
    [one] every month
   *[other] every { $count } months
}
plan-every-once = once, or not stated

plan-care-confirm-first = Surgery that cannot be undone waits until a second sample confirms the variant.
plan-care-contraindicated = Contains what a source says must be avoided here ({ $detail }).
plan-care-had-cancer = After { $disease } the follow-up of that cancer comes first; the source speaks of carriers without it.
plan-care-part-removed = Removed already: { $organ }.
plan-care-unilateral = One breast was removed: the offer is for the other.
plan-care-earlier = Begins earlier, since a relative was diagnosed at { $detail }.
plan-care-undated = An examination without a day is not counted.
