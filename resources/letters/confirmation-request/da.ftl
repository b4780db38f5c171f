### To the laboratory: a known variant is to be confirmed, with a positive control. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Anmodning om at bekræfte en variant
summary-ask = Vi beder jer teste prøven for varianten nedenfor.
summary-second = Den blev fundet i en tidligere prøve fra samme person. Den anden prøve skal bekræfte den.
summary-familial = Den blev fundet hos en slægtning. Prøven er fra et andet medlem af familien.
summary-control = En prøve, som man ved har varianten, kan bruges som positiv kontrol. Se nedenfor.

control-heading = Positiv kontrol
control-laboratory = Laboratorium
control-accession = Nummer på dets svar
control-own = Hvis prøve
control-own-yes = samme person, tidligere prøve
control-own-no = en slægtning, der har varianten
control-none = Der er ikke registreret noget laboratorium for en prøve, som man ved har varianten. Bed os om en positiv kontrol.

report-heading = Hvad vi beder jer svare på
report-both = Om varianten er der eller ej, og at den positive kontrol viste den.
report-limits = Hvad metoden ikke kan udelukke.
