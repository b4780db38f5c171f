### Result: no variant found, and no known variant in the family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = De uitslag van uw DNA-test

summary-heading = Wat dit voor u betekent
summary-found = We vonden geen ziekteveroorzakende variant in de genen die zijn onderzocht.
summary-not-excluded = Dat sluit niet uit dat kanker in uw familie erfelijk is. Er kunnen oorzaken zijn die de test niet kan vinden.
summary-follow = Uw controles hangen af van uw eigen gezondheid en van de kanker in uw familie.

risk-heading = Uw risico op kanker

others-heading = Wie er nog meer getest kan worden
others = Een test zegt het meest bij iemand in de familie die kanker heeft gehad.
others-relatives = { $count ->
    [1] In uw familie kan een test van dit familielid meer zeggen: { $relatives }. Praat met ons voordat u het vraagt.
   *[other] In uw familie kan een test van een van deze familieleden meer zeggen: { $relatives }. Praat met ons voordat u het vraagt.
}

follow-heading = Uw controles
follow = Uw adviseur bespreekt met u welke controles bij u passen.

again-heading = Wanneer u weer contact opneemt
again = Neem contact met ons op als iemand in de familie kanker krijgt, of als bij een familielid een variant wordt gevonden. U kunt ons ook over een paar jaar vragen of er een betere test is.
