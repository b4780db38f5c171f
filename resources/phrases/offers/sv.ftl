### What guidelines offer, in words: kinds, organs, ages, intervals. For the window and for letters to colleagues.
### Review state: machine-drafted, not reviewed by a native clinician.

plan-kind-surveillance = kontroll
plan-kind-risk-reducing-surgery = riskreducerande operation
plan-kind-followup = uppföljning
plan-kind-not-recommended = avråds
plan-kind-chemoprevention = läkemedel
plan-kind-contraindication = bör undvikas
plan-kind-awareness = uppmärksamhet
plan-kind-test = test
plan-kind-treatment-flag = för behandling
plan-strength-recommend = rekommenderas
plan-strength-offer = ska erbjudas
plan-strength-consider = bör övervägas
plan-strength-suggest = föreslås
plan-strength-discuss = bör diskuteras
plan-strength-inform = för kännedom
plan-strength-alternative = ett alternativ
plan-strength-not-recommended = avråds
plan-strength-consider-if-surgery-deferred = bör övervägas om operationen skjuts upp
plan-strength-only-if-family-history = bara vid cancer i familjen
plan-organ-adrenal = binjure
plan-organ-blood = blod
plan-organ-bone-heart-menopause = skelett, hjärta och klimakterium
plan-organ-chest = bröstkorg
plan-organ-children = barn
plan-organ-duodenum = tolvfingertarm
plan-organ-endocrine = hormonkörtlar
plan-organ-family = familj
plan-organ-fertility = fertilitet
plan-organ-gastrointestinal = magsäck och tarm
plan-organ-gynaecological = livmoder, livmoderhals och äggstockar
plan-organ-kidney-abdomen-chest = njurar, buk och bröstkorg
plan-organ-kidney-pancreas = njurar och bukspottkörtel
plan-organ-paraganglioma = paraganglier
plan-organ-phaeochromocytoma = binjuremärg
plan-organ-physical = hela personen
plan-organ-skin = hud
plan-organ-treatment = behandling
plan-organ-urinary-tract = urinvägar
plan-organ-vascular = blodkärl
plan-organ-whole-body = hela kroppen
plan-ages-from = från { $first }
plan-ages-to = till { $last }
plan-ages-between = { $first }–{ $last }
plan-ages-none = ingen ålder angiven
plan-every-years = { $count ->
    [one] varje år
   *[other] med { $count } års mellanrum
}
plan-every-months = { $count ->
    [one] varje månad
   *[other] med { $count } månaders mellanrum
}
plan-every-once = en gång, eller inte angivet

plan-care-confirm-first = En operation som inte kan göras ogjord väntar tills ett andra prov har bekräftat varianten.
plan-care-contraindicated = Innehåller något som en källa säger måste undvikas här ({ $detail }).
plan-care-had-cancer = Efter { $disease } kommer uppföljningen av den cancern först; källan handlar om bärare utan den.
plan-care-part-removed = Redan borttaget: { $organ }.
plan-care-unilateral = Ett bröst är borttaget: erbjudandet gäller det andra.
plan-care-earlier = Börjar tidigare, eftersom en släkting fick diagnosen vid { $detail } års ålder.
plan-care-undated = En undersökning utan datum räknas inte.
