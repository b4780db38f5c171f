### Result: a variant in a gene of moderate risk (CHEK2, ATM, BARD1). It says some texts of result-pathogenic anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

summary-found = { $likely ->
    [yes] Vi fandt en variant i genet { $symbol }, som meget sandsynligt øger risikoen noget for nogle typer kræft.
   *[no] Vi fandt en variant i genet { $symbol }, som øger risikoen noget for nogle typer kræft.
}

moderate-heading = En af flere årsager
moderate = En variant i dette gen øger risikoen mindre, end varianter i nogle andre gener gør. Alene forklarer den ikke al kræft i en familie.
moderate-history = Din risiko afhænger også af kræft i din familie, på begge sider. Dine kontroller bliver bestemt ud fra begge dele.
moderate-relatives = En slægtning, der ikke har varianten, kan stadig have en øget risiko. Sådan en slægtning bør ikke holde op med at gå til kontrol alene på grund af en test.
