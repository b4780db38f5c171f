### Referral to check-ups.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Solicitud de revisiones
summary-ask = Rogamos que se haga cargo de las revisiones de la tabla para esta persona, y que la cite con los intervalos indicados.
summary-carrier = Esta persona tiene una variante patogénica en el gen { $symbol }.
summary-family = Esta persona tiene un riesgo aumentado por sus antecedentes familiares.

plan-table-heading = Las revisiones
recall-heading = Quién cita
recall = Por favor, confírmenos a nosotros y a esta persona que la citará. Si no puede, devuelva la solicitud, para que nadie quede sin revisiones.
recall-stop = Díganos, por favor, cuándo terminan las revisiones, o si la persona ya no las quiere.
