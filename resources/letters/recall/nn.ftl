### An offer of a new conversation after some time. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Tid for ein ny samtale

summary-heading = Kort sagt
summary-time = Det har gått ei tid sidan vi snakka saman sist.
summary-offer = Vi gir deg tilbod om ein ny samtale om risikoen din for kreft, kontrollane dine og familien din.
summary-choice = Du vel om du vil ha han.

why-heading = Kvifor vi skriv no
why-knowledge = Ein får heile tida vite meir om gen og kreft. Råda kan ha endra seg.
why-you = Di eiga helse, eller helsa i familien, kan ha endra seg.
why-due = Det kan vere tid for nokre av kontrollane dine. Vi kan sjå på dei saman.

before-heading = Før vi snakkar saman
before-intro = Det hjelper oss om du tenkjer på dette:
before-cancer = Har nokon i familien din fått kreft eller teke ein gentest?
before-health = Har du blitt operert, eller fått ein ny sjukdom eller medisin?
before-children = Håpar du å få barn?
before-contact = Har vi rett adresse og telefonnummer til deg?

how-heading = Slik får du ein time
how = Ring oss for å finne ein time. Du treng ikkje seie kvifor om du helst ikkje vil kome.
see-doctor = Gå til lege om du merkar ei endring i kroppen som ikkje går over. Ikkje vent på oss.

support-recall = Du må gjerne ringje, òg om du berre vil spørje om noko.
