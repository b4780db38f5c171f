### Referral to talk about risk-reducing surgery. It uses the table of risks of result-pathogenic. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Tilvising til samtale om risikoreduserande operasjon
summary-ask = Vi ber dykk ta imot denne pasienten til samtale om risikoreduserande operasjon.
summary-open = Inga avgjerd er teken. Valet er pasienten sitt.
summary-carrier = Pasienten har ein sjukdomsgivande variant i genet { $symbol }.

plan-table-heading = Kva retningslinjer tilbyr
without-heading = Risiko utan operasjon
risk-table-caption = Kor mange som får kvar type kreft, rekna frå i dag, utan operasjon
risk-table-you = Pasienten
risk-table-others = I folket
without-after = Kor stor risiko som er att etter operasjonen, er ikkje rekna ut her. Informer pasienten ut frå publiserte tal.
without-none = Det er ikkje gitt noko tal her. Informer pasienten ut frå publiserte tal.

consider-heading = Til samtale
consider-fertility = Ønske om barn, og måtar å ta vare på fruktbarheita på, før eggstokkane blir fjerna.
consider-menopause = Overgangsalder etter at eggstokkane er fjerna: hormonbehandling, skjelett, hjarte og seksuell helse. Kven følgjer opp dette?
consider-pathology = Eggleiarar og eggstokkar bør undersøkjast i heilskap etter SEE-FIM-protokollen, med risikoen oppgitt på rekvisisjonen.
consider-breast = Måtar å byggje opp att brystet på, kjensle i huda, og kontrollar som alternativ.
consider-support = Tid til å tenkje, og nokon å snakke med før og etter.
