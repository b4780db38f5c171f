### We have received your referral: what happens now. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Vi har modtaget din henvisning

summary-heading = Hvad der sker nu
# $known says whether the referrer is named.
summary-received = { $known ->
    [yes] Vi har modtaget en henvisning fra { $referrer }. Du vil få tilbudt genetisk rådgivning.
   *[no] Vi har modtaget en henvisning til dig. Du vil få tilbudt genetisk rådgivning.
}
# $dated says whether a day is known.
summary-wait = { $dated ->
    [yes] Du kan regne med at høre fra os om en tid før den { $date }.
   *[no] Vi kan endnu ikke sige, hvor længe du skal vente. Vi skriver til dig, når vi kan.
}
summary-call = Ring til os med det samme, hvis noget ændrer sig, mens du venter.

change-heading = Sig til, hvis noget ændrer sig
change-intro = Nogle nyheder kan betyde, at du bør have en tid før. Ring til os, hvis:
change-cancer = du får kræft, eller en læge tror, at du kan have det
change-family = nogen i din familie får kræft
change-pregnancy = du er gravid eller håber at blive det snart
change-surgery = du får en dato for en operation, eller et valg af behandling venter på en gentest
change-address = du flytter eller får nyt telefonnummer

prepare-heading = Mens du venter
prepare-family = Spørg dine slægtninge, hvilke typer kræft der har været i familien, på begge sider, og i hvilken alder. Det er helt i orden, hvis du ikke ved det.
prepare-papers = Hvis du eller en slægtning har fået en gentest, så tag gerne en kopi af svaret med.
prepare-someone = Du må gerne tage nogen med. Sig til, hvis du har brug for tolk. Et barn skal ikke tolke.
see-doctor = Gå til lægen, hvis du mærker en ændring i kroppen, som ikke går væk. Vent ikke på os.

support-waiting = Det kan være svært at vente. Du er velkommen til at ringe til os.
