### An offer of a new conversation after some time. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Dags för ett nytt samtal

summary-heading = I korthet
summary-time = Det har gått en tid sedan vi pratade senast.
summary-offer = Vi erbjuder dig ett nytt samtal om din risk för cancer, dina kontroller och din familj.
summary-choice = Du väljer om du vill ha det.

why-heading = Varför vi skriver nu
why-knowledge = Man får hela tiden veta mer om gener och cancer. Råden kan ha ändrats.
why-you = Din egen hälsa, eller familjens, kan ha förändrats.
why-due = Det kan vara dags för en del av dina kontroller. Vi kan se på dem tillsammans.

before-heading = Innan vi pratar
before-intro = Det hjälper oss om du tänker på detta:
before-cancer = Har någon i din familj fått cancer eller gjort ett gentest?
before-health = Har du opererats, eller fått en ny sjukdom eller ett nytt läkemedel?
before-children = Hoppas du få barn?
before-contact = Har vi rätt adress och telefonnummer till dig?

how-heading = Så får du en tid
how = Ring oss för att hitta en tid. Du behöver inte säga varför om du hellre inte vill komma.
see-doctor = Gå till en läkare om du märker en förändring i kroppen som inte går över. Vänta inte på oss.

support-recall = Du är välkommen att ringa, även om du bara vill fråga något.
