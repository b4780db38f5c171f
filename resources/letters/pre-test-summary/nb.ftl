### Det som ble snakket om før en gentest. Review state: machine-drafted.

title = Før gentesten din

summary-heading = Kort sagt
summary-why = { $predictive ->
    [yes] Du har fått tilbud om en test for varianten som er kjent i familien din. Den kan øke risikoen for kreft.
   *[no] Du har fått tilbud om en gentest. Den kan vise om du er født med en variant som øker risikoen for kreft.
}
summary-choice = Testen er ditt valg. Du kan si ja, si nei eller vente.
summary-family = Svaret kan bety noe for slektningene dine også.

test-how = En prøve av blod eller spytt sendes til et laboratorium. Du får svaret i en ny samtale med oss.

answers-heading = Hva svaret kan bli
answers-label = Sjanse for en variant
answers-chance = Av 100 personer med en familie som din har omtrent { $count } en sykdomsgivende variant i ett av genene vi har tall for. Omtrent { $rest } har det ikke.
answers-chance-under = Av 100 personer med en familie som din har færre enn 1 en sykdomsgivende variant i ett av genene vi har tall for. Flere enn 99 har det ikke.
answers-chance-over = Av 100 personer med en familie som din har flere enn 99 en sykdomsgivende variant i ett av genene vi har tall for. Færre enn 1 har det ikke.
answers-familial = Av 100 personer med din plass i familien har omtrent { $count } familiens variant. Omtrent { $rest } har den ikke.
answers-familial-under = Av 100 personer med din plass i familien har færre enn 1 familiens variant. Flere enn 99 har den ikke.
answers-familial-over = Av 100 personer med din plass i familien har flere enn 99 familiens variant. Færre enn 1 har den ikke.
answer-found = En sykdomsgivende variant. Da er risikoen din for noen typer kreft økt. Du kan få tilbud om kontroller, og det kan finnes måter å senke risikoen på.
answer-uncertain = En usikker variant. Ingen vet ennå om den betyr noe. Den endrer ikke kontrollene dine.
answer-none = Ingen variant. Det utelukker ikke at kreft er arvelig i familien din. Da bestemmes kontrollene dine av familiehistorien.
answer-other = I sjeldne tilfeller noe vi ikke lette etter. Da forklarer vi hva det betyr.
answer-has = Du har familiens variant. Du kan få tilbud om kontroller, og det kan finnes måter å senke risikoen på.
answer-lacks = Du har den ikke. Da kan barna dine ikke få den fra deg. Veilederen din sier om noe annet øker risikoen din.

limits-heading = Hva testen ikke kan si
limits = Testen kan ikke si om du får kreft, eller når. Ingen test finner alle arvelige årsaker.

family-heading = Slektningene dine
family = Hvis du har en variant, kan foreldrene, søsknene og barna dine også ha den. Vi kan hjelpe deg å fortelle det til dem.
family-parent = Svaret ditt kan også vise at en av foreldrene dine har varianten. Snakk med oss først hvis du tror at en forelder ikke vil vite det.

choice-heading = Retten til ikke å vite
choice = Du kan ombestemme deg, også etter at prøven er tatt. Si fra før du får svaret. Da forteller vi det ikke.
choice-time = Ta den tiden du trenger.
consent-taken = Du har samtykket til dette: { $scopes }.
consent-open = Vi ber om samtykket ditt før det tas en prøve.

support-test = En slik test kan vekke mange tanker. Du kan snakke med oss før, under og etter den.
