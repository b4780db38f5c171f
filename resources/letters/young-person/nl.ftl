### For a reader of 12 to 17 years: a variant that is known in the family, or the reader's own result. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Over een gen in uw familie

summary-heading = Het belangrijkste
summary-family = In uw familie is een variant gevonden in een gen dat { $symbol } heet. Die kan het risico op sommige soorten kanker later in het leven verhogen.
summary-maybe = Misschien hebt u de variant, misschien niet. U hoeft het nu niet uit te zoeken.
summary-own = U hebt een variant in het gen { $symbol }. Die kan het risico op sommige soorten kanker verhogen. Het betekent niet dat u ziek bent.
summary-care = Er zijn artsen die hier veel van weten. U kunt hulp en controles krijgen als u die nodig hebt.
summary-ask = U kunt ons alles vragen.

gene-heading = Wat is een gen?
gene = Genen zeggen het lichaam hoe het moet groeien en werken. U hebt er van elk twee. U hebt er één gekregen van elke ouder.
gene-variant = Een variant is een kleine verandering in een gen. We hebben er allemaal veel. De meeste doen niets. Door deze variant kan iemand makkelijker kanker krijgen.
gene-fault = Niemand heeft iets verkeerd gedaan. De variant is niet besmettelijk, en u krijgt die niet van wat u eet of doet.

chance-heading = Wie kan de variant hebben?
chance = Als een van uw ouders de variant heeft, is uw kans 50 van de 100. Het is als het opgooien van een munt. Het maakt niet uit of u een meisje of een jongen bent.

test-heading = Moet u een test doen?
test-later = De meesten wachten tot ze volwassen zijn. Dan kunt u zelf kiezen. U kunt er ook voor kiezen om het nooit te weten.
test-early = Bij een paar genen helpt het om het eerder te weten. Als dit er een van is, praten we eerst met u en uw ouders.
test-own = Als u 18 bent, kiest u zelf over uw controles. Dan praten we er met u over.

feel-heading = Wat u kunt denken en voelen
feel = Sommigen worden bang of boos. Anderen denken er niet veel aan. Allebei is goed.
feel-talk = Praat met iemand die u vertrouwt. U kunt ook alleen met ons praten.

support-young = U kunt ons zelf bellen. U hoeft niet te weten wat u moet vragen.
