### What letters to colleagues share: the patient, the family's history, what guidelines offer.
### Review state: machine-drafted, not reviewed by a native clinician.

greeting-colleague = Estimada colega, estimado colega:
missing-addressee = [destinatario]
summary-heading = En resumen

patient-heading = Paciente
patient-name = Nombre
patient-born = Fecha de nacimiento
patient-identifier = Identificador
patient-sex = Sexo asignado al nacer
patient-sex-f = Femenino
patient-sex-m = Masculino
patient-cancers = Cánceres
patient-operations = Operaciones
patient-none = no nos consta

history-heading = Antecedentes familiares
history-caption = Cánceres en parientes de sangre, según nos han contado
history-relative = Familiar
history-cancer = Cáncer
history-age = Edad
history-known = Confirmado
history-yes = por un informe o por anatomía patológica
history-no = según lo contado
history-none = No conocemos cánceres en parientes de sangre.

variant-none = No conocemos ninguna variante germinal patogénica en esta persona. Lo que sigue se basa en los antecedentes familiares.
confirm-first = No debería hacerse ninguna operación irreversible antes de confirmar la variante en una segunda muestra.
figures-meaning = Las cifras dicen lo que pasa en grandes grupos de personas, no lo que le pasará a una persona.
figures-care = Las revisiones, los fármacos y las operaciones pueden cambiar el riesgo. Las cifras no dicen cuánto.
figures-net = Las cifras valen para quienes no mueren antes por otra causa.

offers-caption = Qué ofrecen las guías, a día de hoy
offers-what = Qué
offers-ages = Edad
offers-every = Cada cuánto
offers-source = Fuente
offers-avoid-heading = Qué evitar o tener en cuenta
offers-sources = Las medidas se citan de las guías nombradas. Una segunda persona no las ha comparado todas con su fuente. Compruébelas en la guía antes de actuar, por favor.
offers-line = { $organ }: { $what }
offers-avoid = { $what } – { $kind } ({ $guideline }, { $edition })
offers-since = { $guideline }, { $edition }

contact-colleague-heading = Contacto
contact-colleague = Si tiene alguna pregunta, llámenos al { $phone }.
contact-colleague-change = Avísenos, por favor, de un nuevo cáncer en esta persona o en su familia. Puede cambiar lo que aconsejamos.
