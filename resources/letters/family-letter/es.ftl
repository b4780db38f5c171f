### Family letter: to whom it may concern. It names nobody unless consent is recorded.
### Review state: machine-drafted, not reviewed by a native clinician.

title = En su familia se ha encontrado una variante que puede aumentar el riesgo de cáncer
addressee = A quien corresponda
greeting-relative = Buenos días:

summary-heading = Por qué recibe esta carta
summary-found = En su familia se ha encontrado una variante en el gen { $symbol }. Puede aumentar el riesgo de algunos tipos de cáncer.
summary-you = Usted puede tener esta variante. Eso no significa que tenga cáncer ni que lo vaya a tener.
summary-choice = Puede hacerse una prueba si quiere saberlo. También puede elegir no saberlo.
named = { $name } está de acuerdo en que su nombre figure en esta carta.

found-heading = Qué se ha encontrado
found-reference = Número de familia

who-heading = Quién puede tener la variante
who-first = La posibilidad es de unos 50 de 100 para la madre, el padre y cada hermana, hermano, hija e hijo de quien la tiene.
who-new = La posibilidad es de 50 de 100 para los hijos de quien la tiene. La variante parece nueva en la familia. Por eso la posibilidad es baja para las hermanas y hermanos de la primera persona que la tiene. Mujeres y hombres pueden tenerla, y ambos pueden pasarla.
who-second = Otros familiares más lejanos también pueden tenerla. Su posibilidad es menor. Mujeres y hombres pueden tenerla, y ambos pueden pasarla.

test-heading = Qué puede decirle una prueba
test-how = Primero se le ofrece consejo genético. Luego una muestra de sangre o saliva muestra si tiene la variante.
test-absent = Si no la tiene, sus hijos no pueden recibirla de usted. Su asesor o asesora le dirá si otra cosa aumenta su riesgo.
test-present = Si la tiene, se le pueden ofrecer revisiones, y puede haber modos de bajar el riesgo. El fin es encontrar un cáncer pronto o evitarlo.

refer-heading = Cómo pedir una cita
refer-intro = Lleve esta carta. Dé el número de familia { $number }.
refer-no = En Noruega puede ponerse en contacto usted mismo con el servicio de genética médica de su región, o preguntar a su médico.
refer-uk = En el Reino Unido, pida a su médico que le envíe al servicio regional de genética.
refer-other = En otros países, pregunte a su médico dónde está la consulta de consejo genético más cercana.
refer-soon = Diga si hay un embarazo o si ahora tiene cáncer. Puede que necesite antes una respuesta.

choice-heading = Usted elige
choice = Nadie puede obligarle a hacerse una prueba. Puede decir que sí, que no, o esperar, y puede cambiar de idea más tarde. No sabemos quién ha leído esta carta, y no le llamaremos si no nos lo pide.
choice-children = A los niños se les suele hacer la prueba cuando tienen edad para elegir.
choice-insurance-no = En Noruega, los seguros y las empresas no pueden pedir ni usar el resultado de una prueba genética predictiva.

support-family = Una noticia así puede ser dura. Puede llamarnos, también si solo quiere hablar de ello.
