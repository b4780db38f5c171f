### Result: a variant in a tumour; whether it is inherited is to be confirmed. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Ein Befund im Test Ihres Tumors

summary-heading = Was das für Sie heißt
summary-found = Ein Test Ihres Tumors hat eine Variante im Gen { $symbol } gezeigt.
summary-unknown = Dieser Test kann nicht sagen, ob Sie mit der Variante geboren wurden oder ob sie nur im Tumor ist.
summary-next = Ein Test an gesunden Zellen kann es zeigen. Meist reicht eine Blutprobe.

meaning-heading = Zwei Arten von Varianten
meaning-tumour = Die meisten Varianten in einem Tumor entstehen im Tumor selbst. Sie sind nicht im übrigen Körper, und man kann sie nicht weitergeben.
meaning-born = Manche Menschen werden mit einer Variante geboren. Dann ist sie in allen Zellen. Sie kann das Risiko für Krebs erhöhen, und auch Verwandte können sie haben.

next-heading = Wie es weitergeht
next-sample = Wir bieten Ihnen einen Test einer Blutprobe an. Wenn das Ergebnis aus dem Blut nicht klar ist, kann man Hautzellen testen. Wir sagen Ihnen mehr, bevor Sie entscheiden.
next-treatment = Ihr Krebsarzt oder Ihre Krebsärztin kann den Befund nutzen, um Ihre Behandlung zu wählen. Das muss nicht auf diesen Test warten.

family-heading = Ihre Familie
family-wait = Ihre Verwandten sollten wegen dieses Befunds nicht getestet werden. Wir reden über sie, wenn wir wissen, ob Sie mit der Variante geboren wurden.
