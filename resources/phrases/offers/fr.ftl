### What guidelines offer, in words: kinds, organs, ages, intervals. For the window and for letters to colleagues.
### Review state: machine-drafted, not reviewed by a native clinician.

plan-kind-surveillance = surveillance
plan-kind-risk-reducing-surgery = chirurgie de réduction du risque
plan-kind-followup = suivi
plan-kind-not-recommended = déconseillé
plan-kind-chemoprevention = médicaments
plan-kind-contraindication = à éviter
plan-kind-awareness = vigilance
plan-kind-test = test
plan-kind-treatment-flag = pour le traitement
plan-strength-recommend = recommandé
plan-strength-offer = à proposer
plan-strength-consider = à envisager
plan-strength-suggest = suggéré
plan-strength-discuss = à discuter
plan-strength-inform = pour information
plan-strength-alternative = une autre possibilité
plan-strength-not-recommended = déconseillé
plan-strength-consider-if-surgery-deferred = à envisager si la chirurgie est reportée
plan-strength-only-if-family-history = seulement en cas d'histoire familiale
plan-organ-adrenal = glande surrénale
plan-organ-blood = sang
plan-organ-bone-heart-menopause = os, cœur et ménopause
plan-organ-chest = thorax
plan-organ-children = enfants
plan-organ-duodenum = duodénum
plan-organ-endocrine = glandes endocrines
plan-organ-family = famille
plan-organ-fertility = fertilité
plan-organ-gastrointestinal = estomac et intestin
plan-organ-gynaecological = utérus, col de l'utérus et ovaires
plan-organ-kidney-abdomen-chest = reins, abdomen et thorax
plan-organ-kidney-pancreas = reins et pancréas
plan-organ-paraganglioma = paraganglions
plan-organ-phaeochromocytoma = médullosurrénale
plan-organ-physical = personne entière
plan-organ-skin = peau
plan-organ-treatment = traitement
plan-organ-urinary-tract = voies urinaires
plan-organ-vascular = vaisseaux sanguins
plan-organ-whole-body = corps entier
plan-ages-from = à partir de { $first }
plan-ages-to = jusqu'à { $last }
plan-ages-between = { $first }–{ $last }
plan-ages-none = âge non indiqué
plan-every-years = { $count ->
    [1] tous les ans
   *[other] tous les { $count } ans
}
plan-every-months = { $count ->
    [1] tous les mois
   *[other] tous les { $count } mois
}
plan-every-once = une fois, ou non indiqué

plan-care-confirm-first = Toute chirurgie irréversible attend qu'un second prélèvement confirme le variant.
plan-care-contraindicated = Contient ce qu'une source dit d'éviter ici ({ $detail }).
plan-care-had-cancer = Après ce cancer, son suivi passe en premier : { $disease }. La source parle de porteurs qui ne l'ont pas eu.
plan-care-part-removed = Déjà enlevé : { $organ }.
plan-care-unilateral = Un sein a été enlevé : la mesure vaut pour l'autre.
plan-care-earlier = Commence plus tôt, car un parent a eu le diagnostic à { $detail } ans.
plan-care-undated = Un examen sans date n'est pas compté.
