### What was talked about before a gene test.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Avant votre test génétique

summary-heading = En bref
summary-why = { $predictive ->
    [yes] On vous a proposé un test du variant qui est connu dans votre famille. Il peut augmenter le risque de cancer.
   *[no] On vous a proposé un test génétique. Il peut montrer si vous avez depuis la naissance un variant qui augmente le risque de cancer.
}
summary-choice = Le test est votre choix. Vous pouvez dire oui, dire non, ou attendre.
summary-family = La réponse peut aussi compter pour vos proches.

test-how = Un prélèvement de sang ou de salive est envoyé à un laboratoire. Vous aurez la réponse lors d'un nouvel entretien avec nous.

answers-heading = Ce que la réponse peut être
answers-label = Chance d'avoir un variant
answers-chance = Sur 100 personnes avec une famille comme la vôtre, environ { $count } ont un variant qui cause une maladie, dans un des gènes pour lesquels nous avons des chiffres. Environ { $rest } n'en ont pas.
answers-chance-under = Sur 100 personnes avec une famille comme la vôtre, moins de 1 a un variant qui cause une maladie, dans un des gènes pour lesquels nous avons des chiffres. Plus de 99 n'en ont pas.
answers-chance-over = Sur 100 personnes avec une famille comme la vôtre, plus de 99 ont un variant qui cause une maladie, dans un des gènes pour lesquels nous avons des chiffres. Moins de 1 n'en a pas.
answers-familial = Sur 100 personnes à votre place dans la famille, environ { $count } ont le variant de la famille. Environ { $rest } ne l'ont pas.
answers-familial-under = Sur 100 personnes à votre place dans la famille, moins de 1 a le variant de la famille. Plus de 99 ne l'ont pas.
answers-familial-over = Sur 100 personnes à votre place dans la famille, plus de 99 ont le variant de la famille. Moins de 1 ne l'a pas.
answer-found = Un variant qui cause une maladie. Votre risque de certains cancers est alors augmenté. On peut vous proposer des contrôles, et il peut y avoir des moyens de réduire votre risque.
answer-uncertain = Un variant incertain. Personne ne sait encore s'il compte. Il ne change pas vos contrôles.
answer-none = Pas de variant. Cela n'exclut pas que le cancer soit héréditaire dans votre famille. Vos contrôles dépendent alors de votre histoire familiale.
answer-other = Rarement, quelque chose que nous n'avons pas cherché. Nous vous dirons alors ce que cela veut dire.
answer-has = Vous avez le variant de la famille. On peut vous proposer des contrôles, et il peut y avoir des moyens de réduire votre risque.
answer-lacks = Vous ne l'avez pas. Alors vos enfants ne peuvent pas le recevoir de vous. Votre conseil vous dira si autre chose augmente votre risque.

limits-heading = Ce que le test ne peut pas dire
limits = Le test ne peut pas dire si vous aurez un cancer, ni quand. Aucun test ne trouve toutes les causes héréditaires.

family-heading = Vos proches
family = Si vous avez un variant, vos parents, vos frères et sœurs et vos enfants peuvent l'avoir aussi. Nous pouvons vous aider à le leur dire.
family-parent = Votre réponse peut aussi montrer qu'un de vos parents a le variant. Parlez d'abord avec nous si vous pensez qu'un parent ne veut pas savoir.

choice-heading = Votre droit de ne pas savoir
choice = Vous pouvez changer d'avis, même après le prélèvement. Dites-le-nous avant d'avoir la réponse. Alors nous ne vous la dirons pas.
choice-time = Prenez le temps qu'il vous faut.
consent-taken = Vous avez donné votre accord pour ceci : { $scopes }.
consent-open = Nous vous demanderons votre accord avant tout prélèvement.

support-test = Un tel test peut faire naître beaucoup de pensées. Vous pouvez nous parler avant, pendant et après.
