### To the referrer or the GP: the plan on one page.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Plan para su paciente
summary-carrier = Esta persona tiene una variante patogénica en el gen { $symbol }.
summary-plan = El plan está en la tabla de abajo.
summary-who = Díganos, por favor, si no puede pedir alguna prueba del plan o volver a citar a esta persona, para que nada quede sin hacer.

plan-table-heading = El plan
code-label = Término para la historia clínica
code = Portador o portadora de una variante patogénica en { $symbol }; riesgo hereditario de cáncer aumentado
orders-heading = Quién hace qué
orders-you = Por favor, pida las pruebas de la tabla y cite a esta persona, salvo que un hospital se haya hecho cargo.
orders-us = Ofrecemos consejo a los familiares en riesgo. Envíenoslos antes de cualquier prueba, por favor. Deben dar el número de familia { $number }.
orders-symptoms = Por favor, estudie los síntomas nuevos sin esperar a la próxima revisión prevista.
