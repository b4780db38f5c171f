### To the laboratory: a known variant is to be confirmed, with a positive control.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Demande de confirmation d'un variant
summary-ask = Merci de chercher dans ce prélèvement le variant ci-dessous.
summary-second = Il a été trouvé dans un premier prélèvement de la même personne. Ce second prélèvement doit le confirmer.
summary-familial = Il a été trouvé chez un parent. Le prélèvement vient d'un autre membre de la famille.
summary-control = Un prélèvement qui porte ce variant de façon connue peut servir de témoin positif. Voir ci-dessous.

control-heading = Témoin positif
control-laboratory = Laboratoire
control-accession = Numéro de son compte rendu
control-own = Prélèvement de
control-own-yes = la même personne, prélèvement antérieur
control-own-no = un parent qui a le variant
control-none = Aucun laboratoire n'est noté pour un prélèvement qui porte ce variant de façon connue. Merci de nous demander un témoin positif.

report-heading = Ce que nous vous demandons d'indiquer
report-both = Si le variant est présent ou non, et que le témoin positif l'a bien montré.
report-limits = Ce que la méthode ne peut pas exclure.
