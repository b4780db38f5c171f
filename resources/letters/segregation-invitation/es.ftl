### An invitation to a relative to give a sample, to learn whether an uncertain variant goes with the disease.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Una invitación para ayudarnos a entender una variante genética

summary-heading = Qué le pedimos
summary-why = En su familia se ha encontrado una variante. Nadie sabe aún si aumenta el riesgo de cáncer.
summary-ask = Le preguntamos si querría dar una muestra. Puede ayudar a saberlo.
summary-choice = Usted elige. Si dice que no, eso no cambia la atención que recibe.

variant-heading = La variante

how-heading = Cómo se hace
how = Una muestra de sangre o saliva muestra si tiene la variante. También le preguntamos si ha tenido cáncer. El laboratorio compara esto en varios familiares.
how-consent = Antes le pediremos su consentimiento por escrito. Puede retirarlo en cualquier momento.

learn-heading = Qué puede saber con ello
learn-not = La respuesta no dice nada de su propio riesgo de cáncer. No debería cambiar sus revisiones ni su tratamiento.
learn-told = Si tiene la variante, usted elige si quiere que se lo digan.
learn-later = Puede que un día se sepa qué significa la variante. Puede decir ya si podremos entonces ponernos en contacto con usted.

answer-heading = Cómo responder
answer = { $dated ->
    [yes] Llámenos el { $date } como muy tarde, por favor, si quiere participar o si antes quiere saber más.
   *[no] Llámenos, por favor, si quiere participar o si antes quiere saber más.
}
answer-no = Si no quiere participar, no tiene que hacer nada.

support-invited = Una carta así puede traer preguntas. Puede llamarnos.
