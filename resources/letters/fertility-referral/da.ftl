### Referral to counselling about having children, with testing of embryos where lawful. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Henvisning til rådgivning om at få børn
summary-ask = Vi beder jer se denne patient til rådgivning om at få børn, når der er en kendt variant, også om test af befrugtede æg, hvor loven tillader det.
summary-carrier = Patienten har en sygdomsgivende variant i genet { $symbol }. Hvert barn har en chance på 50 af 100 for at have den.
summary-open = Patienten har ikke valgt endnu.

consider-heading = Til drøftelse
consider-partner = Hvis begge forældre har en variant i genet { $symbol }, kan et barn få en sjælden og alvorlig sygdom. Partneren bør få tilbudt en test først.
consider-time = Planlagt behandling eller operation, som sætter en tidsgrænse.
consider-control = Laboratoriets svar kan sendes til jer med patientens samtykke, så en test kan sættes op.
consider-all = Alle valg: graviditet uden test, test i graviditeten, test af befrugtede æg, donerede æg eller donorsæd, og ikke at få børn.
