### Prøvesvar: familiens variant ble ikke funnet. Review state: machine-drafted.

title = Svar på gentesten din

summary-heading = Hva dette betyr for deg
summary-found = Du har ikke varianten i { $symbol }-genet som er funnet i familien din.
summary-children = Barna dine kan ikke få denne varianten fra deg.
summary-population = Risikoen din for kreft som følger med varianten, er omtrent som for andre, hvis ikke noe annet øker den.
summary-family-history = Risikoen din for kreft kan fortsatt være høyere enn for de fleste. Det avhenger av krefttilfellene i familien, på begge sider.
summary-own-cancer = Du har selv hatt kreft. Dette svaret endrer ikke kontrollene du har for den.

looked-for = Variant det ble lett etter
looked-for-answer = Svar
looked-for-absent = ikke funnet

follow-heading = Kontrollene dine
follow-population = Du trenger ikke ekstra kontroller på grunn av varianten. Følg tilbudene som alle på din alder får.
follow-other-factors = Andre ting kan øke risikoen for kreft, som levevaner, hormoner eller kreft på den andre siden av familien. Si fra hvis du kjenner til noe slikt.
follow-family-history = Dette genet er bare én av flere årsaker til kreft i en familie. Kontrollene dine bestemmes derfor av krefttilfellene i familien, på begge sider.
follow-own-cancer = Fortsett med kontrollene du har på grunn av din egen kreft.

family-heading = Familien din
family-children = Barna dine trenger ikke en test for denne varianten.
family-siblings = Svaret ditt sier ingenting om søsknene dine. Hver av dem kan få tilbud om en test.
family-other-side = Denne testen sier ingenting om den andre siden av familien. Si fra hvis det er krefttilfeller der.

support-relief = Mange føler lettelse. Noen føler skyld overfor slektninger som har varianten. Begge deler er vanlig. Du kan snakke med oss om det.
