### Consent to a gene test, to be signed. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Einwilligung in einen Gentest

summary-heading = Bevor Sie unterschreiben
summary-about = In diesem Formular geht es um einen Gentest, der ein erbliches Risiko für Krebs zeigen kann.
summary-free = Sie entscheiden selbst. Sie dürfen nein sagen. Sie können Ihre Einwilligung jederzeit zurücknehmen.
summary-ask = Unterschreiben Sie erst, wenn Sie eine Antwort auf Ihre Fragen haben.

understood-heading = Worüber wir gesprochen haben
understood-purpose = wozu der Test dient und was er nicht sagen kann
understood-answers = dass das Ergebnis eine krankheitsverursachende Variante, eine unklare Variante oder keine Variante sein kann
understood-other = dass etwas anderes gefunden werden kann als das, wonach wir suchen
understood-family = dass das Ergebnis für meine Verwandten wichtig sein kann
understood-choice = dass ich wählen darf, das Ergebnis nicht zu erfahren

consent-testing = Ich möchte den oben genannten Test machen lassen.
consent-told = Ich möchte das Ergebnis erfahren.
consent-storage = Meine Probe darf aufbewahrt werden, damit man sie noch einmal untersuchen kann.
consent-inform-relatives = Meine Verwandten dürfen erfahren, was sie über ihr eigenes Risiko wissen müssen.
consent-name-in-family-letter = Mein Name darf in einem Brief an meine Verwandten stehen.
consent-obtain-records = Die Klinik darf Unterlagen über meine Gesundheit anfordern, in denen es um Krebs geht.
consent-recontact = Die Klinik darf sich wieder bei mir melden, wenn etwas Neues bekannt ist.
consent-research = Meine Probe und meine Daten dürfen für die Forschung verwendet werden.

withdraw-heading = Wenn Sie es sich anders überlegen
withdraw = Rufen Sie uns an oder schreiben Sie uns. Sie müssen nicht sagen, warum. Was bis dahin in Ihrer Akte steht, bleibt dort, wie es das Gesetz verlangt.

sign-parent = Unterschrift eines Elternteils, wo das Gesetz sie verlangt

support-form = Fragen Sie uns alles, was nicht klar ist.
