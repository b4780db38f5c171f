### An offer of a new conversation after some time.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Le moment d'un nouvel entretien

summary-heading = En bref
summary-time = Du temps a passé depuis notre dernier entretien.
summary-offer = Nous vous proposons de reparler de votre risque de cancer, de vos contrôles et de votre famille.
summary-choice = À vous de dire si vous le voulez.

why-heading = Pourquoi nous vous écrivons maintenant
why-knowledge = On en sait toujours plus sur les gènes et le cancer. Les conseils ont pu changer.
why-you = Votre santé, ou celle de votre famille, a pu changer.
why-due = C'est peut-être le moment de certains de vos contrôles. Nous pouvons regarder cela ensemble.

before-heading = Avant notre entretien
before-intro = Cela nous aide si vous pensez à ceci :
before-cancer = Y a-t-il eu un cancer ou un test génétique dans votre famille ?
before-health = Avez-vous eu une opération, une nouvelle maladie ou un nouveau médicament ?
before-children = Souhaitez-vous avoir des enfants ?
before-contact = Avons-nous votre bonne adresse et votre bon numéro de téléphone ?

how-heading = Comment avoir un rendez-vous
how = Appelez-nous pour fixer un rendez-vous. Vous n'avez pas à dire pourquoi si vous préférez ne pas venir.
see-doctor = Allez voir votre médecin si vous notez un changement dans votre corps qui ne passe pas. Ne nous attendez pas.

support-recall = Vous pouvez nous appeler, même si c'est juste pour poser une question.
