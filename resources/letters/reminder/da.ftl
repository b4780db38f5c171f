### A reminder, after somebody did not answer or did not come. Neutral, with an open door; nothing about health. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Vi vil gerne høre fra dig

summary-heading = Kort fortalt
summary-missed = Vi har skrevet til dig eller tilbudt dig en tid, og vi har ikke hørt fra dig. Det er helt i orden.
summary-open = Du er stadig velkommen. Du kan få en ny tid, vente eller sige nej.
# $dated says whether a day is set.
summary-until = { $dated ->
    [yes] Vi holder din plads åben til den { $date }.
   *[no] Du kan ringe til os, når du er klar.
}

how-heading = Hvordan du kommer videre
how-call = Ring til os for at finde en tid, der passer dig. Vi kan også tale sammen i telefonen.
how-help = Sig til, hvis noget gør det svært at komme, fx rejsen, sproget, synet eller hørelsen. Vi prøver at finde en løsning.
how-no = Hvis du ikke vil komme, behøver du ikke sige hvorfor. Din øvrige behandling bliver, som den var.
how-closed = Hvis vi ikke hører fra dig senest den { $date }, lukker vi din sag indtil videre og giver besked til den læge, der henviste dig. Du kan komme tilbage senere.

support-open = Du er velkommen til at ringe, også hvis du bare vil spørge om noget.
