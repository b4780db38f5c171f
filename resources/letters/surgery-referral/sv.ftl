### Referral to talk about risk-reducing surgery. It uses the table of risks of result-pathogenic. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Remiss för samtal om riskreducerande operation
summary-ask = Vi ber er ta emot patienten för samtal om riskreducerande operation.
summary-open = Inget beslut har fattats. Valet är patientens.
summary-carrier = Patienten har en sjukdomsorsakande variant i genen { $symbol }.

plan-table-heading = Vad riktlinjer erbjuder
without-heading = Risk utan operation
risk-table-caption = Hur många som får varje typ av cancer, räknat från i dag, utan operation
risk-table-you = Patienten
risk-table-others = I befolkningen
without-after = Hur stor risk som är kvar efter en operation beräknas inte här. Informera patienten utifrån publicerade siffror.
without-none = Ingen siffra ges här. Informera patienten utifrån publicerade siffror.

consider-heading = Att prata igenom
consider-fertility = Önskan om barn, och sätt att bevara fertiliteten, innan äggstockarna tas bort.
consider-menopause = Klimakteriet efter att äggstockarna har tagits bort: hormonbehandling, skelett, hjärta och sexuell hälsa. Vem följer upp detta?
consider-pathology = Äggledare och äggstockar bör undersökas i sin helhet enligt SEE-FIM-protokollet, med risken angiven på remissen.
consider-breast = Sätt att återskapa bröstet, känsel i huden, och kontroller som alternativ.
consider-support = Tid att tänka, och någon att prata med före och efter.
