### What was talked about before a gene test. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Før gentesten din

summary-heading = Kort sagt
# $predictive says whether the test looks for a variant that is known in the family.
summary-why = { $predictive ->
    [yes] Du har fått tilbod om ein test for varianten som er kjend i familien din. Han kan auke risikoen for kreft.
   *[no] Du har fått tilbod om ein gentest. Han kan vise om du er fødd med ein variant som aukar risikoen for kreft.
}
summary-choice = Testen er ditt val. Du kan seie ja, seie nei eller vente.
summary-family = Svaret kan ha noko å seie for slektningane dine òg.

test-how = Ei prøve av blod eller spytt blir send til eit laboratorium. Du får svaret i ein ny samtale med oss.

answers-heading = Kva svaret kan bli
answers-label = Sjanse for ein variant
answers-chance = Av 100 menneske med ein familie som din har om lag { $count } ein sjukdomsgivande variant i eit av gena vi har tal for. Om lag { $rest } har det ikkje.
answers-chance-under = Av 100 menneske med ein familie som din har færre enn 1 ein sjukdomsgivande variant i eit av gena vi har tal for. Fleire enn 99 har det ikkje.
answers-chance-over = Av 100 menneske med ein familie som din har fleire enn 99 ein sjukdomsgivande variant i eit av gena vi har tal for. Færre enn 1 har det ikkje.
answers-familial = Av 100 menneske med din plass i familien har om lag { $count } varianten i familien. Om lag { $rest } har han ikkje.
answers-familial-under = Av 100 menneske med din plass i familien har færre enn 1 varianten i familien. Fleire enn 99 har han ikkje.
answers-familial-over = Av 100 menneske med din plass i familien har fleire enn 99 varianten i familien. Færre enn 1 har han ikkje.
answer-found = Ein sjukdomsgivande variant. Då er risikoen din for nokre typar kreft auka. Du kan få tilbod om kontrollar, og det kan finnast måtar å minske risikoen på.
answer-uncertain = Ein usikker variant. Ingen veit enno om han har noko å seie. Han endrar ikkje kontrollane dine.
answer-none = Ingen variant. Det utelukkar ikkje at kreft er arveleg i familien din. Då blir kontrollane dine bestemte av familiehistoria.
answer-other = I sjeldne tilfelle noko vi ikkje leita etter. Då forklarer vi kva det betyr.
answer-has = Du har varianten i familien. Du kan få tilbod om kontrollar, og det kan finnast måtar å minske risikoen på.
answer-lacks = Du har han ikkje. Då kan ikkje barna dine få han frå deg. Rettleiaren din seier om noko anna aukar risikoen din.

limits-heading = Kva testen ikkje kan seie
limits = Testen kan ikkje seie om du får kreft, eller når. Ingen test finn alle arvelege årsaker.

family-heading = Slektningane dine
family = Om du har ein variant, kan foreldra, syskena og barna dine òg ha han. Vi kan hjelpe deg å fortelje det til dei.
family-parent = Svaret ditt kan òg vise at ein av foreldra dine har varianten. Snakk med oss først om du trur at ein forelder ikkje vil vite det.

choice-heading = Retten til å ikkje vite
choice = Du kan ombestemme deg, òg etter at prøva er teken. Sei frå før du får svaret. Då fortel vi det ikkje.
choice-time = Ta den tida du treng.
consent-taken = Du har samtykt til dette: { $scopes }.
consent-open = Vi ber om samtykket ditt før det blir teke ei prøve.

support-test = Ein slik test kan vekkje mange tankar. Du kan snakke med oss før, under og etter han.
