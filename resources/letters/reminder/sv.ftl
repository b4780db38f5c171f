### A reminder, after somebody did not answer or did not come. Neutral, with an open door; nothing about health. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Vi vill gärna höra från dig

summary-heading = I korthet
summary-missed = Vi har skrivit till dig eller erbjudit dig en tid, och vi har inte hört från dig. Det är helt i sin ordning.
summary-open = Du är fortfarande välkommen. Du kan ta en ny tid, vänta eller säga nej.
# $dated says whether a day is set.
summary-until = { $dated ->
    [yes] Vi håller din plats öppen till den { $date }.
   *[no] Du kan ringa oss när du är redo.
}

how-heading = Så går du vidare
how-call = Ring oss för att hitta en tid som passar dig. Vi kan också prata på telefon.
how-help = Säg till om något gör det svårt att komma, till exempel resan, språk, syn eller hörsel. Vi försöker hitta en lösning.
how-no = Om du inte vill komma behöver du inte säga varför. Din övriga vård blir som förut.
how-closed = Om vi inte hör från dig senast den { $date } avslutar vi ditt ärende tills vidare och meddelar läkaren som skickade remissen. Du kan komma tillbaka senare.

support-open = Du är välkommen att ringa, även om du bara vill fråga något.
