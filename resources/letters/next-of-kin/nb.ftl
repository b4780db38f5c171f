### Til de nærmeste til en pasient som er død. Review state: machine-drafted.

title = Et prøvesvar som kan bety noe for familien din
missing-addressee = [mottaker]

summary-found = Vi kondolerer så mye med tapet av { $name }. En test har vist en variant i { $symbol }-genet. Den kan øke risikoen for noen typer kreft.
summary-you = Nære slektninger kan ha den samme varianten. Det betyr ikke at de har kreft eller får det.
summary-agreed = { $name } samtykket til at slektninger kan få vite det.

tell-heading = Å fortelle det til andre i familien
tell = Du kan gi dette brevet til andre i familien. Du trenger ikke å gjøre det. Hvis det er vanskelig, kan vi hjelpe deg å finne ordene.
