### Result: one copy of a variant in a recessive gene (MUTYH, NTHL1, MSH3).
### Review state: machine-drafted, not reviewed by a native clinician.

title = El resultado de su prueba genética

summary-heading = Qué significa para usted
summary-found = Tiene una variante en una de sus dos copias del gen { $symbol }.
summary-one = Una copia sola no causa la enfermedad propia de este gen. Para eso hace falta una variante en las dos copias.
summary-family = El resultado puede importar para sus hermanas y hermanos, y para sus hijos.

meaning-heading = Qué significa el resultado
meaning-two = Todos tenemos dos copias de la mayoría de los genes, una de la madre y otra del padre. Las personas con una variante en las dos copias de { $symbol } pueden tener muchos pólipos en el intestino, y cáncer allí.
meaning-one = Usted tiene una copia que funciona bien. Así que este resultado no significa que tenga o vaya a tener esa enfermedad.

follow-heading = Sus revisiones
follow = Sus revisiones dependen de su propia salud y de los cánceres de su familia, no solo de este resultado.

family-heading = Su familia
family-siblings = Cada una de sus hermanas y hermanos puede tener una copia así, dos o ninguna. Quienes tienen dos pueden tener un riesgo aumentado. Se les puede ofrecer una prueba.
family-children = Cada uno de sus hijos tiene una posibilidad de 50 de 100 de recibir esta copia de usted. Un hijo solo puede tener dos copias así si la otra madre o el otro padre también tiene una variante en el mismo gen.
family-partner = Por eso se puede ofrecer una prueba del gen { $symbol } a la otra madre o al otro padre de sus hijos.
