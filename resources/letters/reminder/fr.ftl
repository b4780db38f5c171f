### A reminder, after somebody did not answer or did not come. Neutral, with an open door; nothing about health.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Nous aimerions avoir de vos nouvelles

summary-heading = En bref
summary-missed = Nous vous avons écrit ou proposé un rendez-vous, et nous n'avons pas eu de vos nouvelles. Ce n'est pas grave du tout.
summary-open = Vous pouvez toujours venir. Vous pouvez prendre un nouveau rendez-vous, attendre, ou dire non.
summary-until = { $dated ->
    [yes] Nous gardons votre place jusqu'au { $date }.
   *[no] Vous pouvez nous appeler quand ce sera le bon moment pour vous.
}

how-heading = Et ensuite ?
how-call = Appelez-nous pour trouver une heure qui vous convient. Nous pouvons aussi parler par téléphone.
how-help = Dites-nous s'il vous est difficile de venir, par exemple à cause du trajet, de la langue, de la vue ou de l'ouïe. Nous essaierons de trouver un moyen.
how-no = Si vous ne voulez pas venir, vous n'avez pas à dire pourquoi. Vos autres soins restent les mêmes.
how-closed = Sans nouvelles de vous le { $date } au plus tard, nous fermerons votre dossier pour le moment. Nous le dirons au médecin qui a fait la demande pour vous. Vous pourrez revenir plus tard.

support-open = Vous pouvez nous appeler, même si c'est juste pour poser une question.
