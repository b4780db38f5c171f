### An invitation to a relative to give a sample, to learn whether an uncertain variant goes with the disease. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = En invitation til at hjælpe os med at forstå en genvariant

summary-heading = Hvad vi beder dig om
summary-why = En variant er fundet i din familie. Ingen ved endnu, om den øger risikoen for kræft.
summary-ask = Vi spørger, om du vil give en prøve. Den kan hjælpe med at finde ud af det.
summary-choice = Det er dit valg. Hvis du siger nej, ændrer det ikke den behandling, du får.

variant-heading = Varianten

how-heading = Hvordan det foregår
how = En prøve af blod eller spyt viser, om du har varianten. Vi spørger også, om du har haft kræft. Laboratoriet sammenligner det hos flere slægtninge.
how-consent = Vi beder først om dit skriftlige samtykke. Du må trække det tilbage når som helst.

learn-heading = Hvad du kan få at vide
learn-not = Svaret siger ikke noget om din egen risiko for kræft. Det bør ikke ændre dine kontroller eller din behandling.
learn-told = Du vælger, om du vil have at vide, om du har varianten.
learn-later = En dag ved man måske, hvad varianten betyder. Du kan sige nu, om vi må kontakte dig til den tid.

answer-heading = Sådan svarer du
# $dated says whether a day is set.
answer = { $dated ->
    [yes] Ring til os senest den { $date }, hvis du vil være med, eller hvis du vil vide mere først.
   *[no] Ring til os, hvis du vil være med, eller hvis du vil vide mere først.
}
answer-no = Hvis du ikke vil være med, behøver du ikke gøre noget.

support-invited = Et brev som dette kan vække spørgsmål. Du er velkommen til at ringe til os.
