### To the laboratory: a known variant is to be confirmed, with a positive control. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Førespurnad om å stadfeste ein variant
summary-ask = Vi ber dykk teste prøva for varianten nedanfor.
summary-second = Han vart funnen i ei tidlegare prøve frå same person. Den andre prøva skal stadfeste han.
summary-familial = Han vart funnen hos ein slektning. Prøva er frå ein annan i familien.
summary-control = Ei prøve som ein veit har varianten, kan brukast som positiv kontroll. Sjå nedanfor.

control-heading = Positiv kontroll
control-laboratory = Laboratorium
control-accession = Nummeret på svaret derifrå
control-own = Kven prøva er frå
control-own-yes = same person, tidlegare prøve
control-own-no = ein slektning som har varianten
control-none = Det er ikkje registrert noko laboratorium for ei prøve som ein veit har varianten. Be oss om ein positiv kontroll.

report-heading = Kva vi ber dykk svare på
report-both = Om varianten er der eller ikkje, og at den positive kontrollen viste han.
report-limits = Kva metoden ikkje kan utelukke.
