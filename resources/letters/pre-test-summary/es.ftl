### What was talked about before a gene test.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Antes de su prueba genética

summary-heading = En resumen
summary-why = { $predictive ->
    [yes] Se le ha ofrecido una prueba de la variante que se conoce en su familia. Puede aumentar el riesgo de cáncer.
   *[no] Se le ha ofrecido una prueba genética. Puede mostrar si tiene de nacimiento una variante que aumenta el riesgo de cáncer.
}
summary-choice = Usted decide sobre la prueba. Puede decir que sí, que no, o esperar.
summary-family = La respuesta también puede importar para sus familiares.

test-how = Una muestra de sangre o saliva se envía a un laboratorio. Tendrá la respuesta en una nueva consulta con nosotros.

answers-heading = Cuál puede ser la respuesta
answers-label = Posibilidad de tener una variante
answers-chance = De 100 personas con una familia como la suya, cerca de { $count } tienen una variante que causa enfermedad en uno de los genes para los que tenemos cifras. Cerca de { $rest } no la tienen.
answers-chance-under = De 100 personas con una familia como la suya, menos de 1 tiene una variante que causa enfermedad en uno de los genes para los que tenemos cifras. Más de 99 no la tienen.
answers-chance-over = De 100 personas con una familia como la suya, más de 99 tienen una variante que causa enfermedad en uno de los genes para los que tenemos cifras. Menos de 1 no la tiene.
answers-familial = De 100 personas en su lugar de la familia, cerca de { $count } tienen la variante de la familia. Cerca de { $rest } no la tienen.
answers-familial-under = De 100 personas en su lugar de la familia, menos de 1 tiene la variante de la familia. Más de 99 no la tienen.
answers-familial-over = De 100 personas en su lugar de la familia, más de 99 tienen la variante de la familia. Menos de 1 no la tiene.
answer-found = Una variante que causa enfermedad. Entonces su riesgo de algunos tipos de cáncer es más alto. Se le pueden ofrecer revisiones, y puede haber modos de bajar el riesgo.
answer-uncertain = Una variante incierta. Nadie sabe aún si importa. No cambia sus revisiones.
answer-none = Ninguna variante. Esto no descarta que el cáncer sea hereditario en su familia. Entonces sus revisiones dependen de los cánceres de su familia.
answer-other = Pocas veces, algo que no buscábamos. Entonces le explicaremos qué significa.
answer-has = Tiene la variante de la familia. Se le pueden ofrecer revisiones, y puede haber modos de bajar el riesgo.
answer-lacks = No la tiene. Entonces sus hijos no pueden recibirla de usted. Su asesor o asesora le dirá si otra cosa aumenta su riesgo.

limits-heading = Qué no puede decir la prueba
limits = La prueba no puede decir si tendrá cáncer, ni cuándo. Ninguna prueba encuentra todas las causas hereditarias.

family-heading = Sus familiares
family = Si tiene una variante, su madre, su padre, sus hermanas y hermanos y sus hijos también pueden tenerla. Podemos ayudarle a contárselo.
family-parent = Su respuesta también puede mostrar que su madre o su padre tiene la variante. Hable antes con nosotros si cree que no lo quiere saber.

choice-heading = Su derecho a no saber
choice = Puede cambiar de idea, también después de dar la muestra. Díganoslo antes de recibir la respuesta. Entonces no se la diremos.
choice-time = Tómese el tiempo que necesite.
consent-taken = Ha dado su consentimiento para esto: { $scopes }.
consent-open = Le pediremos su consentimiento antes de tomar una muestra.

support-test = Una prueba así puede traer muchas ideas a la cabeza. Puede hablar con nosotros antes, durante y después.
