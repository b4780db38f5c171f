### To another clinic, which takes a patient over.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Transfert du suivi
summary-ask = Merci de prendre en charge le suivi de cette personne.
summary-what = La lettre donne les résultats, les consentements, le plan et ce qui reste à faire. L'arbre généalogique est à la fin.
summary-until = { $dated ->
    [yes] Merci de confirmer le { $date } au plus tard que vous prenez le relais. Nous assurons le suivi jusque-là, et jusqu'à votre confirmation.
   *[no] Nous assurons le suivi jusqu'à ce que vous ayez confirmé que vous prenez le relais.
}

results-heading = Résultats
results-caption = Tests génétiques de cette personne
results-date = Date
results-what = Résultat
results-where = Laboratoire
results-none = Nous ne connaissons aucun test génétique de cette personne.

consents-heading = Consentements
consents-given = Cette personne a donné son accord pour : { $scopes }.
consents-none = Aucun consentement de cette personne n'est noté.

tasks-heading = Reste à faire
tasks-none = Rien n'est noté comme restant à faire.
task-due = { $text } (le { $date } au plus tard)

respect-heading = Souhaits à respecter
respect-contact = { $who } : ne souhaite pas de contact.
respect-know = { $who } : ne souhaite pas savoir.
respect-own = cette personne

pedigree-heading = L'arbre généalogique
pedigree-caption = L'arbre tel que nous l'avons noté, sans noms.

plan-table-heading = Ce que proposent les recommandations
