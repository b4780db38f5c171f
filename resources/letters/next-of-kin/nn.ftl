### To the next of kin of a patient who has died. It uses the texts of family-letter and says some of them anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Eit prøvesvar som kan ha noko å seie for familien din
missing-addressee = [mottakar]

summary-found = Vi kondolerer så mykje med tapet av { $name }. Ein test har vist ein variant i genet { $symbol }. Han kan auke risikoen for nokre typar kreft.
summary-you = Nære slektningar kan ha same variant. Det betyr ikkje at dei har kreft eller kjem til å få det.
summary-agreed = { $name } har sagt ja til at slektningar kan få vite det.

tell-heading = Å fortelje det til andre i familien
tell = Du kan gi dette brevet til andre i familien. Du treng ikkje gjere det. Om det er vanskeleg, kan vi hjelpe deg å finne orda.
