### Result: the family's variant was found in a person who was tested for it. It says some texts of result-pathogenic anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

summary-found = { $likely ->
    [yes] Du har den variant i genet { $symbol }, der blev fundet i din familie. Den øger meget sandsynligt risikoen for nogle typer kræft.
   *[no] Du har den variant i genet { $symbol }, der blev fundet i din familie. Den øger risikoen for nogle typer kræft.
}
family-origin = Du har sandsynligvis fået den fra den af dine forældre, som du er i slægt med de andre gennem. Dine søskende kan også have den.
