### Result: the family's variant was not found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Svaret på ditt gentest

summary-heading = Vad det betyder för dig
summary-found = Du har inte den variant i genen { $symbol } som hittades i din familj.
summary-children = Dina barn kan inte få den varianten från dig.
summary-population = Din risk för den cancer som hör ihop med varianten är ungefär som för andra människor, om inget annat höjer den.
summary-family-history = Din risk för cancer kan ändå vara högre än för de flesta. Det beror på vilken cancer som finns i familjen, på båda sidor.
summary-own-cancer = Du har själv haft cancer. Det här svaret ändrar inte kontrollerna för den.

looked-for = Variant som söktes
looked-for-answer = Svar
looked-for-absent = hittades inte

follow-heading = Dina kontroller
follow-population = Du behöver inga extra kontroller på grund av varianten. Gå på de kontroller som alla i din ålder erbjuds.
follow-other-factors = Annat kan höja risken för cancer, till exempel levnadsvanor, hormoner eller cancer på den andra sidan av familjen. Berätta för oss om du vet något sådant.
follow-family-history = Den här genen är bara en av flera orsaker till cancer i en familj. Dina kontroller bestäms därför av vilken cancer som finns i familjen, på båda sidor.
follow-own-cancer = Fortsätt med de kontroller du har för din egen cancer.

family-heading = Din familj
family-children = Dina barn behöver inget test för den här varianten.
family-siblings = Ditt svar säger inget om dina syskon. Var och en av dem kan erbjudas ett test.
family-other-side = Testet säger inget om den andra sidan av familjen. Berätta för oss om det finns cancer där.

support-relief = Många känner lättnad. Några känner skuld mot släktingar som har varianten. Båda är vanligt. Du kan prata med oss om det.
