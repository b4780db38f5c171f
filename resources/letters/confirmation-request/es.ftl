### To the laboratory: a known variant is to be confirmed, with a positive control.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Solicitud de confirmación de una variante
summary-ask = Rogamos que estudie en la muestra la variante que se indica abajo.
summary-second = Se encontró en una muestra anterior de la misma persona. La segunda muestra es para confirmarla.
summary-familial = Se encontró en un familiar. La muestra es de otro miembro de la familia.
summary-control = Una muestra en la que se sabe que está la variante puede servir de control positivo. Véase abajo.

control-heading = Control positivo
control-laboratory = Laboratorio
control-accession = Número de su informe
control-own = De quién es la muestra
control-own-yes = la misma persona, muestra anterior
control-own-no = un familiar que tiene la variante
control-none = No consta ningún laboratorio con una muestra en la que se sepa que está la variante. Pídanos un control positivo, por favor.

report-heading = Qué pedimos que informe
report-both = Si la variante está o no, y que el control positivo la mostró.
report-limits = Lo que el método no puede excluir.
