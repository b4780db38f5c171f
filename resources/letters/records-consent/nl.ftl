### Consent of a relative, or of the next of kin of one who has died, to health records and stored tissue. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Mogen we medische gegevens zien die uw familie kunnen helpen?

summary-heading = Wat we u vragen
summary-why = We helpen uw familie om uit te zoeken of kanker in de familie erfelijk is.
# $dead says whether the person whose records are asked for has died.
summary-ask = { $dead ->
    [yes] De medische gegevens van { $name } kunnen helpen. Als naast familielid kunt u toestemming geven.
   *[no] Uw medische gegevens kunnen helpen. We vragen om uw toestemming.
}
summary-choice = U beslist. Als u nee zegt, verandert dat niets aan de zorg die u krijgt.

what-heading = Waar we om vragen
what = We vragen alleen om wat zegt welke soort kanker het was, en op welke leeftijd.
what-tissue = Soms is er na een operatie weefsel bewaard. Dat kan worden getest op erfelijke oorzaken. U kunt ja zeggen op het ene en nee op het andere.
what-know = Een test van weefsel kan iets laten zien dat ook voor u belangrijk is. Kies hieronder of u het wilt horen.

keep-heading = Hoe we het bewaren
keep = Wat we krijgen, bewaren we in een afgesloten dossier. Uw familieleden horen er alleen van als u daar hieronder ja op zegt.

records-reports = De kliniek mag de verslagen van het ziekenhuis over de kanker krijgen.
records-registry = De kliniek mag het vragen aan de kankerregistratie.
records-tissue = Bewaard weefsel mag worden getest op erfelijke oorzaken van kanker.
records-told = Ik wil het horen als er iets wordt gevonden dat voor mij belangrijk is.
records-relatives = Familieleden mogen horen wat belangrijk is voor hun eigen risico.

# $dated says whether a day is set.
back = { $dated ->
    [yes] Stuur het formulier uiterlijk op { $date } terug.
   *[no] Stuur het formulier terug als u hebt besloten.
}
sign-relation = Als u tekent voor iemand die is overleden: hoe u familie van elkaar bent

support-records = Misschien vraagt u zich af waarom u deze brief krijgt. U mag ons altijd bellen.
