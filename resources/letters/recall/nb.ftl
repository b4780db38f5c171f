### Tilbud om en ny samtale etter en tid. Review state: machine-drafted.

title = Tid for en ny samtale

summary-heading = Kort sagt
summary-time = Det har gått en tid siden vi snakket sammen sist.
summary-offer = Vi tilbyr deg en ny samtale om risikoen din for kreft, kontrollene dine og familien din.
summary-choice = Du velger selv om du vil ha den.

why-heading = Hvorfor vi skriver nå
why-knowledge = Det blir hele tiden kjent mer om gener og kreft. Rådene kan ha endret seg.
why-you = Helsen din, eller helsen i familien din, kan ha endret seg.
why-due = Det kan være tid for noen av kontrollene dine. Vi kan se på dem sammen.

before-heading = Før vi snakker sammen
before-intro = Det hjelper oss om du tenker på dette:
before-cancer = Har noen i familien fått kreft eller tatt en gentest?
before-health = Har du blitt operert, eller fått en ny sykdom eller medisin?
before-children = Håper du å få barn?
before-contact = Har vi riktig adresse og telefonnummer til deg?

how-heading = Hvordan du får en time
how = Ring oss for å finne en time. Du trenger ikke å si hvorfor hvis du helst ikke vil komme.
see-doctor = Gå til lege hvis du merker en endring i kroppen som ikke går over. Ikke vent på oss.

support-recall = Du kan gjerne ringe, også hvis du bare vil spørre om noe.
