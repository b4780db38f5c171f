### We have received your referral: what happens now.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Nous avons bien reçu la demande de consultation pour vous

summary-heading = Et maintenant ?
summary-received = { $known ->
    [yes] Nous avons reçu une demande pour vous de la part de { $referrer }. On vous proposera un conseil génétique.
   *[no] Nous avons reçu une demande pour vous. On vous proposera un conseil génétique.
}
summary-wait = { $dated ->
    [yes] Vous devriez avoir de nos nouvelles au sujet d'un rendez-vous avant le { $date }.
   *[no] Nous ne pouvons pas encore vous dire combien de temps il faudra attendre. Nous vous écrirons dès que nous le pourrons.
}
summary-call = Appelez-nous tout de suite si quelque chose change pendant ce temps.

change-heading = Dites-nous si quelque chose change
change-intro = Certaines nouvelles peuvent faire avancer votre rendez-vous. Appelez-nous si :
change-cancer = vous avez un cancer, ou un médecin pense que vous pouvez en avoir un
change-family = une personne de votre famille a un cancer
change-pregnancy = vous attendez un enfant, ou vous l'espérez bientôt
change-surgery = vous avez une date d'opération, ou le choix d'un traitement attend un test génétique
change-address = vous changez d'adresse ou de numéro de téléphone

prepare-heading = En attendant
prepare-family = Demandez à vos proches quels types de cancer il y a eu dans la famille, des deux côtés, et à quel âge. Ce n'est pas grave si vous ne le savez pas.
prepare-papers = Si vous ou un proche avez déjà fait un test génétique, merci d'apporter une copie du résultat.
prepare-someone = Vous pouvez venir avec quelqu'un. Dites-nous s'il vous faut un interprète. Ce n'est pas à un enfant de traduire.
see-doctor = Allez voir votre médecin si vous notez un changement dans votre corps qui ne passe pas. Ne nous attendez pas.

support-waiting = Attendre peut être dur. Vous pouvez nous appeler.
