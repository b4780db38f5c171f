### Result: a variant of uncertain significance.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Svaret på ditt gentest

summary-heading = Vad det betyder för dig
summary-found = Vi hittade en variant i genen { $symbol }. Ingen vet ännu om den har betydelse för din hälsa.
summary-no-change = Svaret ska inte ändra dina kontroller eller din behandling.
summary-family = Dina släktingar ska inte testas för den här varianten för att få veta sin egen risk.

meaning-heading = Vad en oklar variant är
meaning = Alla människor har många varianter i sina gener. De flesta gör ingen skada. För några vet man för lite för att kunna säga. En sådan variant kallas en variant av oklar betydelse (klass 3).
meaning-no-decisions = Så länge varianten är oklar bör ingen välja operation, läkemedel eller kontroller på grund av den.

follow-heading = Dina kontroller
follow = Dina kontroller bestäms av din egen hälsa och av vilken cancer som finns i familjen, inte av den här varianten.

change-heading = Hur det kan ändras
change = När laboratorier lär sig mer kan en variant flyttas till en annan klass. Det kan ta år. Ibland hjälper det laboratoriet att andra släktingar testas. I så fall frågar vi dig först.
change-promise = Du har gått med på att vi får kontakta dig igen. { $clinic } skriver till dig om vi får veta att varianten har fått en ny klass.
change-ask = Kontakta { $clinic } om två till tre år, och fråga om något nytt är känt.
