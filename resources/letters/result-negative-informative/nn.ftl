### Result: the family's variant was not found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Svaret på gentesten din

summary-heading = Kva dette betyr for deg
summary-found = Du har ikkje varianten i genet { $symbol } som er funnen i familien din.
summary-children = Barna dine kan ikkje få denne varianten frå deg.
summary-population = Risikoen din for den kreften som høyrer til varianten, er om lag som for andre, om ikkje noko anna aukar han.
summary-family-history = Risikoen din for kreft kan likevel vere høgare enn for dei fleste. Det kjem an på kreft i familien, på begge sider.
summary-own-cancer = Du har sjølv hatt kreft. Dette svaret endrar ikkje kontrollane for den.

looked-for = Varianten det vart leita etter
looked-for-answer = Svar
looked-for-absent = ikkje funnen

follow-heading = Kontrollane dine
follow-population = Du treng ikkje ekstra kontrollar på grunn av varianten. Følg dei undersøkingane som alle på din alder får tilbod om.
follow-other-factors = Anna kan auke risikoen for kreft, til dømes korleis vi lever, hormon eller kreft på den andre sida av familien. Sei frå til oss om du veit om noko.
follow-family-history = Dette genet er berre éin av fleire grunnar til kreft i ein familie. Kontrollane dine kjem derfor an på kreft i familien, på begge sider.
follow-own-cancer = Hald fram med dei kontrollane du har for din eigen kreft.

family-heading = Familien din
family-children = Barna dine treng ikkje test for denne varianten.
family-siblings = Svaret ditt seier ikkje noko om syskena dine. Kvar av dei kan få tilbod om test.
family-other-side = Testen seier ikkje noko om den andre sida av familien. Sei frå til oss om det er kreft der.

support-relief = Mange kjenner lette. Nokre kjenner skuld overfor slektningar som har varianten. Begge delar er vanleg. Du kan snakke med oss om det.
