### Result: one copy of a variant in a recessive gene (MUTYH, NTHL1, MSH3). Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Svaret på ditt gentest

summary-heading = Vad det betyder för dig
summary-found = Du har en variant i en av dina två kopior av genen { $symbol }.
summary-one = En kopia ensam orsakar inte den sjukdom som hör till genen. För det krävs en variant i båda kopiorna.
summary-family = Svaret kan ha betydelse för dina syskon och för dina barn.

meaning-heading = Vad svaret betyder
meaning-two = Alla har två kopior av de flesta gener, en från varje förälder. Personer med en variant i båda kopiorna av { $symbol } kan få många polyper i tarmen, och cancer där.
meaning-one = Du har en kopia som fungerar som den ska. Svaret betyder därför inte att du har eller kommer att få den sjukdomen.

follow-heading = Dina kontroller
follow = Dina kontroller bestäms av din egen hälsa och av vilken cancer som finns i familjen, inte av det här svaret ensamt.

family-heading = Din familj
family-siblings = Vart och ett av dina syskon kan ha en sådan kopia, två eller ingen. De som har två kan ha en höjd risk. De kan erbjudas ett test.
family-children = Vart och ett av dina barn har en chans på 50 av 100 att få kopian från dig. Ett barn kan ha två sådana kopior bara om den andra föräldern också har en variant i samma gen.
family-partner = Dina barns andra förälder kan därför erbjudas ett test av genen { $symbol }.
