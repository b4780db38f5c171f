### Result: the family's variant was found in a person who was tested for it. It says some texts of result-pathogenic anew.
### Review state: machine-drafted, not reviewed by a native clinician.

summary-found = { $likely ->
    [yes] Sinulla on variantti geenissä { $symbol }. Se on sama, joka löytyi suvustasi. Se lisää hyvin todennäköisesti joidenkin syöpien riskiä.
   *[no] Sinulla on variantti geenissä { $symbol }. Se on sama, joka löytyi suvustasi. Se lisää joidenkin syöpien riskiä.
}
family-origin = Sait sen todennäköisimmin siltä vanhemmalta, jonka kautta olet sukua muille, joilla se on. Myös siskoillasi ja veljilläsi voi olla se.
