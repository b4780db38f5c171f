### What guidelines offer, in words: kinds, organs, ages, intervals. For the window and for letters to colleagues.
### Review state: machine-drafted, not reviewed by a native clinician.

plan-kind-surveillance = kontrol
plan-kind-risk-reducing-surgery = risikoreducerende operation
plan-kind-followup = opfølgning
plan-kind-not-recommended = frarådes
plan-kind-chemoprevention = medicin
plan-kind-contraindication = bør undgås
plan-kind-awareness = opmærksomhed
plan-kind-test = test
plan-kind-treatment-flag = til behandling
plan-strength-recommend = anbefales
plan-strength-offer = skal tilbydes
plan-strength-consider = bør overvejes
plan-strength-suggest = foreslås
plan-strength-discuss = bør drøftes
plan-strength-inform = til orientering
plan-strength-alternative = et alternativ
plan-strength-not-recommended = frarådes
plan-strength-consider-if-surgery-deferred = bør overvejes, hvis operationen udsættes
plan-strength-only-if-family-history = kun ved kræft i familien
plan-organ-adrenal = binyre
plan-organ-blood = blod
plan-organ-bone-heart-menopause = knogler, hjerte og overgangsalder
plan-organ-chest = brystkasse
plan-organ-children = børn
plan-organ-duodenum = tolvfingertarm
plan-organ-endocrine = hormonkirtler
plan-organ-family = familie
plan-organ-fertility = fertilitet
plan-organ-gastrointestinal = mavesæk og tarm
plan-organ-gynaecological = livmoder, livmoderhals og æggestokke
plan-organ-kidney-abdomen-chest = nyrer, bughule og brystkasse
plan-organ-kidney-pancreas = nyrer og bugspytkirtel
plan-organ-paraganglioma = paraganglier
plan-organ-phaeochromocytoma = binyremarv
plan-organ-physical = hele personen
plan-organ-skin = hud
plan-organ-treatment = behandling
plan-organ-urinary-tract = urinveje
plan-organ-vascular = blodkar
plan-organ-whole-body = hele kroppen
plan-ages-from = fra { $first }
plan-ages-to = til { $last }
plan-ages-between = { $first }–{ $last }
plan-ages-none = ingen alder angivet
plan-every-years = { $count ->
    [one] hvert år
   *[other] hvert { $count }. år
}
plan-every-months = { $count ->
    [one] hver måned
   *[other] hver { $count }. måned
}
plan-every-once = én gang, eller ikke angivet

plan-care-confirm-first = En operation, som ikke kan gøres om, venter, til en anden prøve har bekræftet varianten.
plan-care-contraindicated = Indeholder noget, som en kilde siger skal undgås her ({ $detail }).
plan-care-had-cancer = Efter { $disease } kommer opfølgningen af den kræft først; kilden handler om bærere uden den.
plan-care-part-removed = Allerede fjernet: { $organ }.
plan-care-unilateral = Det ene bryst er fjernet: tilbuddet gælder det andet.
plan-care-earlier = Begynder tidligere, fordi en slægtning fik diagnosen i en alder af { $detail } år.
plan-care-undated = En undersøgelse uden dato regnes ikke med.
