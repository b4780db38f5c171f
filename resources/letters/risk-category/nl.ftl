### How the risk was judged from the family's history, without a gene test. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Uw risico op kanker

summary-heading = Wat dit voor u betekent
summary-category = { $category ->
    [population] Volgens wat we van uw familie weten, is uw risico op kanker ongeveer even groot als bij de meeste mensen.
    [moderate] Volgens wat we van uw familie weten, is uw risico op kanker iets hoger dan bij de meeste mensen.
   *[high] Volgens wat we van uw familie weten, is uw risico op kanker duidelijk hoger dan bij de meeste mensen.
}
summary-judged = Uw adviseur heeft dit ingeschat op grond van de kanker in uw familie.
summary-follow = { $category ->
    [population] U kunt meedoen aan het bevolkingsonderzoek dat iedereen van uw leeftijd krijgt.
   *[high] U kunt meer controles krijgen dan het bevolkingsonderzoek voor iedereen.
}

why-heading = Hoe we hiertoe zijn gekomen
why = Het hangt ervan af wie in uw familie kanker heeft gehad, welke soorten, op welke leeftijd en aan welke kant van de familie. Het geldt voor wat we nu weten.

follow-heading = Uw controles
follow = Uw adviseur bespreekt met u welke controles bij u passen.
follow-body = Ga naar een arts als u een verandering in uw lichaam merkt die niet weggaat.

test-heading = Waarom er nu geen DNA-test is
test = We hebben voor u geen DNA-test gepland. Een test zegt vaak het meest als een familielid dat kanker heeft gehad die eerst doet.
test-tested = Deze inschatting komt niet in de plaats van de uitslag van een DNA-test die u hebt gehad.

again-heading = Wanneer u weer contact met ons opneemt
again-intro = Uw risico moet misschien opnieuw worden ingeschat als:
again-family = iemand in uw familie kanker krijgt
again-variant = er een genvariant bij een familielid wordt gevonden
again-history = u meer te weten komt over de kanker in uw familie
again-own = u kanker krijgt

support-judged = Misschien hebt u na het lezen vragen of zorgen. U kunt er met ons over praten.

missing-category = [categorie]
missing-reason = [waarom het risico zo is ingeschat]
