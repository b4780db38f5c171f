### Result: a variant of uncertain significance.
### Review state: machine-drafted, not reviewed by a native clinician.

title = De uitslag van uw DNA-test

summary-heading = Wat dit voor u betekent
summary-found = We vonden een variant in het gen { $symbol }. Niemand weet nog of die belangrijk is voor uw gezondheid.
summary-no-change = De uitslag moet uw controles en uw behandeling niet veranderen.
summary-family = Uw familieleden moeten niet op deze variant worden getest om hun eigen risico te weten.

meaning-heading = Wat een onduidelijke variant is
meaning = Alle mensen hebben veel varianten in hun genen. De meeste doen geen kwaad. Van sommige is te weinig bekend. Zo'n variant heet een variant met onduidelijke betekenis (klasse 3).
meaning-no-decisions = Zolang de variant onduidelijk is, moet niemand daarom kiezen voor operaties, medicijnen of controles.

follow-heading = Uw controles
follow = Uw controles hangen af van uw eigen gezondheid en van de kanker in uw familie, niet van deze variant.

change-heading = Hoe dit kan veranderen
change = Als laboratoria meer leren, kan een variant in een andere klasse komen. Dat kan jaren duren. Soms helpt het het laboratorium als andere familieleden worden getest. Dan vragen we het u eerst.
change-promise = U vindt het goed dat we weer contact met u opnemen. { $clinic } schrijft u als we horen dat de variant een nieuwe klasse heeft.
change-ask = Neem over twee tot drie jaar contact op met { $clinic } en vraag of er iets nieuws bekend is.
