### An offer of a new conversation after some time.
### Review state: machine-drafted, not reviewed by a native clinician.

title = On aika puhua uudelleen

summary-heading = Lyhyesti
summary-time = Siitä on jonkin aikaa, kun viimeksi puhuimme.
summary-offer = Tarjoamme sinulle uutta keskustelua syöpäriskistäsi, seurannastasi ja suvustasi.
summary-choice = Sinä päätät, haluatko sitä.

why-heading = Miksi kirjoitamme nyt
why-knowledge = Geeneistä ja syövästä opitaan koko ajan lisää. Neuvot ovat voineet muuttua.
why-you = Oma terveytesi tai sukusi terveys on voinut muuttua.
why-due = Joidenkin seurantakäyntiesi aika on voinut tulla. Voimme katsoa niitä yhdessä.

before-heading = Ennen kuin puhumme
before-intro = Meitä auttaa, jos mietit näitä:
before-cancer = Onko joku suvussasi saanut syövän tai ottanut geenitestin?
before-health = Onko sinut leikattu, tai oletko saanut uuden sairauden tai lääkkeen?
before-children = Toivotko lapsia?
before-contact = Onko meillä oikea osoitteesi ja puhelinnumerosi?

how-heading = Miten saat ajan
how = Soita meille, niin etsimme ajan. Sinun ei tarvitse kertoa syytä, jos et halua tulla.
see-doctor = Mene lääkäriin, jos huomaat kehossasi muutoksen, joka ei mene ohi. Älä odota meitä.

support-recall = Voit hyvin soittaa, vaikka haluaisit vain kysyä jotain.
