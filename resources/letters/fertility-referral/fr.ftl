### Referral to counselling about having children, with testing of embryos where lawful.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Demande de consultation sur le projet d'avoir un enfant
summary-ask = Merci de recevoir cette personne pour parler de son projet d'avoir un enfant avec un variant connu, et aussi du test des embryons là où la loi le permet.
summary-carrier = Cette personne a un variant pathogène du gène { $symbol }. Chaque enfant a 50 chances sur 100 de l'avoir.
summary-open = Elle n'a pas encore choisi.

consider-heading = À discuter
consider-partner = Si les deux parents ont un variant du gène { $symbol }, un enfant peut avoir une maladie rare et grave. Il faudrait d'abord proposer un test à l'autre parent.
consider-time = Les traitements ou opérations prévus qui fixent une limite de temps.
consider-control = Avec l'accord de cette personne, le compte rendu du laboratoire peut vous être envoyé pour préparer un test.
consider-all = Tous les choix : une grossesse sans test, un test pendant la grossesse, le test des embryons, le don d'ovules ou de sperme, et ne pas avoir d'enfant.
