### To the next of kin of a patient who has died. It uses the texts of family-letter and says some of them anew. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Een uitslag die belangrijk kan zijn voor uw familie
missing-addressee = [geadresseerde]

summary-found = Gecondoleerd met het verlies van { $name }. Een test heeft een variant in het gen { $symbol } laten zien. Die kan het risico op sommige soorten kanker verhogen.
summary-you = Naaste familieleden kunnen dezelfde variant hebben. Dat betekent niet dat ze kanker hebben of zullen krijgen.
summary-agreed = { $name } vond het goed dat familieleden het horen.

tell-heading = Het anderen in de familie vertellen
tell = U mag deze brief aan anderen in de familie geven. Het hoeft niet. Als het moeilijk is, kunnen we u helpen om de woorden te vinden.
