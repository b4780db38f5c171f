### Result: a variant in a gene of moderate risk (CHEK2, ATM, BARD1). It says some texts of result-pathogenic anew.
### Review state: machine-drafted, not reviewed by a native clinician.

summary-found = { $likely ->
    [yes] Hemos encontrado una variante en el gen { $symbol } que muy probablemente aumenta algo el riesgo de algunos tipos de cáncer.
   *[no] Hemos encontrado una variante en el gen { $symbol } que aumenta algo el riesgo de algunos tipos de cáncer.
}

moderate-heading = Una de varias causas
moderate = Una variante en este gen aumenta el riesgo menos que las variantes en algunos otros genes. Por sí sola no explica todo el cáncer de una familia.
moderate-history = Su riesgo también depende de los cánceres de su familia, por los dos lados. Sus revisiones dependen de ambas cosas: la variante y la familia.
moderate-relatives = Un familiar que no tiene la variante puede tener, aun así, un riesgo aumentado. Esa persona no debería dejar sus revisiones solo por una prueba.
