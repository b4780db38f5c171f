### For a reader of 12 to 17 years: a variant that is known in the family, or the reader's own result.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Sobre un gen en su familia

summary-heading = Lo más importante
summary-family = En su familia se ha encontrado una variante en un gen que se llama { $symbol }. Puede aumentar el riesgo de algunos tipos de cáncer más adelante en la vida.
summary-maybe = Puede que usted la tenga, o puede que no. No tiene que saberlo ahora.
summary-own = Usted tiene una variante en el gen { $symbol }. Puede aumentar el riesgo de algunos tipos de cáncer. Eso no significa que tenga una enfermedad.
summary-care = Hay médicos que saben mucho de esto. Puede tener ayuda y revisiones cuando las necesite.
summary-ask = Puede preguntarnos lo que quiera.

gene-heading = ¿Qué es un gen?
gene = Los genes le dicen al cuerpo cómo crecer y funcionar. Tiene dos de cada uno. Uno lo recibió de su madre y otro de su padre.
gene-variant = Una variante es un pequeño cambio en un gen. Todos tenemos muchas. La mayoría no hacen nada. Con esta puede ser más fácil tener cáncer.
gene-fault = Nadie ha hecho nada malo. No se contagia, y no viene de lo que come o hace.

chance-heading = ¿Quién puede tenerla?
chance = Si su madre o su padre tiene la variante, su posibilidad es de 50 de 100. Es como tirar una moneda. Da igual que sea chica o chico.

test-heading = ¿Debe hacerse una prueba?
test-later = La mayoría espera a ser mayor de edad. Entonces puede elegir por su cuenta. También puede elegir no saberlo nunca.
test-early = Con unos pocos genes ayuda saberlo antes. Si este es uno de ellos, hablaremos primero con usted y con sus padres.
test-own = Cuando cumpla 18 años, las decisiones sobre sus revisiones serán suyas. Entonces hablaremos de ellas con usted.

feel-heading = Qué puede pensar y sentir
feel = Algunas personas tienen miedo o se enfadan. Otras no piensan mucho en ello. Las dos cosas están bien.
feel-talk = Hable con alguien de confianza. También puede hablar a solas con nosotros.

support-young = Puede llamarnos usted. No tiene que saber qué preguntar.
