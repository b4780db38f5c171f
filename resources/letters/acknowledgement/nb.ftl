### Vi har mottatt henvisningen: hva som skjer nå. Review state: machine-drafted.

title = Vi har mottatt henvisningen din

summary-heading = Hva som skjer nå
summary-received = { $known ->
    [yes] Vi har mottatt en henvisning fra { $referrer }. Du får tilbud om genetisk veiledning.
   *[no] Vi har mottatt en henvisning for deg. Du får tilbud om genetisk veiledning.
}
summary-wait = { $dated ->
    [yes] Du kan regne med å høre fra oss om en time før { $date }.
   *[no] Vi kan ikke si ennå hvor lenge du må vente. Vi skriver til deg når vi kan.
}
summary-call = Ring oss med en gang hvis noe endrer seg mens du venter.

change-heading = Si fra hvis noe endrer seg
change-intro = Noen nyheter kan bety at du bør få time tidligere. Ring oss hvis:
change-cancer = du får kreft, eller en lege tror at du kan ha det
change-family = noen i familien din får kreft
change-pregnancy = du er gravid, eller håper å bli det snart
change-surgery = du får en dato for en operasjon, eller et valg av behandling venter på en gentest
change-address = du flytter eller får nytt telefonnummer

prepare-heading = Mens du venter
prepare-family = Spør slektningene dine om hvilke typer kreft det har vært i familien, på begge sider, og i hvilken alder. Det er helt greit om du ikke vet.
prepare-papers = Hvis du eller en slektning har tatt en gentest, så ta med en kopi av svaret.
prepare-someone = Du kan ta med noen. Si fra hvis du trenger tolk. Et barn skal ikke måtte tolke.
see-doctor = Gå til lege hvis du merker en endring i kroppen som ikke går over. Ikke vent på oss.

support-waiting = Det kan være vanskelig å vente. Du kan gjerne ringe oss.
