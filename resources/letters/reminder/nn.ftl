### A reminder, after somebody did not answer or did not come. Neutral, with an open door; nothing about health. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Vi vil gjerne høyre frå deg

summary-heading = Kort sagt
summary-missed = Vi har skrive til deg eller gitt deg tilbod om ein time, og vi har ikkje høyrt frå deg. Det er heilt i orden.
summary-open = Du er framleis velkomen. Du kan ta ein ny time, vente eller seie nei.
# $dated says whether a day is set.
summary-until = { $dated ->
    [yes] Vi held plassen din open til { $date }.
   *[no] Du kan ringje oss når du er klar.
}

how-heading = Korleis du går vidare
how-call = Ring oss for å finne ein time som passar for deg. Vi kan òg snakke på telefon.
how-help = Sei frå om noko gjer det vanskeleg å kome, til dømes reise, språk, syn eller høyrsel. Vi prøver å finne ei løysing.
how-no = Om du ikkje vil kome, treng du ikkje seie kvifor. Anna behandling du får, blir som før.
how-closed = Om vi ikkje høyrer frå deg innan { $date }, lukkar vi saka di inntil vidare og seier frå til legen som viste deg til oss. Du kan kome tilbake seinare.

support-open = Du må gjerne ringje, òg om du berre vil spørje om noko.
