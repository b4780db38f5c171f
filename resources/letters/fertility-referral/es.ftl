### Referral to counselling about having children, with testing of embryos where lawful.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Solicitud de consulta sobre tener hijos
summary-ask = Rogamos que reciba a esta persona para hablar de tener hijos con una variante conocida, y también del estudio de embriones donde la ley lo permite.
summary-carrier = Esta persona tiene una variante patogénica en el gen { $symbol }. Cada hijo tiene una posibilidad de 50 de 100 de tenerla.
summary-open = Todavía no ha elegido.

consider-heading = De qué hablar
consider-partner = Si los dos padres tienen una variante en el gen { $symbol }, un hijo puede tener una enfermedad rara y grave. Antes se debería ofrecer una prueba a su pareja.
consider-time = Tratamientos u operaciones previstos que pongan un límite de tiempo.
consider-control = Con el consentimiento de esta persona, se le puede enviar a usted el informe del laboratorio para preparar una prueba.
consider-all = Todas las opciones: embarazo sin prueba, prueba en el embarazo, estudio de embriones, óvulos o semen de donante, y no tener hijos.
