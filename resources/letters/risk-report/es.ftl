### Risk report with the family's drawing. It uses the texts of result-pathogenic and says some of them anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Su informe de riesgo

summary-heading = Qué significa para usted
summary-report = Este informe dice lo que hoy se puede calcular sobre su riesgo, a partir de su familia y de pruebas.
summary-chance = De 100 personas con una familia como la suya, cerca de { $count } tienen una variante que causa enfermedad en uno de los genes para los que tenemos cifras. Cerca de { $rest } no la tienen.
summary-chance-under = De 100 personas con una familia como la suya, menos de 1 tiene una variante que causa enfermedad en uno de los genes para los que tenemos cifras. Más de 99 no la tienen.
summary-chance-over = De 100 personas con una familia como la suya, más de 99 tienen una variante que causa enfermedad en uno de los genes para los que tenemos cifras. Menos de 1 no la tiene.
summary-carrier = Usted tiene una variante en el gen { $symbol } que puede aumentar el riesgo de algunos tipos de cáncer. Las cifras de abajo son las de usted, desde hoy.
summary-tested = Se ha hecho una prueba genética. La carta sobre su resultado dice qué significa para usted.
summary-chances-only = Son posibilidades. No pueden decir lo que le pasará a usted.

genes-heading = Cómo de probable es que tenga una variante
genes-intro = Una variante que causa enfermedad es un cambio en un gen que aumenta el riesgo de cáncer. La tabla muestra cuántas personas de 100 la tienen.
genes-caption = Cuántas personas tienen una variante, gen a gen
genes-gene = Gen
genes-you = Con una familia como la suya
genes-others = En la población
genes-any = Uno de estos genes
genes-left-out = Algunos genes no están en la tabla: aquellos en los que menos de 1 de 100 personas con una familia como la suya tiene una variante.

talk-heading = Qué puede hacer ahora
talk = Lea este informe con su asesor o asesora antes de tomar una decisión por él.
talk-change = Las cifras pueden cambiar cuando se sepa algo nuevo de usted o de su familia.

support-report = Las cifras pueden ser difíciles de entender. Puede hablar de ellas con nosotros.
