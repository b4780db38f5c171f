### We have received your referral: what happens now. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Vi har fått din remiss

summary-heading = Vad som händer nu
# $known says whether the referrer is named.
summary-received = { $known ->
    [yes] Vi har fått en remiss från { $referrer }. Du kommer att erbjudas genetisk vägledning.
   *[no] Vi har fått en remiss för dig. Du kommer att erbjudas genetisk vägledning.
}
# $dated says whether a day is known.
summary-wait = { $dated ->
    [yes] Du kan räkna med att höra från oss om en tid före den { $date }.
   *[no] Vi kan inte säga ännu hur länge du behöver vänta. Vi skriver till dig när vi kan.
}
summary-call = Ring oss genast om något ändras medan du väntar.

change-heading = Berätta om något ändras
change-intro = Vissa nyheter kan betyda att du bör få en tid tidigare. Ring oss om:
change-cancer = du får cancer, eller en läkare tror att du kan ha det
change-family = någon i din familj får cancer
change-pregnancy = du är gravid, eller hoppas bli det snart
change-surgery = du får ett datum för en operation, eller ett val av behandling väntar på ett gentest
change-address = du flyttar eller får ett nytt telefonnummer

prepare-heading = Medan du väntar
prepare-family = Fråga dina släktingar vilka typer av cancer som har funnits i familjen, på båda sidor, och vid vilken ålder. Det är helt i sin ordning om du inte vet.
prepare-papers = Om du eller en släkting har gjort ett gentest, ta gärna med en kopia av svaret.
prepare-someone = Du får ta med dig någon. Säg till om du behöver tolk. Ett barn ska inte behöva tolka.
see-doctor = Gå till en läkare om du märker en förändring i kroppen som inte går över. Vänta inte på oss.

support-waiting = Det kan vara svårt att vänta. Du är välkommen att ringa oss.
