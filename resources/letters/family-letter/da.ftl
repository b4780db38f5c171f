### Family letter: to whom it may concern. It names nobody unless consent is recorded.
### Review state: machine-drafted, not reviewed by a native clinician.

title = En variant, som kan øge risikoen for kræft, er fundet i din familie
addressee = Til den, det angår
greeting-relative = Kære læser,

summary-heading = Hvorfor du får dette brev
summary-found = En variant i genet { $symbol } er fundet i din familie. Den kan øge risikoen for nogle typer kræft.
summary-you = Du kan have denne variant. Det betyder ikke, at du har kræft eller får det.
summary-choice = Du kan få en test, hvis du vil vide det. Du kan også vælge ikke at vide det.
named = { $name } har sagt ja til at blive nævnt i brevet.

found-heading = Hvad der er fundet
found-reference = Familienummer

who-heading = Hvem der kan have varianten
who-first = Chancen er omkring 50 af 100 for hver forælder, bror, søster og hvert barn til en person, der har den.
who-new = Chancen er 50 af 100 for børn af en person, der har den. Varianten ser ud til at være opstået ny i familien. Derfor er chancen lille for søskende til den første, der har den. Både kvinder og mænd kan have den, og begge kan give den videre.
who-second = Fjernere slægtninge kan også have den. Deres chance er mindre. Både kvinder og mænd kan have den, og begge kan give den videre.

test-heading = Hvad en test kan fortælle dig
test-how = Først får du tilbudt genetisk rådgivning. Så viser en prøve af blod eller spyt, om du har varianten.
test-absent = Hvis du ikke har den, kan dine børn ikke få den fra dig. Din rådgiver fortæller dig, om noget andet øger din risiko.
test-present = Hvis du har den, kan du få tilbudt kontroller, og der kan være måder at mindske risikoen på. Målet er at finde kræft tidligt eller at forebygge den.

refer-heading = Sådan får du en tid
refer-intro = Tag dette brev med. Oplys familienummeret { $number }.
refer-no = I Norge kan du selv kontakte afdelingen for medicinsk genetik i din region, eller spørge din læge.
refer-uk = I Storbritannien kan du bede din læge henvise dig til den regionale genetiske klinik.
refer-other = I andre lande kan du spørge din læge, hvor den nærmeste klinik for genetisk rådgivning er.
refer-soon = Sig det, hvis du er gravid eller har kræft nu. Så kan du have brug for et hurtigere svar.

choice-heading = Det er dit valg
choice = Ingen kan tvinge dig til at få en test. Du må sige ja, nej eller vente, og du må skifte mening senere. Vi ved ikke, hvem der har læst brevet, og vi kontakter dig ikke, medmindre du beder om det.
choice-children = Børn testes oftest, når de er gamle nok til selv at vælge.
choice-insurance-no = I Norge må forsikringsselskaber og arbejdsgivere ikke bede om eller bruge svaret på en prædiktiv gentest.

support-family = Det kan være svært at få sådan en besked. Du er velkommen til at ringe til os, også hvis du bare vil tale om det.
