### Result: a variant of uncertain significance.
### Review state: machine-drafted, not reviewed by a native clinician.

title = El resultado de su prueba genética

summary-heading = Qué significa para usted
summary-found = Hemos encontrado una variante en el gen { $symbol }. Nadie sabe aún si importa para su salud.
summary-no-change = El resultado no debe cambiar sus revisiones ni su tratamiento.
summary-family = A sus familiares no se les debe hacer la prueba de esta variante para saber su propio riesgo.

meaning-heading = Qué es una variante incierta
meaning = Todas las personas tienen muchas variantes en sus genes. La mayoría no hace daño. De algunas se sabe demasiado poco. Una así se llama variante de significado incierto (clase 3).
meaning-no-decisions = Mientras la variante sea incierta, nadie debe elegir operaciones, fármacos ni revisiones por ella.

follow-heading = Sus revisiones
follow = Sus revisiones dependen de su salud y de los cánceres de su familia, no de esta variante.

change-heading = Cómo puede cambiar esto
change = Cuando los laboratorios saben más, una variante puede pasar a otra clase. Puede tardar años. A veces ayuda al laboratorio estudiar a otros familiares. En ese caso se lo preguntaremos antes.
change-promise = Usted aceptó que volvamos a ponernos en contacto. { $clinic } le escribirá si sabemos que la variante tiene una nueva clase.
change-ask = Llame a { $clinic } dentro de dos o tres años y pregunte si se sabe algo nuevo.
