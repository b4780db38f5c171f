### What was talked about before a gene test. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Før din gentest

summary-heading = Kort fortalt
# $predictive says whether the test looks for a variant that is known in the family.
summary-why = { $predictive ->
    [yes] Du har fået tilbudt en test for den variant, der er kendt i din familie. Den kan øge risikoen for kræft.
   *[no] Du har fået tilbudt en gentest. Den kan vise, om du er født med en variant, som øger risikoen for kræft.
}
summary-choice = Testen er dit valg. Du kan sige ja, sige nej eller vente.
summary-family = Svaret kan også betyde noget for dine slægtninge.

test-how = En prøve af blod eller spyt sendes til et laboratorium. Du får svaret ved en ny samtale med os.

answers-heading = Hvad svaret kan blive
answers-label = Chance for en variant
answers-chance = Af 100 personer med en familie som din har omkring { $count } en sygdomsgivende variant i et af de gener, vi har tal for. Omkring { $rest } har det ikke.
answers-chance-under = Af 100 personer med en familie som din har færre end 1 en sygdomsgivende variant i et af de gener, vi har tal for. Flere end 99 har det ikke.
answers-chance-over = Af 100 personer med en familie som din har flere end 99 en sygdomsgivende variant i et af de gener, vi har tal for. Færre end 1 har det ikke.
answers-familial = Af 100 personer med din plads i familien har omkring { $count } familiens variant. Omkring { $rest } har den ikke.
answers-familial-under = Af 100 personer med din plads i familien har færre end 1 familiens variant. Flere end 99 har den ikke.
answers-familial-over = Af 100 personer med din plads i familien har flere end 99 familiens variant. Færre end 1 har den ikke.
answer-found = En sygdomsgivende variant. Så er din risiko for nogle typer kræft øget. Du kan få tilbudt kontroller, og der kan være måder at mindske risikoen på.
answer-uncertain = En usikker variant. Ingen ved endnu, om den betyder noget. Den ændrer ikke dine kontroller.
answer-none = Ingen variant. Det udelukker ikke, at kræft er arvelig i din familie. Så bliver dine kontroller bestemt ud fra din familiehistorie.
answer-other = I sjældne tilfælde noget, vi ikke ledte efter. Så forklarer vi, hvad det betyder.
answer-has = Du har familiens variant. Du kan få tilbudt kontroller, og der kan være måder at mindske risikoen på.
answer-lacks = Du har den ikke. Så kan dine børn ikke få den fra dig. Din rådgiver fortæller dig, om noget andet øger din risiko.

limits-heading = Hvad testen ikke kan sige
limits = Testen kan ikke sige, om du får kræft, eller hvornår. Ingen test finder alle arvelige årsager.

family-heading = Dine slægtninge
family = Hvis du har en variant, kan dine forældre, søskende og børn også have den. Vi kan hjælpe dig med at fortælle dem det.
family-parent = Dit svar kan også vise, at en af dine forældre har varianten. Tal med os først, hvis du tror, at en forælder ikke vil vide det.

choice-heading = Din ret til ikke at vide
choice = Du må skifte mening, også efter at prøven er taget. Sig det, før du får svaret. Så fortæller vi dig det ikke.
choice-time = Tag den tid, du har brug for.
consent-taken = Du har givet samtykke til dette: { $scopes }.
consent-open = Vi beder om dit samtykke, før der tages en prøve.

support-test = En test som denne kan vække mange tanker. Du kan tale med os før, under og efter den.
