### Consent to a gene test, to be signed. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Toestemming voor een DNA-test

summary-heading = Voordat u tekent
summary-about = Dit formulier gaat over een DNA-test die een erfelijk risico op kanker kan laten zien.
summary-free = Het is uw keuze. U mag nee zeggen. U mag uw toestemming altijd weer intrekken.
summary-ask = Teken pas als u antwoord op uw vragen hebt gekregen.

understood-heading = Waarover we hebben gepraat
understood-purpose = waar de test voor is, en wat die niet kan zeggen
understood-answers = dat de uitslag een ziekteveroorzakende variant, een onduidelijke variant of geen variant kan zijn
understood-other = dat er iets anders gevonden kan worden dan waar we naar zoeken
understood-family = dat de uitslag belangrijk kan zijn voor mijn familieleden
understood-choice = dat ik ervoor mag kiezen om de uitslag niet te horen

consent-testing = Ik wil de test doen die hierboven staat.
consent-told = Ik wil de uitslag horen.
consent-storage = Mijn monster mag worden bewaard, zodat het opnieuw getest kan worden.
consent-inform-relatives = Mijn familieleden mogen horen wat ze over hun eigen risico moeten weten.
consent-name-in-family-letter = Mijn naam mag in een brief aan mijn familieleden staan.
consent-obtain-records = De kliniek mag medische gegevens van mij opvragen die over kanker gaan.
consent-recontact = De kliniek mag weer contact met mij opnemen als er iets nieuws bekend is.
consent-research = Mijn monster en mijn gegevens mogen voor onderzoek worden gebruikt.

withdraw-heading = Als u van gedachten verandert
withdraw = Bel ons of schrijf ons. U hoeft niet te zeggen waarom. Wat er dan al in uw dossier staat, blijft daar staan, zoals de wet dat vraagt.

sign-parent = Handtekening van een ouder, waar de wet die vraagt

support-form = Vraag ons alles wat niet duidelijk is.
