### Result: the family's variant was found in a person who was tested for it. It says some texts of result-pathogenic anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

summary-found = { $likely ->
    [yes] Du har den varianten i genet { $symbol } som vart funnen i familien din. Han aukar svært sannsynleg risikoen for nokre typar kreft.
   *[no] Du har den varianten i genet { $symbol } som vart funnen i familien din. Han aukar risikoen for nokre typar kreft.
}
family-origin = Du har mest sannsynleg fått han frå den forelderen som gjer at du er i slekt med dei andre som har han. Syskena dine kan òg ha han.
