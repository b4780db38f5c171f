### An offer of a new conversation after some time. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Tijd voor een nieuw gesprek

summary-heading = In het kort
summary-time = Er is enige tijd voorbij sinds we elkaar spraken.
summary-offer = We bieden u een nieuw gesprek aan over uw risico op kanker, uw controles en uw familie.
summary-choice = U kiest zelf of u dat wilt.

why-heading = Waarom we nu schrijven
why-knowledge = Er wordt steeds meer bekend over genen en kanker. Adviezen kunnen veranderd zijn.
why-you = Uw eigen gezondheid, of die van uw familie, kan veranderd zijn.
why-due = Voor sommige van uw controles kan het nu tijd zijn. We kunnen er samen naar kijken.

before-heading = Voor ons gesprek
before-intro = Het helpt ons als u hierover nadenkt:
before-cancer = Heeft iemand in uw familie kanker gekregen of een DNA-test gehad?
before-health = Bent u geopereerd, of hebt u een nieuwe ziekte of een nieuw medicijn?
before-children = Hoopt u kinderen te krijgen?
before-contact = Hebben we uw juiste adres en telefoonnummer?

how-heading = Hoe u een afspraak maakt
how = Bel ons om een afspraak te maken. Als u liever niet komt, hoeft u niet te zeggen waarom.
see-doctor = Ga naar uw arts als u een verandering in uw lichaam merkt die niet weggaat. Wacht niet op ons.

support-recall = U mag ons altijd bellen, ook als u alleen iets wilt vragen.
