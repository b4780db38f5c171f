### Result: a disease-causing variant was found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = De uitslag van uw DNA-test

summary-heading = Wat dit voor u betekent
summary-found = { $likely ->
    [yes] We vonden in het gen { $symbol } een variant die zeer waarschijnlijk het risico op sommige soorten kanker verhoogt.
   *[no] We vonden in het gen { $symbol } een variant die het risico op sommige soorten kanker verhoogt.
}
summary-well = De variant betekent niet dat u kanker hebt. Nu u het weet, hebt u meer keuzes: u kunt controles krijgen, en er kunnen manieren zijn om uw risico te verlagen.
summary-cancer = De variant kan deels verklaren waarom u kanker kreeg. Het kan belangrijk zijn voor uw behandeling en voor uw controles vanaf nu.
summary-family = Sommige van uw naaste familieleden kunnen dezelfde variant hebben. Zij kunnen advies en een test krijgen.

confirm-first = Voor een operatie die niet terug te draaien is, moet deze uitslag in een tweede monster worden bevestigd.

risk-heading = Uw risico op kanker vanaf vandaag
risk-intro = Deze cijfers gaan over u, vanaf vandaag, op een leeftijd van { $age } jaar. Ernaast ziet u { $group } van uw leeftijd in de bevolking.
risk-title = { $disease } voor de leeftijd van { $age } jaar
risk-person = Van de 100 { $group } in uw situatie krijgen ongeveer { $count } voor de leeftijd van { $age } jaar { $disease }, en ongeveer { $rest } niet.
risk-person-under = Van de 100 { $group } in uw situatie krijgt minder dan 1 voor de leeftijd van { $age } jaar { $disease }, en meer dan 99 niet.
risk-person-over = Van de 100 { $group } in uw situatie krijgen meer dan 99 voor de leeftijd van { $age } jaar { $disease }, en minder dan 1 niet.
risk-population = Van de 100 { $group } van uw leeftijd in de bevolking krijgen ongeveer { $count } het, en ongeveer { $rest } niet.
risk-population-under = Van de 100 { $group } van uw leeftijd in de bevolking krijgt minder dan 1 het, en meer dan 99 niet.
risk-population-over = Van de 100 { $group } van uw leeftijd in de bevolking krijgen meer dan 99 het, en minder dan 1 niet.
risk-interval = Het cijfer is niet precies. Het kan heel goed ergens liggen van { $range }. Het gearceerde deel laat dat zien.
risk-you = { $group } in uw situatie
risk-others = { $group } van uw leeftijd in de bevolking
risk-table-caption = Hoeveel mensen elke soort kanker krijgen, geteld vanaf vandaag
risk-table-cancer = Kanker
risk-table-span = Voor leeftijd
risk-table-you = In uw situatie
risk-table-others = In de bevolking
risk-table-range = Waarschijnlijk tussen
risk-none = We hebben geen cijfer dat bij u past. Uw adviseur bespreekt uw risico met u.
risk-few-ages = Voor deze ziekten geven studies het risico maar op een of twee leeftijden: { $diseases }. Hoe het over de jaren verdeeld is, is niet goed bekend. Het cijfer kan voor u te hoog of te laag zijn. Uw adviseur kan u meer vertellen.
risk-not-all = Niet elke soort kanker staat in de tabel. Uw adviseur kan u zeggen of de variant het risico op andere soorten verhoogt, of op een nieuwe kanker als u er al een had.

options-heading = Wat u kunt doen
options-counsellor = Uw adviseur bespreekt een plan met u: welke controles u kunt krijgen, vanaf welke leeftijd en hoe vaak, en of er andere manieren zijn om uw risico te verlagen. U hoeft niet meteen te beslissen.
options-see-doctor = Ga naar een arts als u een verandering in uw lichaam merkt die niet weggaat. Wacht niet op de volgende controle.

family-heading = Uw familie
family-inheritance = De variant kan worden doorgegeven. Elk van uw kinderen heeft een kans van 50 van de 100 om de variant te hebben, en een kans van 50 van de 100 om die niet te hebben. Het maakt niet uit of het kind een meisje of een jongen is.
family-origin = U hebt de variant waarschijnlijk van uw moeder of uw vader gekregen. Dan kunnen uw broers en zussen die ook hebben.
family-new = De variant is niet gevonden bij uw moeder of uw vader. Dus is die waarschijnlijk nieuw bij u ontstaan. De kans dat uw broers of zussen die hebben, is klein, maar zij kunnen wel een test krijgen.
family-relatives = Deze familieleden kunnen de variant hebben:
family-side = De variant is gevonden aan één kant van uw familie. Daarom staat de andere kant niet in de lijst.
family-both-sides = We weten niet van welke kant van uw familie de variant komt. Daarom staan beide kanten in de lijst. Een test van een ouder of een ander familielid kan dat laten zien.
relatives-twin = Uw eeneiige tweelingbroer of tweelingzus heeft dezelfde genen als u en heeft de variant.
relatives-likely = Hebben de variant waarschijnlijk: { $relatives }.
relatives-half = Ongeveer 50 van de 100 hebben de variant: { $relatives }.
relatives-quarter = Ongeveer 25 van de 100 hebben de variant: { $relatives }.
relatives-few = Minder dan 20 van de 100 hebben de variant: { $relatives }.
relatives-count = { $count ->
    [1] { $kin }
   *[other] { $kin } ({ $count })
}
family-tell = We hopen dat u het hun vertelt. We kunnen u een brief geven om door te geven, en we helpen u om de woorden te vinden.
family-order = Een test van een kind, of van een kind van uw broer of zus, kan laten zien dat de ouder ertussen de variant ook heeft. Praat met ons over de volgorde.
family-children = Kinderen worden meestal getest als ze oud genoeg zijn om zelf te kiezen. Vraag ons of er een reden is om eerder te testen.

children-heading = Als u of een familielid een kind wil krijgen
children-options = Wie een kind wil, heeft keuzes. Sommigen laten het aan het toeval over. Sommigen doen een test in de zwangerschap, of laten embryo's testen voor de zwangerschap. De regels verschillen per land. We kunnen u meer vertellen.
children-partner = Als beide ouders een variant in het gen { $symbol } hebben, kan een kind een zeldzame en ernstige ziekte krijgen. Daarom kan uw partner een test krijgen.
