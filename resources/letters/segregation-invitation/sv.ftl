### An invitation to a relative to give a sample, to learn whether an uncertain variant goes with the disease. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = En inbjudan att hjälpa oss förstå en genvariant

summary-heading = Vad vi ber dig om
summary-why = En variant har hittats i din familj. Ingen vet ännu om den höjer risken för cancer.
summary-ask = Vi frågar om du vill lämna ett prov. Det kan hjälpa till att ta reda på det.
summary-choice = Det är ditt val. Om du säger nej ändrar det inte vården du får.

variant-heading = Varianten

how-heading = Så går det till
how = Ett prov av blod eller saliv visar om du har varianten. Vi frågar också om du har haft cancer. Laboratoriet jämför detta hos flera släktingar.
how-consent = Vi ber om ditt skriftliga samtycke först. Du får ta tillbaka det när som helst.

learn-heading = Vad du kan få veta
learn-not = Svaret säger inget om din egen risk för cancer. Det ska inte ändra dina kontroller eller din behandling.
learn-told = Du väljer om du vill få veta om du har varianten.
learn-later = En dag vet man kanske vad varianten betyder. Du kan säga nu om vi får kontakta dig då.

answer-heading = Så svarar du
# $dated says whether a day is set.
answer = { $dated ->
    [yes] Ring oss senast den { $date } om du vill vara med, eller om du vill veta mer först.
   *[no] Ring oss om du vill vara med, eller om du vill veta mer först.
}
answer-no = Om du inte vill vara med behöver du inte göra något.

support-invited = Ett sådant brev kan väcka frågor. Du är välkommen att ringa oss.
