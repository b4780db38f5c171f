### Referral to counselling about having children, with testing of embryos where lawful. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Remiss till vägledning om att få barn
summary-ask = Vi ber er ta emot patienten för vägledning om att få barn när det finns en känd variant, även om testning av embryon där lagen tillåter det.
summary-carrier = Patienten har en sjukdomsorsakande variant i genen { $symbol }. Varje barn har en chans på 50 av 100 att ha den.
summary-open = Patienten har inte valt ännu.

consider-heading = Att prata igenom
consider-partner = Om båda föräldrarna har en variant i genen { $symbol } kan ett barn få en sällsynt och svår sjukdom. Partnern bör erbjudas ett test först.
consider-time = Planerad behandling eller operation som sätter en gräns i tid.
consider-control = Laboratoriets svar kan skickas till er med patientens samtycke, för att sätta upp ett test.
consider-all = Alla val: graviditet utan test, test under graviditeten, testning av embryon, donerade ägg eller spermier, och att inte få barn.
