### What was talked about before a gene test. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Voor uw DNA-test

summary-heading = In het kort
# $predictive says whether the test looks for a variant that is known in the family.
summary-why = { $predictive ->
    [yes] U hebt een test aangeboden gekregen op de variant die in uw familie bekend is. Die kan het risico op kanker verhogen.
   *[no] U hebt een DNA-test aangeboden gekregen. Die kan laten zien of u geboren bent met een variant die het risico op kanker verhoogt.
}
summary-choice = De test is uw keuze. U kunt ja zeggen, nee zeggen of wachten.
summary-family = De uitslag kan ook belangrijk zijn voor uw familieleden.

test-how = Een monster van bloed of speeksel gaat naar een laboratorium. U krijgt de uitslag in een nieuw gesprek met ons.

answers-heading = Wat de uitslag kan zijn
answers-label = Kans op een variant
answers-chance = Van de 100 mensen met een familie zoals die van u hebben ongeveer { $count } een ziekteveroorzakende variant in een van de genen waarvoor we cijfers hebben. Ongeveer { $rest } hebben die niet.
answers-chance-under = Van de 100 mensen met een familie zoals die van u heeft minder dan 1 een ziekteveroorzakende variant in een van de genen waarvoor we cijfers hebben. Meer dan 99 hebben die niet.
answers-chance-over = Van de 100 mensen met een familie zoals die van u hebben meer dan 99 een ziekteveroorzakende variant in een van de genen waarvoor we cijfers hebben. Minder dan 1 heeft die niet.
answers-familial = Van de 100 mensen met uw plaats in de familie hebben ongeveer { $count } de variant van de familie. Ongeveer { $rest } hebben die niet.
answers-familial-under = Van de 100 mensen met uw plaats in de familie heeft minder dan 1 de variant van de familie. Meer dan 99 hebben die niet.
answers-familial-over = Van de 100 mensen met uw plaats in de familie hebben meer dan 99 de variant van de familie. Minder dan 1 heeft die niet.
answer-found = Een ziekteveroorzakende variant. Uw risico op sommige soorten kanker is dan verhoogd. U kunt controles krijgen, en er kunnen manieren zijn om uw risico te verlagen.
answer-uncertain = Een onduidelijke variant. Niemand weet nog of die belangrijk is. Die verandert uw controles niet.
answer-none = Geen variant. Dit sluit niet uit dat kanker in uw familie erfelijk is. Uw controles hangen dan af van de kanker in uw familie.
answer-other = Soms, maar zelden, iets waar we niet naar zochten. Dan leggen we uit wat het betekent.
answer-has = U hebt de variant van de familie. U kunt controles krijgen, en er kunnen manieren zijn om uw risico te verlagen.
answer-lacks = U hebt de variant niet. Dan kunnen uw kinderen die niet van u krijgen. Uw adviseur zegt u of iets anders uw risico verhoogt.

limits-heading = Wat de test niet kan zeggen
limits = De test kan niet zeggen of u kanker krijgt, of wanneer. Geen enkele test vindt elke erfelijke oorzaak.

family-heading = Uw familieleden
family = Als u een variant hebt, kunnen uw ouders, broers, zussen en kinderen die ook hebben. We kunnen u helpen om het hun te vertellen.
family-parent = Uw uitslag kan ook laten zien dat een van uw ouders de variant heeft. Praat eerst met ons als u denkt dat een ouder het niet wil weten.

choice-heading = Uw recht om het niet te weten
choice = U mag van gedachten veranderen, ook nadat het monster is afgenomen. Zeg het ons voordat u de uitslag krijgt. Dan vertellen we die niet.
choice-time = Neem de tijd die u nodig hebt.
consent-taken = U hebt hiervoor toestemming gegeven: { $scopes }.
consent-open = We vragen u om toestemming voordat een monster wordt afgenomen.

support-test = Zo'n test kan veel gedachten oproepen. U kunt met ons praten: ervoor, tijdens de test en erna.
