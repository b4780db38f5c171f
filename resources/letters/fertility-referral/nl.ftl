### Referral to counselling about having children, with testing of embryos where lawful. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Verwijzing voor een gesprek over kinderwens
summary-ask = Wilt u deze patiënt adviseren over kinderwens bij een bekende variant, ook over het testen van embryo's waar de wet dat toestaat?
summary-carrier = De patiënt heeft een ziekteveroorzakende variant in het gen { $symbol }. Elk kind heeft een kans van 50 van de 100 om die te hebben.
summary-open = De patiënt heeft nog niet gekozen.

consider-heading = Om te bespreken
consider-partner = Als beide ouders een variant in het gen { $symbol } hebben, kan een kind een zeldzame en ernstige ziekte krijgen. De partner moet eerst een test aangeboden krijgen.
consider-time = Geplande behandelingen of operaties die een grens in de tijd stellen.
consider-control = Met toestemming van de patiënt kan de uitslag van het laboratorium naar u worden gestuurd, om een test op te zetten.
consider-all = Alle keuzes: zwangerschap zonder test, een test in de zwangerschap, testen van embryo's, eicellen of zaadcellen van een donor, en geen kind.
