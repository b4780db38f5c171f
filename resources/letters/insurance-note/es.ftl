### A note on insurance that the patient may show. It names nobody, no gene, no test and no family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Pruebas genéticas y seguros
addressee = A quien corresponda
greeting-relative = A quien corresponda:

summary-heading = En resumen
summary-no-result = No damos resultados de pruebas genéticas a los seguros ni a las empresas que dan empleo.
summary-person = Esto vale para todo el mundo, haya venido o no a nuestra consulta, se haya hecho o no una prueba, y tenga o no un resultado.

rule-heading = Las reglas
rule-no = En Noruega, la ley dice que nadie puede pedir, tener ni usar el resultado de una prueba genética predictiva fuera de la atención sanitaria. Esto vale para los seguros y las empresas que dan empleo (Ley de biotecnología, artículo 5-8).
rule-gb = En el Reino Unido, los seguros siguen el «Code on Genetic Testing and Insurance». No exigen una prueba genética predictiva, ni piden el resultado de una prueba de cáncer hereditario.
rule-other = Las reglas cambian de un país a otro. Esta nota no dice cuáles son donde usted vive.

ask-heading = Si tiene preguntas
ask = Solo enviamos datos de salud si la persona lo ha pedido por escrito, y solo si la ley lo permite.
