### How the risk was judged from the family's history, without a gene test.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Su riesgo de cáncer

summary-heading = Qué significa para usted
summary-category = { $category ->
    [population] Por lo que sabemos de su familia, su riesgo de cáncer es más o menos igual que el de la mayoría.
    [moderate] Por lo que sabemos de su familia, su riesgo de cáncer es algo más alto que el de la mayoría.
   *[high] Por lo que sabemos de su familia, su riesgo de cáncer es claramente más alto que el de la mayoría.
}
summary-judged = Su asesor o asesora lo ha valorado según los cánceres de su familia.
summary-follow = { $category ->
    [population] Puede seguir las pruebas de cribado que se ofrecen a toda la gente de su edad.
   *[high] Se le pueden ofrecer revisiones además de las pruebas de cribado que tiene todo el mundo.
}

why-heading = Cómo hemos llegado a esto
why = Depende de quién ha tenido cáncer en su familia, de qué tipo, a qué edad y por qué lado. Vale para lo que sabemos hoy.

follow-heading = Sus revisiones
follow = Su asesor o asesora verá con usted qué revisiones le convienen.
follow-body = Vaya al médico si nota en su cuerpo un cambio que no se va.

test-heading = Por qué no hay ahora una prueba genética
test = No hemos previsto una prueba genética para usted. A menudo una prueba dice más cuando se la hace primero un familiar que ha tenido cáncer.
test-tested = Esta valoración no sustituye la respuesta de una prueba genética que ya se haya hecho.

again-heading = Cuándo volver a llamarnos
again-intro = Puede que haya que valorar de nuevo su riesgo si:
again-family = alguien de su familia tiene cáncer
again-variant = se encuentra una variante genética en un familiar
again-history = sabe más sobre los cánceres de su familia
again-own = usted tiene cáncer

support-judged = Puede tener preguntas o temores después de leer esto. Puede hablar de ello con nosotros.

missing-category = [categoría]
missing-reason = [por qué se valoró así el riesgo]
