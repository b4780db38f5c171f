### Result: a variant in a tumour; whether it is inherited is to be confirmed.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Un hallazgo en la prueba de su tumor

summary-heading = Qué significa para usted
summary-found = Una prueba de su tumor mostró una variante en el gen { $symbol }.
summary-unknown = Esta prueba no puede decir si usted tiene la variante de nacimiento o si está solo en el tumor.
summary-next = Una prueba de células sanas puede decirlo. Casi siempre basta una muestra de sangre.

meaning-heading = Dos tipos de variantes
meaning-tumour = La mayoría de las variantes de un tumor surgen en el propio tumor. No están en el resto del cuerpo, y no pueden pasar a los hijos.
meaning-born = Algunas personas tienen una variante de nacimiento. Entonces está en todas las células. Puede aumentar el riesgo de cáncer, y los familiares también pueden tenerla.

next-heading = Qué pasa ahora
next-sample = Le ofrecemos una prueba en una muestra de sangre. Si la respuesta de la sangre no es clara, se pueden estudiar células de la piel. Le contaremos más antes de que decida.
next-treatment = El médico que trata su cáncer puede usar el hallazgo para elegir su tratamiento. Eso no tiene que esperar a esta prueba.

family-heading = Su familia
family-wait = Sus familiares no deberían hacerse una prueba por este hallazgo. Hablaremos de ellos cuando sepamos si usted tiene la variante de nacimiento.
