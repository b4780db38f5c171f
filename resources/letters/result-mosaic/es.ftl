### Result: a variant in some of the cells only (mosaic, or a low share of the reads).
### Review state: machine-drafted, not reviewed by a native clinician.

title = El resultado de su prueba genética

summary-heading = Qué significa para usted
summary-found = Hemos encontrado una variante en el gen { $symbol } en algunas de sus células, no en todas.
summary-unclear = Aún no sabemos qué significa esto para su riesgo de cáncer.
summary-next = Una prueba de otro tipo de células puede decir más. Antes de eso no se debe tomar ninguna decisión por este resultado.

result-share = Parte de las lecturas
result-share-of-reads = { $share } de las lecturas del gen muestran la variante

meaning-heading = Cómo puede ocurrir esto
meaning-early = Una variante puede surgir al inicio de la vida, cuando se forma el cuerpo. Entonces está en una parte del cuerpo y no en el resto.
meaning-blood = Con la edad, las células de la sangre también pueden adquirir una variante en el gen { $symbol }. Entonces está solo en la sangre. No estaba al nacer, y no puede pasar a los hijos.

next-heading = Qué pasa ahora
next-tissue = Le proponemos una prueba de otras células, como las de la piel. Le explicaremos cómo se hace antes de que decida.
next-wait = Hasta que sepamos más, sus revisiones dependen de su propia salud y de los cánceres de su familia.

family-heading = Su familia
family-children = Sus hijos solo pueden tener la variante si está también en sus óvulos o espermatozoides. Su posibilidad es menor que 50 de 100.
family-others = Lo más probable es que su madre, su padre, sus hermanas y sus hermanos no la tengan. No necesitan una prueba por este resultado.
