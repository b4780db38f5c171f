## Plans: what guidelines offer to one person

plan-state-later = later
plan-state-due = due
plan-state-overdue = overdue
plan-state-done = done
plan-state-offered = can be offered now
plan-state-undated = when the source’s condition is met
plan-state-open = cannot be said

plan-verified-yes = compared with the source
plan-verified-partial = compared with the source in part
plan-verified-no = not compared with the source

plan-carrier-tested = { $gene }: found by a test ({ $variants })
plan-carrier-obligate = { $gene }: carried by place in the family, not tested ({ $variants })
plan-carrier-twin = { $gene }: found in an identical twin, not tested ({ $variants })
plan-negative = { $gene }: tested, and found without the variant of the family
plan-copies-both = both copies
plan-copies-unknown = one copy at least

plan-doubt-laboratories = Laboratories class the variant of { $detail } differently, and the clinic has not decided.
plan-doubt-mosaic = The variant of { $detail } was found in a tumour or in some cells only: whether it is inherited is not confirmed.
plan-doubt-sex = Sex assigned at birth is not known.
plan-doubt-age = The age is not known well enough.
plan-doubt-organ = After cancer or surgery there, nobody noted whether this organ is still present: { $organ }.
plan-doubt-copies = Whether one copy of { $detail } or both carry a variant is not known.
plan-doubt-both-copies = The source speaks of one copy of { $detail }; here both carry a variant.
plan-doubt-variant = The source speaks of { $detail } alone, and the variant’s name does not tell whether it is that.
plan-doubt-form = The source speaks of a form alone: { $detail }. Nobody noted whether it is that.
plan-doubt-origin = From which parent the variant of { $detail } came is not known; the source speaks of those who have it from their father.
plan-doubt-needs = The source asks for more that is not known: { $missing }.
plan-doubt-silent = The source asks for affected relatives of some genes, and does not say what it asks for { $detail }.

plan-no-own = No plan for carriers in { $country } is in the evidence. Offers of other countries are shown with their country.
plan-nothing = No guideline in the evidence that counts in { $country } offers anything to this person.
plan-not-carrier = No variant is known to be carried for certain: carriers’ offers do not apply.
plan-negative-moderate = Without the family’s variant of { $gene } the risk by family history remains, from both sides.
plan-elsewhere = { $gene }, { $organ }: only other countries’ sources speak ({ $guidelines }).
plan-chosen = { $gene }, { $organ }: { $guideline }
plan-others = also: { $guidelines }
plan-unheard = { $guideline } also speaks of { $kinds }, of which the chosen source says nothing.
plan-supposed = If { $name } carried { $variant }
plan-done = done { $day } (“{ $text }”)
plan-unmatched = Not taken for any of these: { $text } ({ $day })
plan-undated-done = Without a day, and so not counted: { $text }
plan-turn = At { $age } ({ $day })
plan-turn-age = At { $age }
plan-begins = begins: { $what }
plan-ends = ends: { $what }
plan-second = { $gene }: { $percent } % ({ $low }–{ $high } %) had cancer in the other breast within { $years } years after the first; published, of carriers ({ $source }).
plan-second-plain = { $gene }: { $percent } % had cancer in the other breast within { $years } years after the first; published, of carriers ({ $source }).
plan-country = { $code ->
    [INT] international
    [EUR] Europe
   *[other] { $code }
}

plan-heading-facts = To be avoided, and for treatment
plan-heading-offers = Plan
plan-heading-open = Cannot be said
plan-heading-refrain = Advised against
plan-heading-supposed = Not a plan: what would apply to a carrier
plan-heading-second = After breast cancer
plan-heading-turns = What changes at which birthday
plan-heading-sources = Sources

finding-age-at-first-breast-irradiation = whether and at which age the breast was irradiated

plan-heading-offspring = Children, and the wish for children
plan-offspring-even = { $gene }: each child has an even chance (50 %) of inheriting the variant, whatever its sex.
plan-offspring-all = { $gene }: both copies carry a variant, so each child inherits one.
plan-offspring-mosaic = { $gene }: the variant was seen in some cells only. A child’s chance of inheriting it is at most 50 %, and cannot be told more exactly.
plan-offspring-paternal = { $gene }: the variant acts when it came from the father. From the mother it is passed on, and seldom causes disease.
plan-offspring-from = { $age ->
    [0] { $gene }: for a child who inherits it, something is offered from birth ({ $guideline }).
   *[other] { $gene }: for a child who inherits it, the first offer begins at { $age } ({ $guideline }); knowing earlier changes no follow-up.
}
plan-offspring-no-age = { $gene }: no guideline that counts here says from which age it matters to a child.
plan-offspring-recessive = { $gene }: where the other parent carries a variant too, a child may inherit both, with a chance of { $chance }: { $disease }. The partner may be offered a test of { $gene } before a pregnancy.
plan-offspring-partner-carrier = { $name } carries a variant of { $gene } too.
plan-offspring-partner-negative = { $name } was tested without a variant of { $gene }.
plan-offspring-partner-unknown = { $name } was not tested for { $gene }.
plan-offspring-untested = Not tested: { $names }.
plan-offspring-options = Ways to a child, to be talked through: as otherwise, with a test of the child or without; a test in pregnancy; a test of embryos; a donated egg or sperm; adoption; no child. Which of them are offered depends on the country (general knowledge, not compared with a source).
two-copies-cmmrd = constitutional mismatch-repair deficiency
two-copies-ataxia-telangiectasia = ataxia telangiectasia
two-copies-fanconi-anaemia-s = Fanconi anaemia S
two-copies-fanconi-anaemia-d1 = Fanconi anaemia D1
two-copies-fanconi-anaemia-j = Fanconi anaemia J
two-copies-fanconi-anaemia-n = Fanconi anaemia N
two-copies-fanconi-anaemia-o = Fanconi anaemia O
two-copies-fumaric-aciduria = fumaric aciduria
two-copies-mutyh-associated-polyposis = MUTYH-associated polyposis
two-copies-msh3-associated-polyposis = MSH3-associated polyposis
two-copies-nthl1-tumour-syndrome = NTHL1 tumour syndrome
