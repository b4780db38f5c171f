### A correction or withdrawal of a letter that was issued. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = En rättelse av vårt brev

summary-heading = Vad du behöver veta
summary-wrong = Vårt brev av den { $date } var inte rätt. Det här brevet ersätter det.
summary-stop = Använd inte det gamla brevet längre.
summary-sorry = Vi ber om ursäkt för detta.

old-heading = Brevet som inte längre gäller
old-title = Brev
old-date = Datum
old-number = Brevets nummer

own-words-heading = Vad som var fel, och vad som är rätt
missing-reason = [vad som var fel, och vad som är rätt]
missing-letter = [brev]

do-heading = Vad du kan göra
do-choices = Ring oss innan du går vidare med en kontroll, ett läkemedel eller en operation som du har valt på grund av det gamla brevet.
do-others = Om du har visat det gamla brevet för andra, visa dem gärna det här också.
do-doctors = Läkare som har det gamla brevet bör också få det här. Säg till om du känner till någon.

support-correction = Det kan vara svårt att få ett sådant brev. Du kan prata med oss om det.
