### Consent of a relative, or of the next of kin of one who has died, to health records and stored tissue. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Dürfen wir Unterlagen sehen, die Ihrer Familie helfen können?

summary-heading = Worum wir Sie bitten
summary-why = Wir helfen Ihrer Familie herauszufinden, ob Krebs in ihr erblich ist.
# $dead says whether the person whose records are asked for has died.
summary-ask = { $dead ->
    [yes] Die Krankenunterlagen von { $name } könnten helfen. Als nahe Verwandte oder naher Verwandter können Sie einwilligen.
   *[no] Ihre Krankenunterlagen könnten helfen. Wir bitten um Ihre Einwilligung.
}
summary-choice = Sie entscheiden. Wenn Sie nein sagen, ändert das nichts an Ihrer eigenen Behandlung.

what-heading = Was wir brauchen
what = Wir bitten nur um das, was zeigt, welche Art von Krebs es war und in welchem Alter.
what-tissue = Manchmal wurde nach einer Operation Gewebe aufbewahrt. Man kann es auf erbliche Ursachen untersuchen. Sie können zum einen ja und zum anderen nein sagen.
what-know = Ein Test von Gewebe kann etwas zeigen, das auch für Sie wichtig ist. Wählen Sie unten, ob Sie es erfahren möchten.

keep-heading = Wie wir es aufbewahren
keep = Was wir bekommen, bewahren wir in einer geschlossenen Akte auf. Ihre Verwandten erfahren nur davon, wenn Sie unten ja dazu sagen.

records-reports = Die Klinik darf die Berichte des Krankenhauses über den Krebs bekommen.
records-registry = Die Klinik darf beim Krebsregister anfragen.
records-tissue = Aufbewahrtes Gewebe darf auf erbliche Ursachen von Krebs untersucht werden.
records-told = Ich möchte es erfahren, wenn etwas gefunden wird, das für mich wichtig ist.
records-relatives = Verwandte dürfen erfahren, was für ihr eigenes Risiko wichtig ist.

# $dated says whether a day is set.
back = { $dated ->
    [yes] Bitte schicken Sie das Formular bis zum { $date } zurück.
   *[no] Bitte schicken Sie das Formular zurück, wenn Sie sich entschieden haben.
}
sign-relation = Wenn Sie für jemanden unterschreiben, der gestorben ist: wie Sie verwandt sind

support-records = Vielleicht fragen Sie sich, warum Sie diesen Brief bekommen. Sie können uns gern anrufen.
