### Result: the family's variant was found in a person who was tested for it. It says some texts of result-pathogenic anew.
### Review state: machine-drafted, not reviewed by a native clinician.

summary-found = { $likely ->
    [yes] Lei ha la variante nel gene { $symbol } che è stata trovata nella sua famiglia. Molto probabilmente alza il rischio di alcuni tipi di tumore.
   *[no] Lei ha la variante nel gene { $symbol } che è stata trovata nella sua famiglia. Alza il rischio di alcuni tipi di tumore.
}
family-origin = Molto probabilmente l'ha ricevuta dal genitore che la lega agli altri parenti che la hanno. Anche le sue sorelle e i suoi fratelli possono averla.
