### Result: the family's variant was found in a person who was tested for it. It says some texts of result-pathogenic anew.
### Review state: machine-drafted, not reviewed by a native clinician.

summary-found = { $likely ->
    [yes] Usted tiene la variante en el gen { $symbol } que se encontró en su familia. Es muy probable que aumente el riesgo de algunos tipos de cáncer.
   *[no] Usted tiene la variante en el gen { $symbol } que se encontró en su familia. Aumenta el riesgo de algunos tipos de cáncer.
}
family-origin = Lo más probable es que la recibiera de su madre o de su padre: de quien le une a los demás familiares que la tienen. Sus hermanas y hermanos también pueden tenerla.
