### Result: the family's variant was found in a person who was tested for it. It says some texts of result-pathogenic anew.
### Review state: machine-drafted, not reviewed by a native clinician.

summary-found = { $likely ->
    [yes] Vous avez le variant du gène { $symbol } qui a été trouvé dans votre famille. Il augmente très probablement le risque de certains cancers.
   *[no] Vous avez le variant du gène { $symbol } qui a été trouvé dans votre famille. Il augmente le risque de certains cancers.
}
family-origin = Vous l'avez très probablement reçu du parent par lequel vous êtes de la même famille que les autres personnes qui l'ont. Vos frères et sœurs peuvent l'avoir aussi.
