### An invitation to a relative to give a sample, to learn whether an uncertain variant goes with the disease. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Ein invitasjon til å hjelpe oss å forstå ein genvariant

summary-heading = Kva vi spør deg om
summary-why = Ein variant er funnen i familien din. Ingen veit enno om han aukar risikoen for kreft.
summary-ask = Vi spør om du vil gi ei prøve. Ho kan hjelpe til med å finne det ut.
summary-choice = Det er ditt val. Om du seier nei, endrar det ikkje behandlinga du får.

variant-heading = Varianten

how-heading = Korleis det går føre seg
how = Ei prøve av blod eller spytt viser om du har varianten. Vi spør òg om du har hatt kreft. Laboratoriet samanliknar dette hos fleire slektningar.
how-consent = Vi ber om skriftleg samtykke frå deg først. Du kan trekkje det tilbake når som helst.

learn-heading = Kva du kan få vite
learn-not = Svaret seier ikkje noko om din eigen risiko for kreft. Det bør ikkje endre kontrollane eller behandlinga di.
learn-told = Du vel om du vil få vite om du har varianten.
learn-later = Ein dag veit ein kanskje kva varianten betyr. Du kan seie no om vi kan kontakte deg då.

answer-heading = Slik svarer du
# $dated says whether a day is set.
answer = { $dated ->
    [yes] Ring oss innan { $date } om du vil vere med, eller om du vil vite meir først.
   *[no] Ring oss om du vil vere med, eller om du vil vite meir først.
}
answer-no = Om du ikkje vil vere med, treng du ikkje gjere noko.

support-invited = Eit slikt brev kan vekkje spørsmål. Du må gjerne ringje oss.
