### To the laboratory: a gene test is asked for.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Demande de test génétique
summary-ask = { $purpose ->
    [predictive] Merci de chercher le variant connu dans la famille.
    [confirmation] Merci de confirmer le résultat sur ce prélèvement.
   *[other] Merci d'étudier les gènes ci-dessous.
}
summary-urgent = { $urgent ->
    [yes] La réponse est urgente.
   *[no] La réponse n'est pas urgente.
}
summary-report = Merci de rédiger le compte rendu comme demandé ci-dessous.

test-consent = Consentement au test
test-consent-yes = noté le { $date }
test-consent-undated = noté
test-consent-no = non noté

report-heading = Ce que nous vous demandons d'indiquer
report-name = Le nom HGVS avec le transcrit, la version du génome, et la classe avec ses critères.
report-found = La zygotie, et la part des lectures qui montrent le variant.
report-covered = Les gènes couverts, la méthode, et ce qu'elle peut manquer.
report-vus = Les variants de signification incertaine à part, et non comme une cause.
