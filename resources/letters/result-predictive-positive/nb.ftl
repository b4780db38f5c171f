### Prøvesvar: familiens variant ble funnet hos en person som ble testet for den. Review state: machine-drafted.

summary-found = { $likely ->
    [yes] Du har varianten i { $symbol }-genet som ble funnet i familien din. Den øker høyst sannsynlig risikoen for noen typer kreft.
   *[no] Du har varianten i { $symbol }-genet som ble funnet i familien din. Den øker risikoen for noen typer kreft.
}
family-origin = Du har mest sannsynlig fått den fra den av foreldrene dine som du er i slekt med de andre gjennom. Søsknene dine kan også ha den.
