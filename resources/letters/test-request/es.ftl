### To the laboratory: a gene test is asked for.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Solicitud de prueba genética
summary-ask = { $purpose ->
    [predictive] Rogamos que estudie la variante que se conoce en la familia.
    [confirmation] Rogamos que confirme el hallazgo en esta muestra.
   *[other] Rogamos que estudie los genes indicados abajo.
}
summary-urgent = { $urgent ->
    [yes] La respuesta es urgente.
   *[no] La respuesta no es urgente.
}
summary-report = Rogamos que informe como se pide abajo.

test-consent = Consentimiento para la prueba
test-consent-yes = registrado el { $date }
test-consent-undated = registrado
test-consent-no = no registrado

report-heading = Qué pedimos que informe
report-name = El nombre HGVS con el transcrito, la versión del genoma, y la clase con sus criterios.
report-found = La cigosidad, y la parte de las lecturas que muestran la variante.
report-covered = Los genes cubiertos, el método, y lo que puede no detectar.
report-vus = Las variantes de significado incierto aparte, y no como causa.
