### What all letters share. One message is one whole paragraph, sentence or label.
### Review state: machine-drafted, not reviewed by a native clinician.

page = Seite { $page } von { $pages }
draft-mark = ENTWURF
label-date = Datum
label-reference = Unser Zeichen
label-family-number = Familiennummer
label-born = Geburtsdatum

missing-name = [Name]
missing-address = [Adresse]
missing-clinic = [Klinik]
missing-phone = [Telefonnummer]
missing-signatory = [Unterschrift]
missing-variant = [Variante]
missing-gene = [Gen]
missing-result = [Ergebnis]
missing-age = [Alter]
missing-family-number = [Familiennummer]
missing-assessment = [Die Risiken sind nicht berechnet.]
missing-plan = [Plan]
missing-source = [Quelle]
missing-consent = [Einwilligung]

greeting = Guten Tag { $name },
closing = Mit freundlichen Grüßen
copies = Kopie an: { $copies }

result-heading = Das Ergebnis
result-gene = Gen
result-genes = Untersuchte Gene
result-variant = Variante
result-class = Klasse
result-copies = Gefunden
result-sample = Probe
result-method = Methode
result-laboratory = Labor
result-date = Datum des Ergebnisses
result-confirmed = Zweite Probe
result-confirmed-yes = bestätigt
result-confirmed-no = noch nicht bestätigt
result-classed-on = { $class }, Stand { $date }

own-words-heading = Von Ihrer Beratung
plan-heading = Ihr Plan

support = Viele Menschen haben nach so einem Ergebnis gemischte Gefühle. Sie können mit uns darüber reden. Wir helfen Ihnen auch, andere zu finden, mit denen Sie reden können.

contact-heading = Hilfe und Kontakt
contact-phone = Rufen Sie uns an unter { $phone }, wenn Sie Fragen haben oder etwas in diesem Brief nicht klar ist.
contact-email = Sie können auch an { $email } schreiben. Bitte schreiben Sie in einer normalen E-Mail nichts über Ihre Gesundheit.
contact-phone-hours = Rufen Sie uns an unter { $phone }, wenn Sie Fragen haben oder etwas in diesem Brief nicht klar ist. Wir sind erreichbar: { $hours }.
contact-change = Sagen Sie uns, wenn Sie oder jemand in Ihrer Familie Krebs bekommt. Sagen Sie uns auch, wenn Sie ein Kind erwarten oder eine Operation planen.
contact-family-number = Nennen Sie bitte Ihre Familiennummer { $number }, wenn Sie sich bei uns melden.

figures-heading = Zu den Zahlen
figures-model = Die Zahlen wurden am { $date } mit { $model } berechnet, Datenstand { $edition }.
figures-meaning = Sie zeigen, was in großen Gruppen von Menschen geschieht. Sie können nicht sagen, was Ihnen geschehen wird.
figures-care = Kontrollen, Medikamente und Operationen können das Risiko ändern. Die Zahlen zeigen nicht, wie stark bei Ihnen.
figures-net = Sie gelten für Menschen, die nicht vorher an etwas anderem sterben.
figures-unverified = Einige der veröffentlichten Zahlen dahinter wurden noch nicht von einer zweiten Person geprüft.
note-population = Die Zahlen für die Bevölkerung Ihres Landes haben bekannte Schwächen. Ihre Beratung kann Ihnen mehr sagen.
note-risk-factors-not-used = Anderes, was Ihr Risiko erhöhen oder senken kann, etwa wie Sie leben, ist nicht mitgerechnet.
note-age-middle = Als Ihr Alter wurden { $age } Jahre angenommen, weil Ihr Geburtsdatum nicht genau bekannt ist.
note-age-last-known = Als Ihr Alter wurden { $age } Jahre angenommen, weil Ihr Geburtsdatum nicht bekannt ist.
note-censored-at-surgery = { $disease }: steht nicht in der Tabelle, weil das Organ entfernt wurde.
sources-heading = Quellen

pedigree-heading = Ihr Stammbaum
pedigree-caption = Der Stammbaum, wie wir ihn notiert haben. Sagen Sie uns, wenn etwas nicht stimmt.

outside-intro = Ihre Beratung hat Ihr Risiko mit { $tool } am { $date } berechnet. Es beruht auf den Krebserkrankungen in Ihrer Familie.
outside-line = Von 100 { $group } in Ihrer Lage bekommen etwa { $count } bis zum Alter von { $age } Jahren { $disease }.
outside-line-under = Von 100 { $group } in Ihrer Lage bekommt weniger als 1 bis zum Alter von { $age } Jahren { $disease }.
outside-line-over = Von 100 { $group } in Ihrer Lage bekommen mehr als 99 bis zum Alter von { $age } Jahren { $disease }.
outside-none = Ihre Beratung bespricht Ihr Risiko mit Ihnen. Es richtet sich nach den Krebserkrankungen in Ihrer Familie.

group-women = Frauen
group-men = Männern
group-people = Menschen
