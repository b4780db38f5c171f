### To the laboratory: a known variant is to be confirmed, with a positive control. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Beställning: bekräfta en variant
summary-ask = Vi ber er testa provet för varianten nedan.
summary-second = Den hittades i ett tidigare prov från samma person. Det andra provet ska bekräfta den.
summary-familial = Den hittades hos en släkting. Provet kommer från en annan medlem av familjen.
summary-control = Ett prov som man vet har varianten kan vara positiv kontroll. Se nedan.

control-heading = Positiv kontroll
control-laboratory = Laboratorium
control-accession = Nummer på dess svar
control-own = Vems prov
control-own-yes = samma person, tidigare prov
control-own-no = en släkting som har varianten
control-none = Inget laboratorium är registrerat för ett prov som man vet har varianten. Be oss om en positiv kontroll.

report-heading = Vad vi ber er att svara på
report-both = Om varianten finns eller inte, och att den positiva kontrollen visade den.
report-limits = Vad metoden inte kan utesluta.
