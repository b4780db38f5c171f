### En påminnelse, når noen ikke har svart eller ikke kom. Nøytral, med åpen dør; ingenting om helse. Review state: machine-drafted.

title = Vi vil gjerne høre fra deg

summary-heading = Kort sagt
summary-missed = Vi har skrevet til deg eller tilbudt deg en time, og vi har ikke hørt fra deg. Det er helt i orden.
summary-open = Du er fortsatt velkommen. Du kan ta en ny time, vente eller si nei.
summary-until = { $dated ->
    [yes] Vi holder plassen din åpen til { $date }.
   *[no] Du kan ringe oss når du er klar.
}

how-heading = Hvordan du går videre
how-call = Ring oss for å finne en time som passer for deg. Vi kan også snakke på telefon.
how-help = Si fra hvis noe gjør det vanskelig å komme, for eksempel reise, språk, syn eller hørsel. Vi prøver å finne en løsning.
how-no = Hvis du ikke vil komme, trenger du ikke å si hvorfor. Annen behandling du får, blir som før.
how-closed = Hvis vi ikke hører fra deg innen { $date }, lukker vi saken din inntil videre og sier fra til legen som henviste deg. Du kan komme tilbake senere.

support-open = Du kan gjerne ringe, også hvis du bare vil spørre om noe.
