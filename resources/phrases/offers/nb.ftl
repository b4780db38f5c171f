### Hva retningslinjer tilbyr, med ord: slag, organer, aldre, intervaller.
### Review state: machine-drafted.

plan-kind-surveillance = kontroll
plan-kind-risk-reducing-surgery = risikoreduserende operasjon
plan-kind-followup = oppfølging
plan-kind-not-recommended = frarådet
plan-kind-chemoprevention = medisin
plan-kind-contraindication = bør unngås
plan-kind-awareness = oppmerksomhet
plan-kind-test = test
plan-kind-treatment-flag = for behandling
plan-strength-recommend = anbefalt
plan-strength-offer = skal tilbys
plan-strength-consider = bør vurderes
plan-strength-suggest = foreslått
plan-strength-discuss = bør drøftes
plan-strength-inform = til opplysning
plan-strength-alternative = et alternativ
plan-strength-not-recommended = frarådet
plan-strength-consider-if-surgery-deferred = bør vurderes hvis operasjonen utsettes
plan-strength-only-if-family-history = bare ved kreft i familien
plan-organ-adrenal = binyre
plan-organ-blood = blod
plan-organ-bone-heart-menopause = skjelett, hjerte og overgangsalder
plan-organ-chest = brystkasse
plan-organ-children = barn
plan-organ-duodenum = tolvfingertarm
plan-organ-endocrine = hormonkjertler
plan-organ-family = familie
plan-organ-fertility = fruktbarhet
plan-organ-gastrointestinal = magesekk og tarm
plan-organ-gynaecological = livmor, livmorhals og eggstokker
plan-organ-kidney-abdomen-chest = nyrer, buk og brystkasse
plan-organ-kidney-pancreas = nyrer og bukspyttkjertel
plan-organ-paraganglioma = paraganglier
plan-organ-phaeochromocytoma = binyremarg
plan-organ-physical = hele personen
plan-organ-skin = hud
plan-organ-treatment = behandling
plan-organ-urinary-tract = urinveier
plan-organ-vascular = blodårer
plan-organ-whole-body = hele kroppen
plan-ages-from = fra { $first }
plan-ages-to = til { $last }
plan-ages-between = { $first }–{ $last }
plan-ages-none = ingen alder oppgitt
plan-every-years = { $count ->
    [one] hvert år
   *[other] hvert { $count }. år
}
plan-every-months = { $count ->
    [one] hver måned
   *[other] hver { $count }. måned
}
plan-every-once = én gang, eller ikke oppgitt

plan-care-confirm-first = En operasjon som ikke kan gjøres om, venter til en ny prøve har bekreftet varianten.
plan-care-contraindicated = Inneholder noe som en kilde sier bør unngås her ({ $detail }).
plan-care-had-cancer = Etter { $disease } kommer oppfølgingen av den kreften først; kilden handler om bærere uten den.
plan-care-part-removed = Allerede fjernet: { $organ }.
plan-care-unilateral = Ett bryst er fjernet: tilbudet gjelder det andre.
plan-care-earlier = Begynner tidligere, fordi en slektning fikk diagnosen ved { $detail } år.
plan-care-undated = En undersøkelse uten dato regnes ikke med.
