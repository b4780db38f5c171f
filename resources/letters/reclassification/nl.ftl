### A variant has got another class: from uncertain to disease-causing or harmless, or back to uncertain. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Nieuws over uw genvariant

summary-heading = Wat dit voor u betekent
summary-new = De variant in het gen { $symbol } waarover we u vertelden, heeft een nieuwe klasse gekregen.
summary-raised = { $likely ->
    [yes] We denken nu dat die zeer waarschijnlijk het risico op sommige soorten kanker verhoogt.
   *[no] Nu is bekend dat die het risico op sommige soorten kanker verhoogt.
}
summary-raised-next = We bieden u een nieuw gesprek aan over wat dit voor u en uw familie betekent.
summary-harmless = Die wordt nu gezien als onschuldig, of zeer waarschijnlijk onschuldig. Die verhoogt uw risico op kanker niet.
summary-harmless-next = Dit sluit een andere erfelijke oorzaak niet uit. Uw controles hangen af van uw eigen gezondheid en van de kanker in uw familie.
summary-uncertain = Niemand weet nu of die belangrijk is voor uw gezondheid. Ga niet meer uit van wat we u eerder vertelden.
summary-uncertain-next = Bel ons voordat u kiest voor een operatie, medicijnen of controles.

class-old = Klasse eerst
class-new = Klasse nu

why-heading = Waarom de klasse is veranderd
why = Laboratoria leren steeds meer, uit onderzoek en van andere families. Daarom kunnen klassen veranderen. Uw variant zelf is dezelfde als eerst.

change-heading = Wat er nu verandert
change-raised = U kunt controles krijgen, en er kunnen manieren zijn om uw risico te verlagen. U hoeft niets te beslissen voordat we hebben gepraat.
change-harmless = U hebt geen controles nodig vanwege de variant. Hebt u er een keuze door gemaakt? Praat dan met ons.
change-uncertain = Sommige controles zijn misschien niet meer nodig, en andere nog wel. We nemen ze met u door. Stop met geen enkele controle voordat we hebben gepraat.
change-own-cancer = Blijf naar de controles gaan die u hebt vanwege uw eigen kanker.

family-heading = Uw familie
family-raised = Uw familieleden kunnen de variant ook hebben. Zij kunnen advies en een test krijgen. We kunnen u helpen om het hun te vertellen.
family-harmless = Uw familieleden hebben geen test op deze variant nodig. Is iemand er al op getest? Vertel diegene dan dit nieuws.
family-uncertain = Uw familieleden moeten niet op deze variant worden getest om hun eigen risico te weten. Is iemand er al op getest? Vraag diegene dan om ons te bellen.
