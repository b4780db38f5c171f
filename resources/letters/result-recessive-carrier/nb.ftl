### Prøvesvar: én kopi av en variant i et recessivt gen (MUTYH, NTHL1, MSH3). Review state: machine-drafted.

title = Svar på gentesten din

summary-heading = Hva dette betyr for deg
summary-found = Du har en variant i den ene av de to kopiene dine av { $symbol }-genet.
summary-one = Én kopi alene gir ikke sykdommen som hører til dette genet. Da må det være en variant i begge kopiene.
summary-family = Svaret kan bety noe for søsknene dine og for barna dine.

meaning-heading = Hva svaret betyr
meaning-two = Alle har to kopier av de fleste gener, én fra hver av foreldrene. De som har en variant i begge kopiene av { $symbol }, kan få mange polypper i tarmen, og kreft der.
meaning-one = Du har én kopi som virker som den skal. Svaret betyr derfor ikke at du har eller får den sykdommen.

follow-heading = Kontrollene dine
follow = Kontrollene dine bestemmes av din egen helse og av krefttilfellene i familien, ikke av dette svaret alene.

family-heading = Familien din
family-siblings = Hvert av søsknene dine kan ha én slik kopi, to eller ingen. De som har to, kan ha økt risiko. De kan få tilbud om en test.
family-children = For hvert av barna dine er sjansen 50 av 100 for å få denne kopien fra deg. Et barn kan ha to slike kopier bare hvis den andre forelderen også har en variant i det samme genet.
family-partner = Den andre forelderen til barna dine kan derfor få tilbud om en test av { $symbol }-genet.
