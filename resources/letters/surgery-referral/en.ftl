### Referral to talk about risk-reducing surgery. It uses the table of risks of result-pathogenic. Review state: machine-drafted.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Referral to talk about risk-reducing surgery
summary-ask = Please see this patient to talk about risk-reducing surgery.
summary-open = No decision has been made. The choice is the patient's.
summary-carrier = The patient has a disease-causing variant in the { $symbol } gene.

plan-table-heading = What guidelines offer
without-heading = Risk without surgery
risk-table-caption = How many get each type of cancer, counted from today, without surgery
risk-table-you = The patient
risk-table-others = In the population
without-after = How much risk is left after surgery is not computed here. Please tell the patient from published figures.
without-none = No figure is given here. Please tell the patient from published figures.

consider-heading = To be talked through
consider-fertility = Wish for children, and ways to keep fertility, before the ovaries are removed.
consider-menopause = Menopause after removal of the ovaries: hormone treatment, bones, heart and sexual health. Who follows this up?
consider-pathology = Tubes and ovaries to be examined as a whole by the SEE-FIM protocol, with the risk stated on the request.
consider-breast = Ways to rebuild the breast, feeling in the skin, and check-ups as an alternative.
consider-support = Time to think, and someone to talk to before and after.
