### Family letter: to whom it may concern. It names nobody unless consent is recorded.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Un variant qui peut augmenter le risque de cancer a été trouvé dans votre famille
addressee = À toute personne concernée
greeting-relative = Bonjour,

summary-heading = Pourquoi vous recevez cette lettre
summary-found = Un variant du gène { $symbol } a été trouvé dans votre famille. Il peut augmenter le risque de certains cancers.
summary-you = Vous pouvez avoir ce variant. Cela ne veut pas dire que vous avez un cancer ni que vous en aurez un.
summary-choice = Vous pouvez faire un test si vous voulez savoir. Vous pouvez aussi choisir de ne pas savoir.
named = { $name } accepte que son nom figure dans cette lettre.

found-heading = Ce qui a été trouvé
found-reference = Numéro de famille

who-heading = Qui peut avoir le variant
who-first = La chance est d'environ 50 sur 100 pour chaque parent, frère, sœur et enfant d'une personne qui l'a.
who-new = La chance est de 50 sur 100 pour les enfants d'une personne qui l'a. Le variant semble être apparu dans la famille. La chance est donc faible pour les frères et sœurs de la première personne qui l'a. Les femmes et les hommes peuvent l'avoir et le transmettre.
who-second = Des parents plus éloignés peuvent aussi l'avoir. Leur chance est plus faible. Les femmes et les hommes peuvent l'avoir et le transmettre.

test-heading = Ce qu'un test peut vous dire
test-how = On vous propose d'abord un conseil génétique. Puis un prélèvement de sang ou de salive montre si vous avez le variant.
test-absent = Si vous ne l'avez pas, vos enfants ne peuvent pas le recevoir de vous. Votre conseil vous dira si autre chose augmente votre risque.
test-present = Si vous l'avez, on peut vous proposer des contrôles, et il peut y avoir des moyens de réduire le risque. Le but est de trouver un cancer tôt ou de l'éviter.

refer-heading = Comment avoir un rendez-vous
refer-intro = Prenez cette lettre avec vous. Donnez le numéro de famille { $number }.
refer-no = En Norvège, vous pouvez contacter vous-même le service de génétique médicale de votre région, ou demander à votre médecin.
refer-uk = Au Royaume-Uni, demandez à votre médecin de vous adresser au service régional de génétique.
refer-other = Dans les autres pays, demandez à votre médecin où se trouve la consultation de génétique la plus proche.
refer-soon = Dites-le si vous êtes enceinte, ou si vous avez un cancer en ce moment. Il vous faut peut-être une réponse plus vite.

choice-heading = C'est votre choix
choice = Personne ne peut vous obliger à faire un test. Vous pouvez dire oui, non, ou attendre, et changer d'avis plus tard. Nous ne savons pas qui a lu cette lettre, et nous ne vous contacterons que si vous le demandez.
choice-children = On teste le plus souvent les enfants quand ils sont assez grands pour choisir.
choice-insurance-no = En Norvège, les assurances et les employeurs n'ont le droit ni de demander ni d'utiliser le résultat d'un test présymptomatique.

support-family = Une telle nouvelle peut être dure à recevoir. Vous pouvez nous appeler, même si c'est juste pour en parler.
