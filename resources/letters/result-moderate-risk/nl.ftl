### Result: a variant in a gene of moderate risk (CHEK2, ATM, BARD1). It says some texts of result-pathogenic anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

summary-found = { $likely ->
    [yes] We vonden in het gen { $symbol } een variant die zeer waarschijnlijk het risico op sommige soorten kanker iets verhoogt.
   *[no] We vonden in het gen { $symbol } een variant die het risico op sommige soorten kanker iets verhoogt.
}

moderate-heading = Een van meer oorzaken
moderate = Een variant in dit gen verhoogt het risico minder dan varianten in sommige andere genen. Alleen door deze variant is niet alle kanker in een familie te verklaren.
moderate-history = Uw risico hangt ook af van de kanker in uw familie, aan beide kanten. Uw controles hangen van beide af.
moderate-relatives = Een familielid dat de variant niet heeft, kan toch een verhoogd risico hebben. Zo iemand moet niet alleen vanwege een test stoppen met controles.
