### A reminder, after somebody did not answer or did not come. Neutral, with an open door; nothing about health. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Wir würden gern von Ihnen hören

summary-heading = Kurz gefasst
summary-missed = Wir haben Ihnen geschrieben oder einen Termin angeboten und noch nichts von Ihnen gehört. Das ist völlig in Ordnung.
summary-open = Sie sind weiter willkommen. Sie können einen neuen Termin nehmen, warten oder nein sagen.
# $dated says whether a day is set.
summary-until = { $dated ->
    [yes] Wir halten Ihren Platz bis zum { $date } frei.
   *[no] Sie können uns anrufen, wann immer Sie so weit sind.
}

how-heading = Wie es weitergehen kann
how-call = Rufen Sie uns an, um einen Termin zu finden, der Ihnen passt. Wir können auch am Telefon reden.
how-help = Sagen Sie uns, wenn es Ihnen schwerfällt zu kommen, etwa wegen der Anreise, der Sprache, des Sehens oder des Hörens. Wir versuchen, einen Weg zu finden.
how-no = Wenn Sie nicht kommen möchten, müssen Sie nicht sagen, warum. An Ihrer übrigen Behandlung ändert sich nichts.
how-closed = Wenn wir bis zum { $date } nichts von Ihnen hören, schließen wir Ihre Akte vorerst. Wir sagen es dann dem Arzt oder der Ärztin, von denen Ihre Überweisung kam. Sie können später wiederkommen.

support-open = Sie können uns gern anrufen, auch wenn Sie nur etwas fragen möchten.
