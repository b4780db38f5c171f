### A note on insurance that the patient may show. It names nobody, no gene, no test and no family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Badania genetyczne a ubezpieczenie
addressee = Do osób, których to dotyczy
greeting-relative = Dzień dobry,

summary-heading = W skrócie
summary-no-result = Nie przekazujemy wyników badań genetycznych firmom ubezpieczeniowym ani pracodawcom.
summary-person = Dotyczy to wszystkich, bez względu na to, czy byli u nas, czy mieli badanie i czy mają wynik.

rule-heading = Przepisy
rule-no = W Norwegii prawo mówi, że poza opieką medyczną nikt nie może prosić o wynik predykcyjnego badania genetycznego, mieć go ani używać. Dotyczy to firm ubezpieczeniowych i pracodawców (ustawa o biotechnologii, § 5-8).
rule-gb = W Wielkiej Brytanii firmy ubezpieczeniowe stosują kodeks o badaniach genetycznych i ubezpieczeniach (Code on Genetic Testing and Insurance). Nie wymagają predykcyjnego badania genetycznego i nie pytają o wynik badania w kierunku dziedzicznego raka.
rule-other = Przepisy w różnych krajach są różne. To pismo nie mówi, jakie są w kraju, w którym się mieszka.

ask-heading = W razie pytań
ask = Dane o zdrowiu wysyłamy tylko wtedy, gdy dana osoba poprosi o to na piśmie i gdy pozwala na to prawo.
