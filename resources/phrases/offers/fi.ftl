### What guidelines offer, in words: kinds, organs, ages, intervals. For the window and for letters to colleagues.
### Review state: machine-drafted, not reviewed by a native clinician.

plan-kind-surveillance = seuranta
plan-kind-risk-reducing-surgery = riskiä vähentävä leikkaus
plan-kind-followup = jälkiseuranta
plan-kind-not-recommended = ei suositella
plan-kind-chemoprevention = lääkitys
plan-kind-contraindication = vältettävä
plan-kind-awareness = oireiden tarkkailu
plan-kind-test = testi
plan-kind-treatment-flag = hoitoa varten
plan-strength-recommend = suositellaan
plan-strength-offer = tarjotaan
plan-strength-consider = harkitaan
plan-strength-suggest = ehdotetaan
plan-strength-discuss = keskustellaan
plan-strength-inform = tiedoksi
plan-strength-alternative = vaihtoehto
plan-strength-not-recommended = ei suositella
plan-strength-consider-if-surgery-deferred = harkitaan, jos leikkaus lykkääntyy
plan-strength-only-if-family-history = vain, jos suvussa on syöpää
plan-organ-adrenal = lisämunuainen
plan-organ-blood = veri
plan-organ-bone-heart-menopause = luusto, sydän ja vaihdevuodet
plan-organ-chest = rintakehä
plan-organ-children = lapset
plan-organ-duodenum = pohjukaissuoli
plan-organ-endocrine = umpirauhaset
plan-organ-family = suku
plan-organ-fertility = hedelmällisyys
plan-organ-gastrointestinal = maha ja suolisto
plan-organ-gynaecological = kohtu, kohdunkaula ja munasarjat
plan-organ-kidney-abdomen-chest = munuaiset, vatsa ja rintakehä
plan-organ-kidney-pancreas = munuaiset ja haima
plan-organ-paraganglioma = paragangliot
plan-organ-phaeochromocytoma = lisämunuaisydin
plan-organ-physical = koko ihminen
plan-organ-skin = iho
plan-organ-treatment = hoito
plan-organ-urinary-tract = virtsatiet
plan-organ-vascular = verisuonet
plan-organ-whole-body = koko keho
plan-ages-from = iästä { $first } alkaen
plan-ages-to = ikään { $last } asti
plan-ages-between = { $first }–{ $last }
plan-ages-none = ikää ei mainita
plan-every-years = { $count ->
    [one] joka vuosi
   *[other] { $count } vuoden välein
}
plan-every-months = { $count ->
    [one] joka kuukausi
   *[other] { $count } kuukauden välein
}
plan-every-once = kerran tai ei mainita

plan-care-confirm-first = Leikkaus, jota ei voi perua, odottaa, kunnes toinen näyte varmistaa variantin.
plan-care-contraindicated = Sisältää jotain, mitä lähteen mukaan pitää tässä välttää ({ $detail }).
plan-care-had-cancer = Ensin tulee sairastetun syövän jälkiseuranta: { $disease }. Lähde koskee kantajia, joilla ei ole ollut sitä.
plan-care-part-removed = Jo poistettu: { $organ }.
plan-care-unilateral = Toinen rinta on poistettu: suositus koskee jäljellä olevaa.
plan-care-earlier = Alkaa aiemmin, koska sukulainen sai diagnoosin { $detail } vuoden iässä.
plan-care-undated = Tutkimusta, jonka päivää ei tiedetä, ei lasketa mukaan.
