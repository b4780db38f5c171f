### What guidelines offer, in words: kinds, organs, ages, intervals. For the window and for letters to colleagues.
### Review state: machine-drafted.

plan-kind-surveillance = controle
plan-kind-risk-reducing-surgery = risicoverlagende operatie
plan-kind-followup = nacontrole
plan-kind-not-recommended = afgeraden
plan-kind-chemoprevention = medicijn
plan-kind-contraindication = te vermijden
plan-kind-awareness = letten op klachten
plan-kind-test = test
plan-kind-treatment-flag = voor de behandeling
plan-strength-recommend = aanbevolen
plan-strength-offer = aan te bieden
plan-strength-consider = te overwegen
plan-strength-suggest = voorgesteld
plan-strength-discuss = te bespreken
plan-strength-inform = ter informatie
plan-strength-alternative = een alternatief
plan-strength-not-recommended = afgeraden
plan-strength-consider-if-surgery-deferred = te overwegen als de operatie wordt uitgesteld
plan-strength-only-if-family-history = alleen als het in de familie voorkomt
plan-organ-adrenal = bijnier
plan-organ-blood = bloed
plan-organ-bone-heart-menopause = botten, hart en overgang
plan-organ-chest = borstkas
plan-organ-children = kinderen
plan-organ-duodenum = twaalfvingerige darm
plan-organ-endocrine = hormoonklieren
plan-organ-family = familie
plan-organ-fertility = vruchtbaarheid
plan-organ-gastrointestinal = maag en darm
plan-organ-gynaecological = baarmoeder, baarmoederhals en eierstokken
plan-organ-kidney-abdomen-chest = nieren, buik en borstkas
plan-organ-kidney-pancreas = nieren en alvleesklier
plan-organ-paraganglioma = paraganglia
plan-organ-phaeochromocytoma = bijniermerg
plan-organ-physical = hele mens
plan-organ-skin = huid
plan-organ-treatment = behandeling
plan-organ-urinary-tract = urinewegen
plan-organ-vascular = bloedvaten
plan-organ-whole-body = hele lichaam
plan-ages-from = vanaf { $first }
plan-ages-to = tot en met { $last }
plan-ages-between = { $first }–{ $last }
plan-ages-none = geen leeftijd vermeld
plan-every-years = { $count ->
    [one] elk jaar
   *[other] elke { $count } jaar
}
plan-every-months = { $count ->
    [one] elke maand
   *[other] elke { $count } maanden
}
plan-every-once = eenmalig, of niet vermeld

plan-care-confirm-first = Een operatie die niet terug te draaien is, wacht tot een tweede monster de variant bevestigt.
plan-care-contraindicated = Bevat iets dat volgens een bron hier vermeden moet worden ({ $detail }).
plan-care-had-cancer = Al gehad: { $disease }. De nacontrole van die kanker gaat voor; de bron spreekt over dragers die deze kanker niet hadden.
plan-care-part-removed = Al verwijderd: { $organ }.
plan-care-unilateral = Eén borst is verwijderd: het aanbod geldt voor de andere.
plan-care-earlier = Begint eerder, omdat bij een familielid de diagnose werd gesteld op de leeftijd van { $detail }.
plan-care-undated = Een onderzoek zonder datum telt niet mee.
