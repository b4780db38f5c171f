### Family letter: to whom it may concern. It names nobody unless consent is recorded.
### Review state: machine-drafted, not reviewed by a native clinician.

title = In uw familie is een variant gevonden die het risico op kanker kan verhogen
addressee = Aan wie dit aangaat
greeting-relative = Beste lezer,

summary-heading = Waarom u deze brief krijgt
summary-found = In uw familie is een variant in het gen { $symbol } gevonden. Die kan het risico op sommige soorten kanker verhogen.
summary-you = U kunt deze variant hebben. Dat betekent niet dat u kanker hebt of zult krijgen.
summary-choice = U kunt een test doen als u het wilt weten. U kunt er ook voor kiezen om het niet te weten.
named = { $name } vindt het goed om in deze brief genoemd te worden.

found-heading = Wat er is gevonden
found-reference = Familienummer

who-heading = Wie de variant kan hebben
who-first = De kans is ongeveer 50 van de 100 voor elke ouder, broer, zus en elk kind van iemand die de variant heeft.
who-new = De kans is 50 van de 100 voor de kinderen van iemand die de variant heeft. De variant lijkt nieuw in de familie te zijn ontstaan. Daarom is de kans klein voor broers en zussen van de eerste die de variant heeft. Vrouwen en mannen kunnen de variant hebben, en beiden kunnen die doorgeven.
who-second = Verdere familieleden kunnen de variant ook hebben. Hun kans is kleiner. Vrouwen en mannen kunnen de variant hebben, en beiden kunnen die doorgeven.

test-heading = Wat een test u kan vertellen
test-how = Eerst krijgt u advies over erfelijkheid. Daarna laat een monster van bloed of speeksel zien of u de variant hebt.
test-absent = Als u de variant niet hebt, kunnen uw kinderen die niet van u krijgen. Uw adviseur zegt u of iets anders uw risico verhoogt.
test-present = Als u de variant hebt, kunt u controles krijgen, en er kunnen manieren zijn om uw risico te verlagen. Het doel is om kanker vroeg te vinden of te voorkomen.

refer-heading = Hoe u een afspraak maakt
refer-intro = Neem deze brief mee. Noem het familienummer { $number }.
refer-no = In Noorwegen kunt u zelf contact opnemen met de afdeling medische genetica in uw regio, of het uw huisarts vragen.
refer-uk = In het Verenigd Koninkrijk vraagt u uw huisarts om een verwijzing naar de regionale genetische dienst.
refer-other = In andere landen vraagt u uw arts waar de dichtstbijzijnde kliniek voor erfelijkheidsadvies is.
refer-soon = Zeg het als u zwanger bent of nu kanker hebt. Dan hebt u misschien sneller een antwoord nodig.

choice-heading = Het is uw keuze
choice = Niemand kan u dwingen om een test te doen. U mag ja zeggen, nee zeggen of wachten, en u mag later anders beslissen. We weten niet wie deze brief heeft gelezen, en we nemen geen contact met u op, tenzij u erom vraagt.
choice-children = Kinderen worden meestal getest als ze oud genoeg zijn om zelf te kiezen.
choice-insurance-no = In Noorwegen mogen verzekeraars en werkgevers niet vragen naar de uitslag van een voorspellende DNA-test en die niet gebruiken.

support-family = Zulk nieuws kan zwaar zijn. U mag ons altijd bellen, ook als u er alleen over wilt praten.
