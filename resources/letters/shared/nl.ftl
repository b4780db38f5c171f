### What all letters share. One message is one whole paragraph, sentence or label.
### Review state: machine-drafted, not reviewed by a native clinician.

page = Pagina { $page } van { $pages }
draft-mark = CONCEPT
label-date = Datum
label-reference = Ons kenmerk
label-family-number = Familienummer
label-born = Geboortedatum

missing-name = [naam]
missing-address = [adres]
missing-clinic = [kliniek]
missing-phone = [telefoonnummer]
missing-signatory = [handtekening]
missing-variant = [variant]
missing-gene = [gen]
missing-result = [uitslag]
missing-age = [leeftijd]
missing-family-number = [familienummer]
missing-assessment = [De risico's zijn niet berekend.]
missing-plan = [plan]
missing-source = [bron]
missing-consent = [toestemming]

greeting = Beste { $name },
closing = Met vriendelijke groet
copies = Kopie aan: { $copies }

result-heading = De uitslag
result-gene = Gen
result-genes = Onderzochte genen
result-variant = Variant
result-class = Klasse
result-copies = Gevonden
result-sample = Monster
result-method = Methode
result-laboratory = Laboratorium
result-date = Datum van de uitslag
result-confirmed = Tweede monster
result-confirmed-yes = bevestigd
result-confirmed-no = nog niet bevestigd
result-classed-on = { $class }, op { $date }

own-words-heading = Van uw erfelijkheidsadviseur
plan-heading = Uw plan

support = Veel mensen hebben gemengde gedachten en gevoelens na zo'n uitslag. U kunt er met ons over praten. We kunnen u ook helpen om anderen te vinden om mee te praten.

contact-heading = Steun en contact
contact-phone = Bel ons op { $phone } als u vragen hebt of als iets in deze brief niet duidelijk is.
contact-email = U kunt ook schrijven naar { $email }. Zet geen gegevens over uw gezondheid in een gewone e-mail.
contact-phone-hours = Bel ons op { $phone } als u vragen hebt of als iets in deze brief niet duidelijk is. We zijn bereikbaar: { $hours }.
contact-change = Vertel het ons als u of iemand in uw familie kanker krijgt, als u een kind verwacht of als u een operatie plant.
contact-family-number = Noem uw familienummer, { $number }, als u contact met ons opneemt.

figures-heading = Over de cijfers
figures-model = De cijfers zijn berekend op { $date } met { $model }, uitgave { $edition }.
figures-meaning = Ze laten zien wat er in grote groepen mensen gebeurt. Ze kunnen niet zeggen wat er met u gaat gebeuren.
figures-care = Controles, medicijnen en operaties kunnen het risico veranderen. De cijfers laten niet zien hoeveel dat bij u is.
figures-net = Ze gelden voor mensen die niet eerst aan iets anders sterven.
figures-unverified = Een deel van de gepubliceerde cijfers erachter is nog niet door een tweede persoon nagekeken.
note-population = De cijfers voor de bevolking van uw land hebben bekende gebreken. Uw adviseur kan u meer vertellen.
note-risk-factors-not-used = Andere dingen die uw risico kunnen verhogen of verlagen, zoals hoe u leeft, zijn niet meegerekend.
note-age-middle = Voor uw leeftijd is { $age } jaar genomen, omdat uw geboortedatum niet precies bekend is.
note-age-last-known = Voor uw leeftijd is { $age } jaar genomen, omdat uw geboortedatum niet bekend is.
note-censored-at-surgery = { $disease }: staat niet in de tabel, omdat het orgaan is verwijderd.
sources-heading = Bronnen

pedigree-heading = Uw stamboom
pedigree-caption = De stamboom zoals wij die hebben genoteerd. Zeg het ons als er iets niet klopt.

outside-intro = Uw adviseur heeft uw risico berekend met { $tool } op { $date }. Het is gebaseerd op de kanker in uw familie.
outside-line = Van de 100 { $group } in uw situatie krijgen ongeveer { $count } voor de leeftijd van { $age } jaar { $disease }.
outside-line-under = Van de 100 { $group } in uw situatie krijgt minder dan 1 voor de leeftijd van { $age } jaar { $disease }.
outside-line-over = Van de 100 { $group } in uw situatie krijgen meer dan 99 voor de leeftijd van { $age } jaar { $disease }.
outside-none = Uw adviseur bespreekt uw risico met u. Het hangt af van de kanker in uw familie.

group-women = vrouwen
group-men = mannen
group-people = mensen
