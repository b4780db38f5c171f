### An offer of a new conversation after some time.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Es tiempo de una nueva consulta

summary-heading = En resumen
summary-time = Ha pasado un tiempo desde la última vez que hablamos.
summary-offer = Le ofrecemos una nueva consulta sobre su riesgo de cáncer, sus revisiones y su familia.
summary-choice = Usted elige si la quiere.

why-heading = Por qué le escribimos ahora
why-knowledge = Cada vez se sabe más de los genes y el cáncer. Los consejos pueden haber cambiado.
why-you = Su salud, o la de su familia, puede haber cambiado.
why-due = Puede que le toquen algunas de sus revisiones. Podemos verlo juntos.

before-heading = Antes de hablar
before-intro = Nos ayuda si piensa en esto:
before-cancer = ¿Alguien de su familia ha tenido cáncer o se ha hecho una prueba genética?
before-health = ¿Ha tenido una operación, una nueva enfermedad o un nuevo fármaco?
before-children = ¿Desea tener hijos?
before-contact = ¿Tenemos bien su dirección y su teléfono?

how-heading = Cómo pedir una cita
how = Llámenos para buscar una hora. No tiene que decir por qué si prefiere no venir.
see-doctor = Vaya al médico si nota en su cuerpo un cambio que no se va. No nos espere.

support-recall = Puede llamarnos, también si solo quiere preguntar algo.
