### A variant has got another class: from uncertain to disease-causing or harmless, or back to uncertain.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Novedades sobre su variante genética

summary-heading = Qué significa para usted
summary-new = La variante en el gen { $symbol } de la que le hablamos ha cambiado de clase.
summary-raised = { $likely ->
    [yes] Ahora se cree que es muy probable que aumente el riesgo de algunos tipos de cáncer.
   *[no] Ahora se sabe que aumenta el riesgo de algunos tipos de cáncer.
}
summary-raised-next = Le ofrecemos una nueva consulta para ver qué significa para usted y su familia.
summary-harmless = Ahora se cree que no hace daño, o que es muy probable que no lo haga. No aumenta su riesgo de cáncer.
summary-harmless-next = Esto no descarta otra causa hereditaria. Sus revisiones dependen de su propia salud y de los cánceres de su familia.
summary-uncertain = Ahora nadie sabe si importa para su salud. Por favor, no actúe según lo que le dijimos antes.
summary-uncertain-next = Llámenos antes de decidir sobre una operación, un fármaco o las revisiones.

class-old = Clase antes
class-new = Clase ahora

why-heading = Por qué ha cambiado la clase
why = Los laboratorios aprenden cada vez más, de la investigación y de otras familias. Por eso las clases pueden cambiar. Su variante es la misma que antes.

change-heading = Qué cambia ahora
change-raised = Se le pueden ofrecer revisiones, y puede haber modos de bajar el riesgo. No tiene que decidir nada antes de que hablemos.
change-harmless = No necesita revisiones por la variante. Si ha tomado una decisión por ella, hable con nosotros, por favor.
change-uncertain = Algunas revisiones puede que ya no hagan falta, y otras sí. Lo veremos con usted. No deje ninguna antes de que hablemos.
change-own-cancer = Siga con las revisiones que tiene por su propio cáncer.

family-heading = Su familia
family-raised = Sus familiares también pueden tener la variante. Se les puede ofrecer consejo y una prueba. Podemos ayudarle a contárselo.
family-harmless = Sus familiares no necesitan una prueba de esta variante. Si alguien se la ha hecho, cuéntele esta noticia, por favor.
family-uncertain = Sus familiares no deberían hacerse una prueba de esta variante para conocer su propio riesgo. Si alguien se la ha hecho, pídale que nos llame, por favor.
