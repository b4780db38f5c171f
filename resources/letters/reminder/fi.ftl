### A reminder, after somebody did not answer or did not come. Neutral, with an open door; nothing about health.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Haluaisimme kuulla sinusta

summary-heading = Lyhyesti
summary-missed = Olemme kirjoittaneet sinulle tai tarjonneet sinulle aikaa, emmekä ole kuulleet sinusta. Se ei haittaa lainkaan.
summary-open = Olet yhä tervetullut. Voit ottaa uuden ajan, odottaa tai sanoa ei.
# $dated says whether a day is set.
summary-until = { $dated ->
    [yes] Pidämme paikkasi avoinna tähän päivään asti: { $date }.
   *[no] Voit soittaa meille, kun sinulle sopii.
}

how-heading = Miten tästä eteenpäin
how-call = Soita meille, niin etsimme ajan, joka sopii sinulle. Voimme puhua myös puhelimessa.
how-help = Kerro meille, jos jokin tekee tulon vaikeaksi, kuten matka, kieli, näkö tai kuulo. Yritämme löytää keinon.
how-no = Jos et halua tulla, sinun ei tarvitse kertoa syytä. Muu hoitosi pysyy samana.
how-closed = Jos emme kuule sinusta viimeistään { $date }, suljemme asiasi toistaiseksi ja kerromme siitä lääkärille, joka teki lähetteen. Voit tulla takaisin myöhemmin.

support-open = Voit hyvin soittaa, vaikka haluaisit vain kysyä jotain.
