### Result: a variant in a gene of moderate risk (CHEK2, ATM, BARD1). It says some texts of result-pathogenic anew.
### Review state: machine-drafted, not reviewed by a native clinician.

summary-found = { $likely ->
    [yes] Nous avons trouvé un variant du gène { $symbol } qui augmente très probablement un peu le risque de certains cancers.
   *[no] Nous avons trouvé un variant du gène { $symbol } qui augmente un peu le risque de certains cancers.
}

moderate-heading = Une cause parmi d'autres
moderate = Un variant de ce gène augmente moins le risque que des variants de certains autres gènes. À lui seul, il n'explique pas tous les cancers d'une famille.
moderate-history = Votre risque dépend aussi des cancers de votre famille, des deux côtés. Vos contrôles dépendent des deux : du variant et de la famille.
moderate-relatives = Un proche qui n'a pas le variant peut quand même avoir un risque augmenté. Il ne devrait pas arrêter ses contrôles à cause du test seul.
