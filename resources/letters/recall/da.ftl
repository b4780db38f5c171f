### An offer of a new conversation after some time. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Tid til en ny samtale

summary-heading = Kort fortalt
summary-time = Der er gået noget tid, siden vi sidst talte sammen.
summary-offer = Vi tilbyder dig en ny samtale om din risiko for kræft, dine kontroller og din familie.
summary-choice = Du vælger, om du vil have den.

why-heading = Hvorfor vi skriver nu
why-knowledge = Man får hele tiden mere at vide om gener og kræft. Rådene kan have ændret sig.
why-you = Dit eget helbred, eller din families, kan have ændret sig.
why-due = Det kan være tid til nogle af dine kontroller. Vi kan se på dem sammen.

before-heading = Før vi taler sammen
before-intro = Det hjælper os, hvis du tænker over dette:
before-cancer = Har nogen i din familie fået kræft eller en gentest?
before-health = Er du blevet opereret, eller har du fået en ny sygdom eller ny medicin?
before-children = Håber du at få børn?
before-contact = Har vi din rigtige adresse og dit rigtige telefonnummer?

how-heading = Sådan får du en tid
how = Ring til os for at finde en tid. Du behøver ikke sige hvorfor, hvis du helst ikke vil komme.
see-doctor = Gå til lægen, hvis du mærker en ændring i kroppen, som ikke går væk. Vent ikke på os.

support-recall = Du er velkommen til at ringe, også hvis du bare vil spørge om noget.
