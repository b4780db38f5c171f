### Result: a variant in a tumour; whether it is inherited is to be confirmed.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Ce qu'a montré le test de votre tumeur

summary-heading = Ce que cela veut dire pour vous
summary-found = Un test de votre tumeur a montré un variant du gène { $symbol }.
summary-unknown = Ce test ne peut pas dire si vous avez le variant depuis la naissance ou s'il est dans la tumeur seule.
summary-next = Un test de cellules saines peut le dire. Le plus souvent, une prise de sang suffit.

meaning-heading = Deux sortes de variants
meaning-tumour = La plupart des variants d'une tumeur naissent dans la tumeur. Ils ne sont pas dans le reste du corps, et ils ne peuvent pas être transmis.
meaning-born = Certaines personnes ont un variant depuis la naissance. Il est alors dans toutes les cellules. Il peut augmenter le risque de cancer, et des proches peuvent l'avoir aussi.

next-heading = Et ensuite ?
next-sample = Nous vous proposons un test sur une prise de sang. Si la réponse du sang n'est pas claire, on peut tester des cellules de la peau. Nous vous en dirons plus avant que vous décidiez.
next-treatment = Le médecin qui traite votre cancer peut se servir de ce résultat pour choisir votre traitement. Cela n'a pas à attendre ce test.

family-heading = Votre famille
family-wait = Vos proches ne devraient pas faire de test à cause de ce résultat. Nous parlerons d'eux quand nous saurons si vous avez le variant depuis la naissance.
