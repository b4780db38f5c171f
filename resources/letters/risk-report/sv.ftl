### Risk report with the family's drawing. It uses the texts of result-pathogenic and says some of them anew. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Din riskrapport

summary-heading = Vad det betyder för dig
summary-report = Rapporten visar vad som kan räknas ut om din risk i dag, utifrån din familj och tester.
summary-chance = Av 100 personer med en familj som din har ungefär { $count } en sjukdomsorsakande variant i någon av de gener som vi har siffror för. Ungefär { $rest } har det inte.
summary-chance-under = Av 100 personer med en familj som din har färre än 1 en sjukdomsorsakande variant i någon av de gener som vi har siffror för. Fler än 99 har det inte.
summary-chance-over = Av 100 personer med en familj som din har fler än 99 en sjukdomsorsakande variant i någon av de gener som vi har siffror för. Färre än 1 har det inte.
summary-carrier = Du har en variant i genen { $symbol } som kan höja risken för vissa typer av cancer. Siffrorna nedan gäller dig, från i dag.
summary-tested = Du har gjort ett gentest. Vad det betyder för dig står i brevet om ditt svar.
summary-chances-only = Det här är chanser. De kan inte säga vad som kommer att hända dig.

genes-heading = Hur troligt det är att du har en variant
genes-intro = En sjukdomsorsakande variant är en förändring i en gen som höjer risken för cancer. Tabellen visar hur många av 100 som har en.
genes-caption = Hur många som har en variant, gen för gen
genes-gene = Gen
genes-you = Med en familj som din
genes-others = I befolkningen
genes-any = Någon av dessa gener
genes-left-out = Gener där färre än 1 av 100 med en familj som din har en variant är inte med i tabellen.

talk-heading = Vad du kan göra nu
talk = Gå igenom rapporten med din vägledare innan du gör ett val på grund av den.
talk-change = Siffrorna kan ändras när något nytt blir känt om dig eller din familj.

support-report = Siffror kan vara svåra att ta in. Du kan prata med oss om dem.
