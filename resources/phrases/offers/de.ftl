### What guidelines offer, in words: kinds, organs, ages, intervals. For the window and for letters to colleagues.
### Review state: machine-drafted.

plan-kind-surveillance = Früherkennung
plan-kind-risk-reducing-surgery = risikoreduzierende Operation
plan-kind-followup = Nachsorge
plan-kind-not-recommended = davon wird abgeraten
plan-kind-chemoprevention = Medikament
plan-kind-contraindication = zu vermeiden
plan-kind-awareness = auf Anzeichen achten
plan-kind-test = Test
plan-kind-treatment-flag = für die Behandlung
plan-strength-recommend = empfohlen
plan-strength-offer = anzubieten
plan-strength-consider = zu erwägen
plan-strength-suggest = vorgeschlagen
plan-strength-discuss = zu besprechen
plan-strength-inform = zur Information
plan-strength-alternative = eine Alternative
plan-strength-not-recommended = davon wird abgeraten
plan-strength-consider-if-surgery-deferred = zu erwägen, wenn die Operation aufgeschoben wird
plan-strength-only-if-family-history = nur bei Vorkommen in der Familie
plan-organ-adrenal = Nebenniere
plan-organ-blood = Blut
plan-organ-bone-heart-menopause = Knochen, Herz und Wechseljahre
plan-organ-chest = Brustkorb
plan-organ-children = Kinder
plan-organ-duodenum = Zwölffingerdarm
plan-organ-endocrine = Hormondrüsen
plan-organ-family = Familie
plan-organ-fertility = Fruchtbarkeit
plan-organ-gastrointestinal = Magen und Darm
plan-organ-gynaecological = Gebärmutter, Gebärmutterhals und Eierstöcke
plan-organ-kidney-abdomen-chest = Nieren, Bauch und Brustkorb
plan-organ-kidney-pancreas = Nieren und Bauchspeicheldrüse
plan-organ-paraganglioma = Paraganglien
plan-organ-phaeochromocytoma = Nebennierenmark
plan-organ-physical = ganzer Mensch
plan-organ-skin = Haut
plan-organ-treatment = Behandlung
plan-organ-urinary-tract = Harnwege
plan-organ-vascular = Blutgefäße
plan-organ-whole-body = ganzer Körper
plan-ages-from = ab { $first }
plan-ages-to = bis { $last }
plan-ages-between = { $first }–{ $last }
plan-ages-none = kein Alter angegeben
plan-every-years = { $count ->
    [one] jedes Jahr
   *[other] alle { $count } Jahre
}
plan-every-months = { $count ->
    [one] jeden Monat
   *[other] alle { $count } Monate
}
plan-every-once = einmal oder nicht angegeben

plan-care-confirm-first = Eine Operation, die man nicht rückgängig machen kann, wartet, bis eine zweite Probe die Variante bestätigt.
plan-care-contraindicated = Enthält etwas, das nach einer Quelle hier zu vermeiden ist ({ $detail }).
plan-care-had-cancer = Schon aufgetreten: { $disease }. Die Nachsorge dieser Krebserkrankung geht vor; die Quelle spricht von Menschen mit der Variante, die diesen Krebs nicht hatten.
plan-care-part-removed = Schon entfernt: { $organ }.
plan-care-unilateral = Eine Brust wurde entfernt: Das Angebot gilt für die andere.
plan-care-earlier = Beginnt früher, da bei Verwandten die Diagnose im Alter von { $detail } gestellt wurde.
plan-care-undated = Eine Untersuchung ohne Datum wird nicht gezählt.
