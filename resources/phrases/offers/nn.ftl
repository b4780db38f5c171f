### What guidelines offer, in words: kinds, organs, ages, intervals. For the window and for letters to colleagues.
### Review state: machine-drafted, not reviewed by a native clinician.

plan-kind-surveillance = kontroll
plan-kind-risk-reducing-surgery = risikoreduserande operasjon
plan-kind-followup = oppfølging
plan-kind-not-recommended = frårådd
plan-kind-chemoprevention = medisin
plan-kind-contraindication = bør unngåast
plan-kind-awareness = merksemd
plan-kind-test = test
plan-kind-treatment-flag = for behandling
plan-strength-recommend = tilrådd
plan-strength-offer = skal tilbydast
plan-strength-consider = bør vurderast
plan-strength-suggest = foreslått
plan-strength-discuss = bør drøftast
plan-strength-inform = til opplysning
plan-strength-alternative = eit alternativ
plan-strength-not-recommended = frårådd
plan-strength-consider-if-surgery-deferred = bør vurderast om operasjonen blir utsett
plan-strength-only-if-family-history = berre ved kreft i familien
plan-organ-adrenal = binyre
plan-organ-blood = blod
plan-organ-bone-heart-menopause = skjelett, hjarte og overgangsalder
plan-organ-chest = brystkasse
plan-organ-children = barn
plan-organ-duodenum = tolvfingertarm
plan-organ-endocrine = hormonkjertlar
plan-organ-family = familie
plan-organ-fertility = fruktbarheit
plan-organ-gastrointestinal = magesekk og tarm
plan-organ-gynaecological = livmor, livmorhals og eggstokkar
plan-organ-kidney-abdomen-chest = nyrer, buk og brystkasse
plan-organ-kidney-pancreas = nyrer og bukspyttkjertel
plan-organ-paraganglioma = paraganglion
plan-organ-phaeochromocytoma = binyremerg
plan-organ-physical = heile personen
plan-organ-skin = hud
plan-organ-treatment = behandling
plan-organ-urinary-tract = urinvegar
plan-organ-vascular = blodårer
plan-organ-whole-body = heile kroppen
plan-ages-from = frå { $first }
plan-ages-to = til { $last }
plan-ages-between = { $first }–{ $last }
plan-ages-none = ingen alder oppgitt
plan-every-years = { $count ->
    [one] kvart år
   *[other] kvart { $count }. år
}
plan-every-months = { $count ->
    [one] kvar månad
   *[other] kvar { $count }. månad
}
plan-every-once = éin gong, eller ikkje oppgitt

plan-care-confirm-first = Ein operasjon som ikkje kan gjerast om, ventar til ei ny prøve har stadfest varianten.
plan-care-contraindicated = Inneheld noko som ei kjelde seier må unngåast her ({ $detail }).
plan-care-had-cancer = Etter { $disease } kjem oppfølginga av den kreften først; kjelda handlar om berarar utan han.
plan-care-part-removed = Alt fjerna: { $organ }.
plan-care-unilateral = Det eine brystet er fjerna: tilbodet gjeld det andre.
plan-care-earlier = Byrjar tidlegare, fordi ein slektning fekk diagnosen ved { $detail } års alder.
plan-care-undated = Ei undersøking utan dato blir ikkje rekna med.
