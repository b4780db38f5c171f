### A note on insurance that the patient may show. It names nobody, no gene, no test and no family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Geenitestit ja vakuutus
addressee = Sille, jota asia koskee
greeting-relative = Sille, jota asia koskee,

summary-heading = Lyhyesti
summary-no-result = Emme anna geenitestien tuloksia vakuutusyhtiöille emmekä työnantajille.
summary-person = Tämä koskee kaikkia. Ei ole väliä, onko ihminen käynyt meillä, onko hänet testattu tai onko hänellä tulos.

rule-heading = Säännöt
rule-no = Norjan laki sanoo, ettei kukaan saa pyytää, pitää hallussa tai käyttää ennakoivan geenitestin tulosta terveydenhuollon ulkopuolella. Se koskee vakuutusyhtiöitä ja työnantajia (bioteknologialaki, 5-8 §).
rule-gb = Britanniassa vakuutusyhtiöt noudattavat sääntöjä nimeltä Code on Genetic Testing and Insurance. Ne eivät vaadi ennakoivaa geenitestiä. Ne eivät kysy perinnöllisen syövän testin tulosta.
rule-other = Säännöt ovat eri maissa erilaiset. Tämä kirje ei kerro, mitkä säännöt ovat siellä, missä asut.

ask-heading = Jos on kysyttävää
ask = Lähetämme terveystietoja vain, jos ihminen itse on pyytänyt sitä kirjallisesti ja laki sallii sen.
