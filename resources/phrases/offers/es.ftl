### What guidelines offer, in words: kinds, organs, ages, intervals. For the window and for letters to colleagues.
### Review state: machine-drafted, not reviewed by a native clinician.

plan-kind-surveillance = vigilancia
plan-kind-risk-reducing-surgery = cirugía reductora de riesgo
plan-kind-followup = seguimiento
plan-kind-not-recommended = desaconsejado
plan-kind-chemoprevention = fármacos
plan-kind-contraindication = debe evitarse
plan-kind-awareness = atención a los síntomas
plan-kind-test = prueba
plan-kind-treatment-flag = para el tratamiento
plan-strength-recommend = recomendado
plan-strength-offer = se debe ofrecer
plan-strength-consider = se debe considerar
plan-strength-suggest = sugerido
plan-strength-discuss = se debe comentar
plan-strength-inform = para información
plan-strength-alternative = una alternativa
plan-strength-not-recommended = desaconsejado
plan-strength-consider-if-surgery-deferred = se debe considerar si se aplaza la cirugía
plan-strength-only-if-family-history = solo con antecedentes familiares
plan-organ-adrenal = glándula suprarrenal
plan-organ-blood = sangre
plan-organ-bone-heart-menopause = huesos, corazón y menopausia
plan-organ-chest = tórax
plan-organ-children = hijos
plan-organ-duodenum = duodeno
plan-organ-endocrine = glándulas endocrinas
plan-organ-family = familia
plan-organ-fertility = fertilidad
plan-organ-gastrointestinal = estómago e intestino
plan-organ-gynaecological = útero, cuello uterino y ovarios
plan-organ-kidney-abdomen-chest = riñones, abdomen y tórax
plan-organ-kidney-pancreas = riñones y páncreas
plan-organ-paraganglioma = paraganglios
plan-organ-phaeochromocytoma = médula suprarrenal
plan-organ-physical = persona entera
plan-organ-skin = piel
plan-organ-treatment = tratamiento
plan-organ-urinary-tract = vías urinarias
plan-organ-vascular = vasos sanguíneos
plan-organ-whole-body = cuerpo entero
plan-ages-from = desde { $first }
plan-ages-to = hasta { $last }
plan-ages-between = { $first }–{ $last }
plan-ages-none = edad no indicada
plan-every-years = { $count ->
    [one] cada año
   *[other] cada { $count } años
}
plan-every-months = { $count ->
    [one] cada mes
   *[other] cada { $count } meses
}
plan-every-once = una vez, o no indicado

plan-care-confirm-first = La cirugía irreversible espera a que una segunda muestra confirme la variante.
plan-care-contraindicated = Contiene algo que, según una fuente, aquí debe evitarse ({ $detail }).
plan-care-had-cancer = Después de este cáncer, su seguimiento va primero: { $disease }. La fuente habla de portadores que no lo han tenido.
plan-care-part-removed = Ya extirpado: { $organ }.
plan-care-unilateral = Se extirpó una mama: la medida es para la otra.
plan-care-earlier = Empieza antes, porque un familiar recibió el diagnóstico a los { $detail } años.
plan-care-undated = Una exploración sin fecha no cuenta.
