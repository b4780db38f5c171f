### Prøvesvar: ingen variant funnet, og ingen kjent variant i familien. Review state: machine-drafted.

title = Svar på gentesten din

summary-heading = Hva dette betyr for deg
summary-found = Vi fant ingen sykdomsgivende variant i genene som ble undersøkt.
summary-not-excluded = Det utelukker ikke at kreft er arvelig i familien din. Det kan finnes årsaker som testen ikke kan påvise.
summary-follow = Kontrollene dine bestemmes av din egen helse og av krefttilfellene i familien din.

risk-heading = Din risiko for kreft

others-heading = Hvem andre som kan testes
others = En test sier mest når den tas av en i familien som har hatt kreft.
others-relatives = { $count ->
    [1] I din familie kan en test av denne slektningen si mer: { $relatives }. Snakk med oss før du spør.
   *[other] I din familie kan en test av en av disse slektningene si mer: { $relatives }. Snakk med oss før du spør.
}

follow-heading = Kontrollene dine
follow = Veilederen din går gjennom hvilke kontroller som passer for deg.

again-heading = Når du bør ta kontakt igjen
again = Ta kontakt hvis noen i familien får kreft, eller hvis det blir funnet en variant hos en slektning. Du kan også spørre oss om noen år om det finnes en bedre test.
