### Result: the family's variant was found in a person who was tested for it. It says some texts of result-pathogenic anew.
### Review state: machine-drafted, not reviewed by a native clinician.

summary-found = { $likely ->
    [yes] Badanie wykazało wariant w genie { $symbol }, który znaleziono w rodzinie. Bardzo prawdopodobnie zwiększa on ryzyko niektórych rodzajów raka.
   *[no] Badanie wykazało wariant w genie { $symbol }, który znaleziono w rodzinie. Zwiększa on ryzyko niektórych rodzajów raka.
}
family-origin = Wariant pochodzi najpewniej od tego z rodziców, przez którego jest pokrewieństwo z innymi osobami z wariantem. Siostry i bracia też mogą go mieć.
