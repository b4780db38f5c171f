### Consent of a relative, or of the next of kin of one who has died, to health records and stored tissue.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Saammeko nähdä tietoja, jotka voivat auttaa sukuasi?

summary-heading = Mitä pyydämme sinulta
summary-why = Autamme sukuasi selvittämään, onko syöpä siinä perinnöllinen.
# $dead says whether the person whose records are asked for has died.
summary-ask = { $dead ->
    [yes] Tämän henkilön potilastiedot voisivat auttaa: { $name }. Läheisenä sukulaisena voit antaa suostumuksen.
   *[no] Potilastietosi voisivat auttaa. Pyydämme suostumustasi.
}
summary-choice = Sinä päätät. Jos sanot ei, se ei muuta hoitoa, jonka saat.

what-heading = Mitä pyydämme
what = Pyydämme vain tietoja, jotka kertovat, mikä syöpä se oli ja missä iässä.
what-tissue = Joskus kudosta on säilytetty leikkauksen jälkeen. Siitä voi testata perinnöllisiä syitä. Voit sanoa yhteen kyllä ja toiseen ei.
what-know = Kudoksen testi voi näyttää jotain, mikä on tärkeää myös sinulle. Valitse alla, haluatko, että se kerrotaan sinulle.

keep-heading = Miten säilytämme tiedot
keep = Säilytämme saamamme tiedot suljetussa kansiossa. Sukulaisillesi kerrotaan niistä vain, jos sanot siihen alla kyllä.

records-reports = Klinikka saa hankkia sairaalan lausunnot syövästä.
records-registry = Klinikka saa kysyä syöpärekisteristä.
records-tissue = Säilytetystä kudoksesta saa testata syövän perinnöllisiä syitä.
records-told = Haluan, että minulle kerrotaan, jos löytyy jotain minulle tärkeää.
records-relatives = Sukulaisille saa kertoa, mikä on tärkeää heidän oman riskinsä kannalta.

# $dated says whether a day is set.
back = { $dated ->
    [yes] Lähetä lomake takaisin viimeistään { $date }.
   *[no] Lähetä lomake takaisin, kun olet päättänyt.
}
sign-relation = Jos allekirjoitat kuolleen puolesta: mitä sukua olette

support-records = Sinulla voi olla kysyttävää siitä, miksi saat tämän kirjeen. Voit hyvin soittaa meille.
