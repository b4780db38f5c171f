### What letters about a test that is to be taken share: the test, the answers it can give, insurance.
### Review state: machine-drafted, not reviewed by a native clinician.

test-heading = La prueba
test-genes = Genes que se estudian
test-variant = Variante que se busca
test-purpose = Fin
test-method = Método
test-laboratory = Laboratorio

missing-genes = [genes]

insurance-heading = Seguros
insurance-no = En Noruega, los seguros y las empresas que dan empleo no pueden pedir ni usar el resultado de una prueba genética predictiva.
insurance-gb = En el Reino Unido, los seguros no exigen una prueba genética predictiva. No piden el resultado de una prueba de cáncer hereditario.
insurance-other = Las reglas sobre seguros cambian de un país a otro. Pregúntenos si piensa contratar un seguro.
