### We have received your referral: what happens now. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = We hebben uw verwijzing ontvangen

summary-heading = Wat er nu gebeurt
# $known says whether the referrer is named.
summary-received = { $known ->
    [yes] We hebben een verwijzing gekregen van { $referrer }. U krijgt een gesprek over erfelijkheid aangeboden.
   *[no] We hebben een verwijzing voor u gekregen. U krijgt een gesprek over erfelijkheid aangeboden.
}
# $dated says whether a day is known.
summary-wait = { $dated ->
    [yes] U hoort naar verwachting vóór { $date } van ons over een afspraak.
   *[no] We kunnen nog niet zeggen hoe lang u moet wachten. We schrijven u zodra we dat kunnen.
}
summary-call = Bel ons meteen als er iets verandert terwijl u wacht.

change-heading = Laat het ons weten als er iets verandert
change-intro = Door sommig nieuws kan het nodig zijn dat u eerder komt. Bel ons als:
change-cancer = u kanker krijgt, of een arts denkt dat u het misschien hebt
change-family = iemand in uw familie kanker krijgt
change-pregnancy = u zwanger bent of dat snel hoopt te worden
change-surgery = u een datum voor een operatie krijgt, of de keuze van een behandeling op een DNA-test wacht
change-address = u verhuist of een nieuw telefoonnummer krijgt

prepare-heading = Terwijl u wacht
prepare-family = Vraag uw familieleden welke soorten kanker er in de familie zijn geweest, aan beide kanten, en op welke leeftijd. Het geeft niet als u het niet weet.
prepare-papers = Hebt u of heeft een familielid al een DNA-test gehad? Neem dan een kopie van de uitslag mee.
prepare-someone = U mag iemand meenemen. Zeg het ons als u een tolk nodig hebt. Een kind hoort niet te hoeven tolken.
see-doctor = Ga naar uw arts als u een verandering in uw lichaam merkt die niet weggaat. Wacht niet op ons.

support-waiting = Wachten kan moeilijk zijn. U mag ons altijd bellen.
