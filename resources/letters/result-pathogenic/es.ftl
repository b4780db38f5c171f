### Result: a disease-causing variant was found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = El resultado de su prueba genética

summary-heading = Qué significa para usted
summary-found = { $likely ->
    [yes] Hemos encontrado una variante en el gen { $symbol } que muy probablemente aumenta el riesgo de algunos tipos de cáncer.
   *[no] Hemos encontrado una variante en el gen { $symbol } que aumenta el riesgo de algunos tipos de cáncer.
}
summary-well = La variante no significa que usted tenga cáncer. Saberlo le da más opciones: puede hacerse revisiones, y puede haber modos de bajar el riesgo.
summary-cancer = La variante puede ayudar a explicar por qué tuvo cáncer. Saberlo puede importar para su tratamiento y para sus revisiones desde ahora.
summary-family = Algunos de sus familiares cercanos pueden tener la misma variante. Se les puede ofrecer consejo y una prueba.

confirm-first = Antes de una operación que no tiene vuelta atrás, este resultado debe confirmarse en una segunda muestra.

risk-heading = Su riesgo de cáncer desde hoy
risk-intro = Estas cifras son las de usted, desde hoy, a los { $age } años. Al lado ve las cifras de { $group } de su edad en la población.
risk-title = { $disease } antes de los { $age } años
risk-person = De 100 { $group } en su situación, cerca de { $count } tendrán { $disease } antes de los { $age } años, y cerca de { $rest } no.
risk-person-under = De 100 { $group } en su situación, menos de 1 tendrá { $disease } antes de los { $age } años, y más de 99 no.
risk-person-over = De 100 { $group } en su situación, más de 99 tendrán { $disease } antes de los { $age } años, y menos de 1 no.
risk-population = De 100 { $group } de su edad en la población, cerca de { $count } lo tendrán y cerca de { $rest } no.
risk-population-under = De 100 { $group } de su edad en la población, menos de 1 lo tendrá y más de 99 no.
risk-population-over = De 100 { $group } de su edad en la población, más de 99 lo tendrán y menos de 1 no.
risk-interval = La cifra no es exacta. Bien puede ir de { $range }. La zona sombreada lo muestra.
risk-you = { $group } en su situación
risk-others = { $group } de su edad en la población
risk-table-caption = Cuántas personas tendrán cada tipo de cáncer, desde hoy
risk-table-cancer = Cáncer
risk-table-span = Antes de los
risk-table-you = En su situación
risk-table-others = En la población
risk-table-range = Margen probable
risk-none = No tenemos ninguna cifra que sirva para usted. Su asesor o asesora hablará con usted de su riesgo.
risk-few-ages = Para estas enfermedades, los estudios solo dan el riesgo a una o dos edades: { $diseases }. No se sabe bien cómo se reparte por los años. La cifra puede ser demasiado alta o baja para usted. Su asesor o asesora puede contarle más.
risk-not-all = En la tabla no están todos los tipos de cáncer. Su asesor o asesora puede decirle si la variante aumenta el riesgo de otros, o de un nuevo cáncer si ya tuvo uno.

options-heading = Qué puede hacer
options-counsellor = Su asesor o asesora verá un plan con usted: qué revisiones puede tener, desde qué edad y cada cuánto, y si hay otros modos de bajar el riesgo. No tiene que decidir nada ahora mismo.
options-see-doctor = Vaya al médico si nota en su cuerpo un cambio que no se va. No espere a la próxima revisión.

family-heading = Su familia
family-inheritance = La variante puede pasar de padres a hijos. Cada uno de sus hijos tiene una posibilidad de 50 de 100 de tenerla, y de 50 de 100 de no tenerla. Da igual que sea niña o niño.
family-origin = Lo más probable es que la recibiera de su madre o de su padre. Entonces sus hermanas y hermanos también pueden tenerla.
family-new = La variante no se encontró ni en su madre ni en su padre. Así que lo más probable es que sea nueva en usted. La posibilidad de que sus hermanas o hermanos la tengan es baja, pero se les puede ofrecer una prueba.
family-relatives = Estos familiares pueden tener la variante:
family-side = La variante se ha encontrado en un lado de su familia. Por eso el otro lado no está en la lista.
family-both-sides = No sabemos de qué lado de su familia viene. Por eso la lista tiene los dos lados. Una prueba de su madre, su padre u otro familiar puede decirlo.
relatives-twin = Su gemelo o gemela idéntica tiene los mismos genes que usted y tendrá la variante.
relatives-likely = Es muy probable que la tengan: { $relatives }.
relatives-half = Unos 50 de 100 la tienen: { $relatives }.
relatives-quarter = Unos 25 de 100 la tienen: { $relatives }.
relatives-few = Menos de 20 de 100 la tienen: { $relatives }.
relatives-count = { $count ->
    [1] { $kin }
   *[other] { $kin } ({ $count })
}
family-tell = Esperamos que se lo cuente. Podemos darle una carta para ellos y ayudarle a encontrar las palabras.
family-order = La prueba de un hijo, una sobrina o un sobrino puede mostrar que quien está en medio también tiene la variante. Hable con nosotros del orden.
family-children = A los niños se les suele hacer la prueba cuando tienen edad para elegir. Pregúntenos si hay algún motivo para hacerla antes.

children-heading = Si usted o un familiar quiere tener un hijo
children-options = Hay opciones para quien quiere tener un hijo. Algunas personas lo dejan al azar. Otras se hacen una prueba en el embarazo, o hacen estudiar los embriones antes del embarazo. Las reglas cambian de un país a otro. Podemos contarle más.
children-partner = Si los dos padres tienen una variante en el gen { $symbol }, un hijo puede tener una enfermedad rara y grave. Por eso se puede ofrecer una prueba a su pareja.
