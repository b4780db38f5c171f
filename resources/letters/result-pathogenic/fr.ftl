### Result: a disease-causing variant was found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Le résultat de votre test génétique

summary-heading = Ce que cela veut dire pour vous
summary-found = { $likely ->
    [yes] Nous avons trouvé un variant du gène { $symbol } qui augmente très probablement le risque de certains cancers.
   *[no] Nous avons trouvé un variant du gène { $symbol } qui augmente le risque de certains cancers.
}
summary-well = Le variant ne veut pas dire que vous avez un cancer. Le savoir vous donne plus de choix : vous pouvez avoir des contrôles, et il peut y avoir des moyens de réduire le risque.
summary-cancer = Le variant peut aider à comprendre pourquoi vous avez eu un cancer. Le savoir peut compter pour votre traitement et pour vos contrôles à partir de maintenant.
summary-family = Certains de vos proches peuvent avoir le même variant. On peut leur proposer un conseil et un test.

confirm-first = Avant toute opération sans retour possible, ce résultat doit être confirmé sur un second prélèvement.

risk-heading = Votre risque de cancer à partir d'aujourd'hui
risk-intro = Ces chiffres sont les vôtres, à partir d'aujourd'hui, à { $age } ans. À côté, vous voyez les { $group } de votre âge dans la population.
risk-title = { $disease } avant { $age } ans
risk-person = Sur 100 { $group } dans votre situation, environ { $count } auront { $disease } avant { $age } ans, et environ { $rest } ne l'auront pas.
risk-person-under = Sur 100 { $group } dans votre situation, moins de 1 aura { $disease } avant { $age } ans, et plus de 99 ne l'auront pas.
risk-person-over = Sur 100 { $group } dans votre situation, plus de 99 auront { $disease } avant { $age } ans, et moins de 1 ne l'aura pas.
risk-population = Sur 100 { $group } de votre âge dans la population, environ { $count } l'auront et environ { $rest } ne l'auront pas.
risk-population-under = Sur 100 { $group } de votre âge dans la population, moins de 1 l'aura et plus de 99 ne l'auront pas.
risk-population-over = Sur 100 { $group } de votre âge dans la population, plus de 99 l'auront et moins de 1 ne l'aura pas.
risk-interval = Le chiffre n'est pas exact. Il peut très bien aller de { $range }. La zone ombrée le montre.
risk-you = { $group } dans votre situation
risk-others = { $group } de votre âge dans la population
risk-table-caption = Combien de personnes auront chaque type de cancer, à partir d'aujourd'hui
risk-table-cancer = Cancer
risk-table-span = Avant l'âge
risk-table-you = Dans votre situation
risk-table-others = Dans la population
risk-table-range = Probablement entre
risk-none = Nous n'avons pas de chiffre qui vous convienne. Votre conseil parlera de votre risque avec vous.
risk-few-ages = Pour ces maladies, les études ne donnent le risque qu'à un ou deux âges : { $diseases }. On ne sait pas bien comment il se répartit sur les années. Le chiffre peut être trop haut ou trop bas pour vous. Votre conseil peut vous en dire plus.
risk-not-all = Le tableau n'a pas tous les types de cancer. Votre conseil peut vous dire si le variant augmente le risque d'autres cancers, ou d'un nouveau cancer si vous en avez eu un.

options-heading = Ce que vous pouvez faire
options-counsellor = Votre conseil verra un plan avec vous : quels contrôles vous pouvez avoir, à partir de quel âge et à quel rythme, et s'il y a d'autres moyens de réduire le risque. Rien ne presse.
options-see-doctor = Allez voir un médecin si vous notez un changement dans votre corps qui ne passe pas. N'attendez pas le prochain contrôle.

family-heading = Votre famille
family-inheritance = Le variant peut se transmettre dans la famille. Chacun de vos enfants a 50 chances sur 100 de l'avoir, et 50 chances sur 100 de ne pas l'avoir. Que l'enfant soit une fille ou un garçon ne change rien.
family-origin = Vous l'avez sans doute reçu de votre mère ou de votre père. Vos frères et sœurs peuvent donc l'avoir aussi.
family-new = Le variant n'a été trouvé ni chez votre mère ni chez votre père. Il est donc sans doute apparu chez vous. La chance que vos frères et sœurs l'aient est faible, mais on peut leur proposer un test.
family-relatives = Ces proches peuvent avoir le variant :
family-side = Le variant a été trouvé d'un côté de votre famille. L'autre côté n'est donc pas dans la liste.
family-both-sides = Nous ne savons pas de quel côté de votre famille il vient. La liste a donc les deux côtés. Le test d'un parent ou d'un autre proche peut le dire.
relatives-twin = Votre vrai jumeau ou votre vraie jumelle a les mêmes gènes que vous et aura le variant.
relatives-likely = L'ont très probablement : { $relatives }.
relatives-half = Environ 50 sur 100 l'ont : { $relatives }.
relatives-quarter = Environ 25 sur 100 l'ont : { $relatives }.
relatives-few = Moins de 20 sur 100 l'ont : { $relatives }.
relatives-count = { $count ->
    [1] { $kin }
   *[other] { $kin } ({ $count })
}
family-tell = Nous espérons que vous le leur direz. Nous pouvons vous donner une lettre à leur passer, et vous aider à trouver les mots.
family-order = Le test d'un enfant, d'une nièce ou d'un neveu peut montrer que le parent entre vous a aussi le variant. Parlez avec nous de l'ordre des tests.
family-children = On teste le plus souvent les enfants quand ils sont assez grands pour choisir. Demandez-nous s'il y a une raison de tester plus tôt.

children-heading = Si vous ou un proche souhaitez un enfant
children-options = Il y a des choix pour qui souhaite un enfant. Certains laissent faire le hasard. Certains font un test pendant la grossesse, ou font tester des embryons avant la grossesse. Les règles changent d'un pays à l'autre. Nous pouvons vous en dire plus.
children-partner = Si les deux parents ont un variant du gène { $symbol }, un enfant peut avoir une maladie rare et grave. On peut donc proposer un test à votre partenaire.
