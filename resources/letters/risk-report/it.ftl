### Risk report with the family's drawing. It uses the texts of result-pathogenic and says some of them anew.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Il resoconto sul suo rischio

summary-heading = Che cosa significa per lei
summary-report = Questo resoconto dice che cosa si può calcolare oggi sul suo rischio, dalla sua famiglia e dai test.
summary-chance = Su 100 persone con una famiglia come la sua, circa { $count } hanno una variante che causa malattia in uno dei geni per cui abbiamo cifre. Circa { $rest } no.
summary-chance-under = Su 100 persone con una famiglia come la sua, meno di 1 ha una variante che causa malattia in uno dei geni per cui abbiamo cifre. Più di 99 no.
summary-chance-over = Su 100 persone con una famiglia come la sua, più di 99 hanno una variante che causa malattia in uno dei geni per cui abbiamo cifre. Meno di 1 no.
summary-carrier = Lei ha una variante nel gene { $symbol } che può alzare il rischio di alcuni tipi di tumore. Le cifre qui sotto riguardano lei, da oggi.
summary-tested = Lei ha fatto un test genetico. Che cosa significa per lei è scritto nella lettera sul suo risultato.
summary-chances-only = Queste sono probabilità. Non possono dire che cosa succederà a lei.

genes-heading = Quanto è probabile che lei abbia una variante
genes-intro = Una variante che causa malattia è un cambiamento in un gene che alza il rischio di tumore. La tabella mostra quante persone su 100 ne hanno una.
genes-caption = Quante persone hanno una variante, gene per gene
genes-gene = Gene
genes-you = Con una famiglia come la sua
genes-others = Nella popolazione
genes-any = Uno di questi geni
genes-left-out = Nella tabella non ci sono i geni in cui ha una variante meno di 1 su 100 persone con una famiglia come la sua.

talk-heading = Che cosa può fare ora
talk = Veda questo resoconto con il suo consulente prima di fare una scelta in base a questo.
talk-change = Le cifre possono cambiare quando si sa qualcosa di nuovo su di lei o sulla sua famiglia.

support-report = Le cifre possono essere difficili da capire e da accogliere. Può parlarne con noi.
