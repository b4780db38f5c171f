### Consent to a gene test, to be signed.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Consentimiento para una prueba genética

summary-heading = Antes de firmar
summary-about = Esta hoja trata de una prueba genética que puede mostrar un riesgo hereditario de cáncer.
summary-free = Usted elige. Puede decir que no. Puede retirar su consentimiento en cualquier momento.
summary-ask = No firme antes de tener respuesta a sus preguntas.

understood-heading = De qué hemos hablado
understood-purpose = para qué sirve la prueba, y qué no puede decir
understood-answers = que la respuesta puede ser una variante que causa enfermedad, una variante incierta o ninguna variante
understood-other = que se puede encontrar algo distinto de lo que se busca
understood-family = que la respuesta puede importar para mi familia
understood-choice = que puedo elegir que no me digan la respuesta

consent-testing = Quiero hacerme la prueba indicada arriba.
consent-told = Quiero que me digan la respuesta.
consent-storage = Mi muestra se puede guardar, para poder estudiarla de nuevo.
consent-inform-relatives = Se puede decir a mis familiares lo que necesitan saber sobre su propio riesgo.
consent-name-in-family-letter = Mi nombre puede figurar en una carta a mis familiares.
consent-obtain-records = La clínica puede pedir datos de mi historia clínica que traten de cáncer.
consent-recontact = La clínica puede volver a ponerse en contacto conmigo si se sabe algo nuevo.
consent-research = Mi muestra y mis datos se pueden usar en investigación.

withdraw-heading = Si cambia de idea
withdraw = Llámenos o escríbanos. No tiene que decir por qué. Lo que ya se haya escrito en su historia clínica se queda en ella, como pide la ley.

sign-parent = Firma de la madre o del padre, donde la ley lo pida

support-form = Pregúntenos todo lo que no esté claro.
