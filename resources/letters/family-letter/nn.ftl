### Family letter: to whom it may concern. It names nobody unless consent is recorded.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Ein variant som kan auke risikoen for kreft, er funnen i familien din
addressee = Til den det gjeld
greeting-relative = Kjære lesar,

summary-heading = Kvifor du får dette brevet
summary-found = Ein variant i genet { $symbol } er funnen i familien din. Han kan auke risikoen for nokre typar kreft.
summary-you = Du kan ha denne varianten. Det betyr ikkje at du har kreft eller kjem til å få det.
summary-choice = Du kan ta ein test om du vil vite det. Du kan òg velje å ikkje vite det.
named = { $name } har sagt ja til å bli nemnd i dette brevet.

found-heading = Kva som er funne
found-reference = Familienummer

who-heading = Kven som kan ha varianten
who-first = Sjansen er om lag 50 av 100 for kvar forelder, syster, bror og kvart barn til ein person som har han.
who-new = Sjansen er 50 av 100 for barna til ein person som har han. Varianten ser ut til å ha oppstått ny i familien. Derfor er sjansen liten for syskena til den første som har han. Både kvinner og menn kan ha han, og begge kan føre han vidare.
who-second = Fjernare slektningar kan òg ha han. Sjansen deira er mindre. Både kvinner og menn kan ha han, og begge kan føre han vidare.

test-heading = Kva ein test kan fortelje deg
test-how = Først får du tilbod om genetisk rettleiing. Så viser ei prøve av blod eller spytt om du har varianten.
test-absent = Om du ikkje har han, kan barna dine ikkje få han frå deg. Rettleiaren din fortel om noko anna aukar risikoen din.
test-present = Om du har han, kan du få tilbod om kontrollar, og det kan finnast måtar å minske risikoen på. Målet er å finne kreft tidleg eller å hindre han.

refer-heading = Slik får du ein time
refer-intro = Ta med dette brevet. Oppgi familienummeret { $number }.
refer-no = I Noreg kan du sjølv kontakte avdelinga for medisinsk genetikk i regionen din, eller spørje fastlegen.
refer-uk = I Storbritannia kan du be legen din vise deg til den regionale genetiske klinikken.
refer-other = I andre land kan du spørje legen din kvar næraste klinikk for genetisk rettleiing er.
refer-soon = Sei frå om du er gravid, eller om du har kreft no. Då kan du trenge svar raskare.

choice-heading = Du vel sjølv
choice = Ingen kan tvinge deg til å ta ein test. Du kan seie ja, nei eller vente, og du kan ombestemme deg seinare. Vi veit ikkje kven som har lese brevet, og vi kontaktar deg ikkje utan at du ber om det.
choice-children = Barn blir oftast testa når dei er gamle nok til å velje sjølve.
choice-insurance-no = I Noreg kan ikkje forsikringsselskap og arbeidsgivarar be om eller bruke svaret på ein prediktiv gentest.

support-family = Det kan vere tungt å få ei slik melding. Du må gjerne ringje oss, òg om du berre vil snakke om det.
