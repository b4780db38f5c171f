### What letters to colleagues share: the patient, the family's history, what guidelines offer.
### Review state: machine-drafted, not reviewed by a native clinician.

greeting-colleague = Chère consœur, cher confrère,
missing-addressee = [destinataire]
summary-heading = En bref

patient-heading = La patiente ou le patient
patient-name = Nom
patient-born = Date de naissance
patient-identifier = Identifiant
patient-sex = Sexe à la naissance
patient-sex-f = Féminin
patient-sex-m = Masculin
patient-cancers = Cancers
patient-operations = Opérations
patient-none = rien à notre connaissance

history-heading = Histoire familiale
history-caption = Cancers chez les parents par le sang, tels qu'on nous les a décrits
history-relative = Parent
history-cancer = Cancer
history-age = Âge
history-known = Confirmé
history-yes = par un dossier ou par l'anatomopathologie
history-no = d'après le récit
history-none = Nous ne connaissons pas de cancer chez les parents par le sang.

variant-none = Nous ne connaissons pas de variant germinal pathogène chez cette personne. Ce qui suit se fonde sur l'histoire familiale.
confirm-first = Aucune opération irréversible ne devrait avoir lieu avant que le variant soit confirmé sur un second prélèvement.
figures-meaning = Les chiffres disent ce qui se passe dans de grands groupes, et non ce qui arrivera à une personne.
figures-care = Les contrôles, les médicaments et les opérations peuvent changer le risque. Les chiffres ne disent pas de combien.
figures-net = Les chiffres valent pour les gens qui ne meurent pas d'autre chose avant.

offers-caption = Ce que proposent les recommandations, à ce jour
offers-what = Quoi
offers-ages = Âge
offers-every = Rythme
offers-source = Source
offers-avoid-heading = À éviter, ou à savoir
offers-sources = Ces mesures sont citées d'après les recommandations nommées. Une seconde personne ne les a pas toutes comparées à leur source. Merci de les vérifier dans la recommandation avant d'agir.
offers-line = { $organ } : { $what }
offers-avoid = { $what } – { $kind } ({ $guideline }, { $edition })
offers-since = { $guideline }, { $edition }

contact-colleague-heading = Contact
contact-colleague = Pour toute question, appelez-nous au { $phone }.
contact-colleague-change = Merci de nous signaler tout nouveau cancer chez cette personne ou dans sa famille. Cela peut changer nos conseils.
