### Result: a variant in a gene of moderate risk (CHEK2, ATM, BARD1). It says some texts of result-pathogenic anew.
### Review state: machine-drafted, not reviewed by a native clinician.

summary-found = { $likely ->
    [yes] Löysimme variantin geenistä { $symbol }. Se lisää hyvin todennäköisesti joidenkin syöpien riskiä jonkin verran.
   *[no] Löysimme variantin geenistä { $symbol }. Se lisää joidenkin syöpien riskiä jonkin verran.
}

moderate-heading = Yksi monista syistä
moderate = Tämän geenin variantti lisää riskiä vähemmän kuin joidenkin muiden geenien variantit. Yksin se ei selitä kaikkia suvun syöpiä.
moderate-history = Riskisi riippuu myös sukusi syövistä, kummallakin puolella. Seurantasi riippuu molemmista.
moderate-relatives = Riski voi olla suurentunut myös sukulaisella, jolla ei ole varianttia. Hänen ei pidä lopettaa seurantaa vain testin takia.
