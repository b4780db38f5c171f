### What all letters share. One message is one whole paragraph, sentence or label.
### Review state: machine-drafted, not reviewed by a native clinician.

page = Page { $page } sur { $pages }
draft-mark = BROUILLON
label-date = Date
label-reference = Notre référence
label-family-number = Numéro de famille
label-born = Date de naissance

missing-name = [nom]
missing-address = [adresse]
missing-clinic = [clinique]
missing-phone = [numéro de téléphone]
missing-signatory = [signature]
missing-variant = [variant]
missing-gene = [gène]
missing-result = [résultat]
missing-age = [âge]
missing-family-number = [numéro de famille]
missing-assessment = [Les risques n'ont pas été calculés.]
missing-plan = [plan]
missing-source = [source]
missing-consent = [consentement]

greeting = { $gender ->
    [woman] Chère { $name },
    [man] Cher { $name },
   *[unknown] Bonjour { $name },
}
closing = Bien cordialement
copies = Copie à : { $copies }

result-heading = Le résultat
result-gene = Gène
result-genes = Gènes étudiés
result-variant = Variant
result-class = Classe
result-copies = Trouvé
result-sample = Prélèvement
result-method = Méthode
result-laboratory = Laboratoire
result-date = Date du résultat
result-confirmed = Second prélèvement
result-confirmed-yes = confirmé
result-confirmed-no = pas encore confirmé
result-classed-on = { $class }, au { $date }

own-words-heading = Le mot de votre conseil en génétique
plan-heading = Votre plan

support = Après un tel résultat, beaucoup de gens ont des pensées mêlées. Vous pouvez nous en parler. Nous pouvons aussi vous aider à trouver d'autres personnes à qui parler.

contact-heading = Soutien et contact
contact-phone = Appelez-nous au { $phone } si vous avez des questions ou si un point de cette lettre n'est pas clair.
contact-email = Vous pouvez aussi écrire à { $email }. Ne donnez pas de détails sur votre santé dans un simple courriel.
contact-phone-hours = Appelez-nous au { $phone } si vous avez des questions ou si un point de cette lettre n'est pas clair. Nous répondons : { $hours }.
contact-change = Dites-le-nous si vous ou un proche avez un cancer, si vous attendez un enfant ou si une opération est prévue.
contact-family-number = Donnez votre numéro de famille, { $number }, quand vous nous contactez.

figures-heading = À propos des chiffres
figures-model = Les chiffres ont été calculés le { $date } avec { $model }, édition { $edition }.
figures-meaning = Ils disent ce qui se passe dans de grands groupes. Ils ne peuvent pas dire ce qui vous arrivera.
figures-care = Les contrôles, les médicaments et les opérations peuvent changer le risque. Les chiffres ne montrent pas de combien pour vous.
figures-net = Ils valent pour les gens qui ne meurent pas d'autre chose avant.
figures-unverified = Une partie des chiffres publiés n'a pas encore été vérifiée par une seconde personne.
note-population = Les chiffres pour la population de votre pays ont des limites connues. Votre conseil peut vous en dire plus.
note-risk-factors-not-used = D'autres choses peuvent augmenter ou réduire votre risque, comme votre mode de vie. Elles ne sont pas comptées.
note-age-middle = Nous avons pris { $age } ans comme âge, car votre date de naissance n'est pas connue avec précision.
note-age-last-known = Nous avons pris { $age } ans comme âge, car votre date de naissance n'est pas connue.
note-censored-at-surgery = { $disease } : absent du tableau, car l'organe a été enlevé.
sources-heading = Sources

pedigree-heading = Votre arbre généalogique
pedigree-caption = L'arbre tel que nous l'avons noté. Dites-nous si quelque chose est faux.

outside-intro = Votre conseil a calculé votre risque avec { $tool } le { $date }. Le calcul se fonde sur les cancers de votre famille.
outside-line = Sur 100 { $group } dans votre situation, environ { $count } auront { $disease } avant { $age } ans.
outside-line-under = Sur 100 { $group } dans votre situation, moins de 1 aura { $disease } avant { $age } ans.
outside-line-over = Sur 100 { $group } dans votre situation, plus de 99 auront { $disease } avant { $age } ans.
outside-none = Votre conseil parlera de votre risque avec vous. Il dépend des cancers de votre famille.

group-women = femmes
group-men = hommes
group-people = personnes
