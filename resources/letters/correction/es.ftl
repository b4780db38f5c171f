### A correction or withdrawal of a letter that was issued.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Corrección de nuestra carta

summary-heading = Qué debe saber
summary-wrong = Nuestra carta del { $date } no era correcta. Esta carta la sustituye.
summary-stop = Por favor, no use más la carta antigua.
summary-sorry = Le pedimos disculpas.

old-heading = La carta que ya no vale
old-title = Carta
old-date = Fecha
old-number = Número de la carta

own-words-heading = Qué estaba mal y qué es lo correcto
missing-reason = [qué estaba mal y qué es lo correcto]
missing-letter = [carta]

do-heading = Qué puede hacer
do-choices = Llámenos antes de seguir con una revisión, un fármaco o una operación que eligió por la carta antigua.
do-others = Si ha mostrado la carta antigua a otras personas, muéstreles también esta, por favor.
do-doctors = Los médicos que tienen la carta antigua deberían recibir también esta. Díganos si sabe de alguno.

support-correction = Puede ser duro recibir una carta así. Puede hablar de ello con nosotros.
