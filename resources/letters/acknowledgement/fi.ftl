### We have received your referral: what happens now.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Olemme saaneet lähetteesi

summary-heading = Mitä nyt tapahtuu
# $known says whether the referrer is named.
summary-received = { $known ->
    [yes] Olemme saaneet lähetteesi. Lähettäjä: { $referrer }. Sinulle tarjotaan perinnöllisyysneuvontaa.
   *[no] Olemme saaneet sinusta lähetteen. Sinulle tarjotaan perinnöllisyysneuvontaa.
}
# $dated says whether a day is known.
summary-wait = { $dated ->
    [yes] Voit odottaa kuulevasi meiltä ajasta ennen tätä päivää: { $date }.
   *[no] Emme voi vielä sanoa, kuinka kauan joudut odottamaan. Kirjoitamme sinulle, kun voimme.
}
summary-call = Soita meille heti, jos jokin muuttuu, kun odotat.

change-heading = Kerro meille, jos jokin muuttuu
change-intro = Jotkin uutiset voivat tarkoittaa, että sinun pitäisi päästä aiemmin. Soita meille, jos:
change-cancer = saat syövän tai lääkäri epäilee, että sinulla voi olla se
change-family = joku suvussasi saa syövän
change-pregnancy = olet raskaana tai toivot pian raskautta
change-surgery = saat ajan leikkaukseen tai hoidon valinta odottaa geenitestiä
change-address = muutat tai saat uuden puhelinnumeron

prepare-heading = Kun odotat
prepare-family = Kysy sukulaisiltasi, mitä syöpiä suvussa on ollut ja missä iässä. Kysy suvun kummaltakin puolelta. Ei haittaa, jos et tiedä.
prepare-papers = Jos sinulle tai sukulaisellesi on tehty geenitesti, ota mukaan kopio vastauksesta.
prepare-someone = Voit ottaa jonkun mukaasi. Kerro meille, jos tarvitset tulkkia. Lapsen ei pidä joutua tulkkaamaan.
see-doctor = Mene lääkäriin, jos huomaat kehossasi muutoksen, joka ei mene ohi. Älä odota meitä.

support-waiting = Odottaminen voi olla vaikeaa. Voit hyvin soittaa meille.
