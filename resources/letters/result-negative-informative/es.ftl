### Result: the family's variant was not found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = El resultado de su prueba genética

summary-heading = Qué significa para usted
summary-found = Usted no tiene la variante en el gen { $symbol } que se encontró en su familia.
summary-children = Sus hijos no pueden recibir esta variante de usted.
summary-population = Su riesgo de los cánceres ligados a la variante es más o menos como el de otras personas, salvo que otra cosa lo aumente.
summary-family-history = Aun así, su riesgo de cáncer puede ser más alto que el de la mayoría. Depende de los cánceres de su familia, por los dos lados.
summary-own-cancer = Usted ha tenido cáncer. Este resultado no cambia sus revisiones por él.

looked-for = Variante buscada
looked-for-answer = Resultado
looked-for-absent = no encontrada

follow-heading = Sus revisiones
follow-population = No necesita más revisiones por la variante. Siga las que se ofrecen a todos a su edad.
follow-other-factors = Otras cosas pueden aumentar el riesgo de cáncer, como el modo de vida, las hormonas o cánceres en el otro lado de su familia. Díganos si sabe de alguno.
follow-family-history = Este gen es solo una de varias causas de cáncer en una familia. Por eso sus revisiones dependen de los cánceres de su familia, por los dos lados.
follow-own-cancer = Siga con las revisiones que tiene por su propio cáncer.

family-heading = Su familia
family-children = Sus hijos no necesitan una prueba de esta variante.
family-siblings = Su resultado no dice nada de sus hermanas y hermanos. A cada uno se le puede ofrecer una prueba.
family-other-side = Esta prueba no dice nada del otro lado de su familia. Díganos si hay cánceres en él.

support-relief = Muchas personas sienten alivio. Algunas sienten culpa ante los familiares que sí tienen la variante. Ambas cosas son normales. Puede hablar de ello con nosotros.
