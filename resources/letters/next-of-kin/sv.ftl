### To the next of kin of a patient who has died. It uses the texts of family-letter and says some of them anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Ett testsvar som kan ha betydelse för din familj
missing-addressee = [mottagare]

summary-found = Vi beklagar förlusten av { $name }. Ett test har visat en variant i genen { $symbol }. Den kan höja risken för vissa typer av cancer.
summary-you = Nära släktingar kan ha samma variant. Det betyder inte att de har cancer eller kommer att få det.
summary-agreed = { $name } har gått med på att släktingar får veta.

tell-heading = Att berätta för andra i familjen
tell = Du får ge det här brevet till andra i familjen. Du behöver inte göra det. Om det är svårt kan vi hjälpa dig att hitta orden.
