### What all letters share. One message is one whole paragraph, sentence or label.
### Review state: machine-drafted, not reviewed by a native clinician.

page = Página { $page } de { $pages }
draft-mark = BORRADOR
label-date = Fecha
label-reference = Nuestra referencia
label-family-number = Número de familia
label-born = Fecha de nacimiento

missing-name = [nombre]
missing-address = [dirección]
missing-clinic = [clínica]
missing-phone = [teléfono]
missing-signatory = [firma]
missing-variant = [variante]
missing-gene = [gen]
missing-result = [resultado]
missing-age = [edad]
missing-family-number = [número de familia]
missing-assessment = [Los riesgos no se han calculado.]
missing-plan = [plan]
missing-source = [fuente]
missing-consent = [consentimiento]

greeting = { $gender ->
    [woman] Estimada { $name }:
    [man] Estimado { $name }:
   *[unknown] Buenos días, { $name }:
}
closing = Un cordial saludo
copies = Copia a: { $copies }

result-heading = El resultado
result-gene = Gen
result-genes = Genes estudiados
result-variant = Variante
result-class = Clase
result-copies = Encontrada
result-sample = Muestra
result-method = Método
result-laboratory = Laboratorio
result-date = Fecha del resultado
result-confirmed = Segunda muestra
result-confirmed-yes = confirmado
result-confirmed-no = aún sin confirmar
result-classed-on = { $class }, a { $date }

own-words-heading = De su asesor o asesora
plan-heading = Su plan

support = Muchas personas tienen ideas y sentimientos mezclados tras un resultado así. Puede hablar de ello con nosotros. También podemos ayudarle a encontrar a otras personas con quien hablar.

contact-heading = Apoyo y contacto
contact-phone = Llámenos al { $phone } si tiene preguntas o si algo de esta carta no está claro.
contact-email = También puede escribir a { $email }. No ponga datos de salud en un correo normal.
contact-phone-hours = Llámenos al { $phone } si tiene preguntas o si algo de esta carta no está claro. Atendemos: { $hours }.
contact-change = Díganos si usted o alguien de su familia tiene cáncer, si espera un hijo o si va a operarse.
contact-family-number = Dé su número de familia, { $number }, cuando nos llame.

figures-heading = Sobre las cifras
figures-model = Las cifras se calcularon el { $date } con { $model }, edición { $edition }.
figures-meaning = Dicen lo que pasa en grandes grupos de personas. No pueden decir lo que le pasará a usted.
figures-care = Las revisiones, los fármacos y las operaciones pueden cambiar el riesgo. Las cifras no muestran cuánto en su caso.
figures-net = Valen para quienes no mueren antes por otra causa.
figures-unverified = Una segunda persona aún no ha revisado algunas de las cifras publicadas en que se basan.
note-population = Las cifras de la población de su país tienen límites conocidos. Su asesor o asesora puede contarle más.
note-risk-factors-not-used = Otras cosas que pueden subir o bajar su riesgo, como su modo de vida, no se han contado.
note-age-middle = Se ha tomado como edad { $age } años, porque su fecha de nacimiento no se conoce con exactitud.
note-age-last-known = Se ha tomado como edad { $age } años, porque su fecha de nacimiento no se conoce.
note-censored-at-surgery = { $disease }: no está en la tabla, porque el órgano se extirpó.
sources-heading = Fuentes

pedigree-heading = Su árbol familiar
pedigree-caption = El árbol familiar tal como lo hemos anotado. Díganos si algo está mal.

outside-intro = Su asesor o asesora calculó su riesgo con { $tool } el { $date }. Se basa en los cánceres de su familia.
outside-line = De 100 { $group } en su situación, cerca de { $count } tendrán { $disease } antes de los { $age } años.
outside-line-under = De 100 { $group } en su situación, menos de 1 tendrá { $disease } antes de los { $age } años.
outside-line-over = De 100 { $group } en su situación, más de 99 tendrán { $disease } antes de los { $age } años.
outside-none = Su asesor o asesora hablará con usted de su riesgo. Depende de los cánceres de su familia.

group-women = mujeres
group-men = hombres
group-people = personas
