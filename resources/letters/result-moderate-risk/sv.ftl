### Result: a variant in a gene of moderate risk (CHEK2, ATM, BARD1). It says some texts of result-pathogenic anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

summary-found = { $likely ->
    [yes] Vi hittade en variant i genen { $symbol } som mycket sannolikt höjer risken något för vissa typer av cancer.
   *[no] Vi hittade en variant i genen { $symbol } som höjer risken något för vissa typer av cancer.
}

moderate-heading = En av flera orsaker
moderate = En variant i den här genen höjer risken mindre än varianter i vissa andra gener. Ensam förklarar den inte all cancer i en familj.
moderate-history = Din risk beror också på den cancer som finns i familjen, på båda sidor. Dina kontroller bestäms av båda delarna.
moderate-relatives = En släkting som inte har varianten kan ändå ha en höjd risk. En sådan släkting bör inte sluta gå på kontroller bara på grund av ett test.
