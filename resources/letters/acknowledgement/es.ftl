### We have received your referral: what happens now.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Hemos recibido la solicitud de consulta para usted

summary-heading = Qué pasa ahora
summary-received = { $known ->
    [yes] Hemos recibido una solicitud para usted de { $referrer }. Se le ofrecerá consejo genético.
   *[no] Hemos recibido una solicitud para usted. Se le ofrecerá consejo genético.
}
summary-wait = { $dated ->
    [yes] Puede esperar noticias nuestras sobre una cita antes del { $date }.
   *[no] Aún no podemos decirle cuánto tendrá que esperar. Le escribiremos cuando podamos.
}
summary-call = Llámenos enseguida si algo cambia mientras espera.

change-heading = Díganos si algo cambia
change-intro = Algunas noticias pueden hacer que deba venir antes. Llámenos si:
change-cancer = tiene cáncer, o un médico cree que puede tenerlo
change-family = alguien de su familia tiene cáncer
change-pregnancy = espera un hijo, o desea tenerlo pronto
change-surgery = le dan fecha para una operación, o la elección de un tratamiento depende de una prueba genética
change-address = cambia de casa o de teléfono

prepare-heading = Mientras espera
prepare-family = Pregunte a su familia qué tipos de cáncer ha habido, por los dos lados, y a qué edad. No pasa nada si no lo sabe.
prepare-papers = Si usted o un familiar se ha hecho una prueba genética, traiga una copia del resultado, por favor.
prepare-someone = Puede venir con alguien. Díganos si necesita un intérprete. Un niño no debería tener que traducir.
see-doctor = Vaya al médico si nota en su cuerpo un cambio que no se va. No nos espere.

support-waiting = Esperar puede ser duro. Puede llamarnos cuando quiera.
