### To the next of kin of a patient who has died. It uses the texts of family-letter and says some of them anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Un resultado que puede importar para su familia
missing-addressee = [destinatario]

summary-found = Sentimos la pérdida de { $name }. Una prueba ha mostrado una variante en el gen { $symbol }. Puede aumentar el riesgo de algunos tipos de cáncer.
summary-you = Los familiares cercanos pueden tener la misma variante. Eso no significa que tengan cáncer ni que lo vayan a tener.
summary-agreed = { $name } aceptó que se informara a sus familiares.

tell-heading = Contarlo en la familia
tell = Puede dar esta carta a otras personas de la familia. No tiene que hacerlo. Si es duro, podemos ayudarle a encontrar las palabras.
