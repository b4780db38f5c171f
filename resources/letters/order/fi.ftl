### What letters about a test that is to be taken share: the test, the answers it can give, insurance.
### Review state: machine-drafted, not reviewed by a native clinician.

test-heading = Testi
test-genes = Tutkittavat geenit
test-variant = Etsittävä variantti
test-purpose = Tarkoitus
test-method = Menetelmä
test-laboratory = Laboratorio

missing-genes = [geenit]

insurance-heading = Vakuutus
insurance-no = Norjassa vakuutusyhtiöt ja työnantajat eivät saa kysyä ennakoivan geenitestin tulosta eivätkä käyttää sitä.
insurance-gb = Britanniassa vakuutusyhtiöt eivät vaadi ennakoivaa geenitestiä. Ne eivät kysy perinnöllisen syövän testin tulosta.
insurance-other = Vakuutusten säännöt ovat eri maissa erilaiset. Kysy meiltä, jos aiot ottaa vakuutuksen.
