### Prøvesvar: en variant i et gen med moderat risiko (CHEK2, ATM, BARD1). Review state: machine-drafted.

summary-found = { $likely ->
    [yes] Vi fant en variant i { $symbol }-genet som høyst sannsynlig øker risikoen for noen typer kreft noe.
   *[no] Vi fant en variant i { $symbol }-genet som øker risikoen for noen typer kreft noe.
}

moderate-heading = Én av flere årsaker
moderate = En variant i dette genet øker risikoen mindre enn varianter i noen andre gener gjør. Alene forklarer den ikke all kreften i en familie.
moderate-history = Risikoen din avhenger også av krefttilfellene i familien din, på begge sider. Begge deler avgjør hvilke kontroller du får.
moderate-relatives = En slektning som ikke har varianten, kan likevel ha økt risiko. En slik slektning bør ikke slutte med kontroller bare på grunn av en test.
