### For a reader of 12 to 17 years: a variant that is known in the family, or the reader's own result. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Om en gen i din familj

summary-heading = Det viktigaste
summary-family = En variant i en gen som heter { $symbol } har hittats i din familj. Den kan höja risken för vissa typer av cancer senare i livet.
summary-maybe = Du kanske har den, eller kanske inte. Du behöver inte ta reda på det nu.
summary-own = Du har en variant i genen { $symbol }. Den kan höja risken för vissa typer av cancer. Det betyder inte att du är sjuk.
summary-care = Det finns läkare som vet mycket om det här. Du kan få hjälp och kontroller när du behöver dem.
summary-ask = Du kan fråga oss om vad som helst.

gene-heading = Vad är en gen?
gene = Generna talar om för kroppen hur den ska växa och fungera. Du har två av varje. Du har fått en från var och en av dina föräldrar.
gene-variant = En variant är en liten förändring i en gen. Alla har många. De flesta gör ingenting. Den här kan göra det lättare att få cancer.
gene-fault = Ingen har gjort något fel. Den smittar inte, och du kan inte få den av vad du äter eller gör.

chance-heading = Vem kan ha den?
chance = Om en av dina föräldrar har varianten är din chans 50 av 100. Det är som att singla slant. Det spelar ingen roll om du är tjej eller kille.

test-heading = Ska du göra ett test?
test-later = De flesta väntar tills de är vuxna. Då kan du välja själv. Du kan också välja att aldrig få veta.
test-early = För några få gener hjälper det att veta tidigare. Om det här är en av dem pratar vi med dig och dina föräldrar först.
test-own = När du är 18 är det du som väljer om dina kontroller. Vi pratar med dig om dem då.

feel-heading = Vad du kan tänka och känna
feel = Några blir rädda eller arga. Andra tänker inte så mycket på det. Båda delarna är okej.
feel-talk = Prata med någon du litar på. Du kan också prata ensam med oss.

support-young = Du kan ringa oss själv. Du behöver inte veta vad du ska fråga.
