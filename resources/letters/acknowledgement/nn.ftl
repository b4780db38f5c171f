### We have received your referral: what happens now. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Vi har fått tilvisinga di

summary-heading = Kva som skjer no
# $known says whether the referrer is named.
summary-received = { $known ->
    [yes] Vi har fått ei tilvising frå { $referrer }. Du får tilbod om genetisk rettleiing.
   *[no] Vi har fått ei tilvising for deg. Du får tilbod om genetisk rettleiing.
}
# $dated says whether a day is known.
summary-wait = { $dated ->
    [yes] Du kan rekne med å høyre frå oss om ein time før { $date }.
   *[no] Vi kan ikkje seie enno kor lenge du må vente. Vi skriv til deg når vi kan.
}
summary-call = Ring oss med ein gong om noko endrar seg medan du ventar.

change-heading = Sei frå om noko endrar seg
change-intro = Nokre nyhende kan bety at du bør få time tidlegare. Ring oss om:
change-cancer = du får kreft, eller ein lege trur at du kan ha det
change-family = nokon i familien din får kreft
change-pregnancy = du er gravid, eller håpar å bli det snart
change-surgery = du får ein dato for ein operasjon, eller eit val av behandling ventar på ein gentest
change-address = du flyttar eller får nytt telefonnummer

prepare-heading = Medan du ventar
prepare-family = Spør slektningane dine kva typar kreft det har vore i familien, på begge sider, og i kva alder. Det er heilt greitt om du ikkje veit.
prepare-papers = Om du eller ein slektning har teke ein gentest, så ta gjerne med ein kopi av svaret.
prepare-someone = Du kan ta med deg nokon. Sei frå om du treng tolk. Eit barn skal ikkje måtte tolke.
see-doctor = Gå til lege om du merkar ei endring i kroppen som ikkje går over. Ikkje vent på oss.

support-waiting = Det kan vere vanskeleg å vente. Du må gjerne ringje oss.
