### Result: the family's variant was found in a person who was tested for it. It says some texts of result-pathogenic anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

summary-found = { $likely ->
    [yes] Du har den variant i genen { $symbol } som hittades i din familj. Den höjer mycket sannolikt risken för vissa typer av cancer.
   *[no] Du har den variant i genen { $symbol } som hittades i din familj. Den höjer risken för vissa typer av cancer.
}
family-origin = Du har troligen fått den från den förälder genom vilken du är släkt med de andra som har den. Även dina syskon kan ha den.
