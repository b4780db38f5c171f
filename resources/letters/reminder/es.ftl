### A reminder, after somebody did not answer or did not come. Neutral, with an open door; nothing about health.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Nos gustaría saber de usted

summary-heading = En resumen
summary-missed = Le hemos escrito o le hemos ofrecido una cita, y no hemos tenido noticias suyas. No pasa nada.
summary-open = Aún puede venir. Puede pedir una nueva cita, esperar, o decir que no.
summary-until = { $dated ->
    [yes] Le guardamos el sitio hasta el { $date }.
   *[no] Puede llamarnos cuando sea buen momento para usted.
}

how-heading = Cómo seguir
how-call = Llámenos para buscar una hora que le venga bien. También podemos hablar por teléfono.
how-help = Díganos si algo le hace difícil venir, como el viaje, el idioma, la vista o el oído. Intentaremos encontrar una solución.
how-no = Si no quiere venir, no tiene que decir por qué. El resto de su atención sigue igual.
how-closed = Si no tenemos noticias suyas el { $date } como muy tarde, cerraremos su expediente por ahora. Se lo diremos al médico que nos envió su caso. Puede volver más adelante.

support-open = Puede llamarnos, también si solo quiere preguntar algo.
