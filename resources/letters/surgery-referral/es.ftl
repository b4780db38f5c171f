### Referral to talk about risk-reducing surgery. It uses the table of risks of result-pathogenic.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Solicitud de consulta sobre cirugía reductora de riesgo
summary-ask = Rogamos que reciba a esta persona para hablar de cirugía reductora de riesgo.
summary-open = No se ha tomado ninguna decisión. La elección es de la persona.
summary-carrier = Esta persona tiene una variante patogénica en el gen { $symbol }.

plan-table-heading = Qué ofrecen las guías
without-heading = Riesgo sin cirugía
risk-table-caption = Cuántas personas tendrán cada tipo de cáncer, desde hoy, sin cirugía
risk-table-you = Esta persona
risk-table-others = En la población
without-after = Aquí no se calcula cuánto riesgo queda después de la cirugía. Infórmele, por favor, con cifras publicadas.
without-none = Aquí no se da ninguna cifra. Infórmele, por favor, con cifras publicadas.

consider-heading = De qué hablar
consider-fertility = El deseo de tener hijos, y los modos de conservar la fertilidad, antes de extirpar los ovarios.
consider-menopause = La menopausia después de extirpar los ovarios: tratamiento hormonal, huesos, corazón y salud sexual. ¿Quién hace el seguimiento?
consider-pathology = Las trompas y los ovarios deben estudiarse enteros con el protocolo SEE-FIM, y el riesgo debe constar en la petición.
consider-breast = Los modos de reconstruir la mama, la sensibilidad de la piel, y las revisiones como alternativa.
consider-support = Tiempo para pensar, y alguien con quien hablar antes y después.
