### Result: no variant found, and no known variant in the family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = El resultado de su prueba genética

summary-heading = Qué significa para usted
summary-found = No hemos encontrado ninguna variante patogénica en los genes estudiados.
summary-not-excluded = Eso no excluye que el cáncer sea hereditario en su familia. Puede haber causas que la prueba no encuentra.
summary-follow = Sus revisiones dependen de su salud y de los cánceres de su familia.

risk-heading = Su riesgo de cáncer

others-heading = A quién más se podría hacer la prueba
others = Una prueba dice más cuando se la hace alguien de la familia que ha tenido cáncer.
others-relatives = { $count ->
    [1] En su familia, la prueba de este familiar puede decir más: { $relatives }. Hable con nosotros antes de pedírselo.
   *[other] En su familia, la prueba de uno de estos familiares puede decir más: { $relatives }. Hable con nosotros antes de pedírselo.
}

follow-heading = Sus revisiones
follow = Su asesor o asesora verá con usted qué revisiones le convienen.

again-heading = Cuándo volver a llamarnos
again = Llámenos si alguien de la familia tiene cáncer, o si se encuentra una variante en un familiar. También puede preguntarnos dentro de unos años si hay una prueba mejor.
