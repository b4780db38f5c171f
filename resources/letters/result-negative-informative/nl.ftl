### Result: the family's variant was not found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = De uitslag van uw DNA-test

summary-heading = Wat dit voor u betekent
summary-found = U hebt de variant in het gen { $symbol } die in uw familie is gevonden, niet.
summary-children = Uw kinderen kunnen deze variant niet van u krijgen.
summary-population = Uw risico op de kanker die bij de variant hoort, is ongeveer gelijk aan dat van andere mensen, tenzij iets anders het verhoogt.
summary-family-history = Uw risico op kanker kan toch hoger zijn dan bij de meeste mensen. Dat hangt af van de kanker in uw familie, aan beide kanten.
summary-own-cancer = U hebt zelf kanker gehad. Deze uitslag verandert uw controles daarvoor niet.

looked-for = Gezochte variant
looked-for-answer = Uitslag
looked-for-absent = niet gevonden

follow-heading = Uw controles
follow-population = U hebt geen extra controles nodig vanwege de variant. Volg de onderzoeken die iedereen van uw leeftijd krijgt.
follow-other-factors = Andere dingen kunnen het risico op kanker verhogen, zoals hoe we leven, hormonen of kanker aan de andere kant van uw familie. Vertel het ons als u daarvan weet.
follow-family-history = Dit gen is maar een van meer oorzaken van kanker in een familie. Daarom hangen uw controles af van de kanker in uw familie, aan beide kanten.
follow-own-cancer = Ga door met de controles die u hebt vanwege uw eigen kanker.

family-heading = Uw familie
family-children = Uw kinderen hebben geen test op deze variant nodig.
family-siblings = Uw uitslag zegt niets over uw broers en zussen. Ieder van hen kan een test krijgen.
family-other-side = Deze test zegt niets over de andere kant van uw familie. Vertel het ons als daar kanker voorkomt.

support-relief = Veel mensen voelen opluchting. Sommigen voelen schuld tegenover familieleden die de variant wel hebben. Allebei komt vaak voor. U kunt er met ons over praten.
