### Consent of a relative, or of the next of kin of one who has died, to health records and stored tissue. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Får vi se uppgifter som kan hjälpa din familj?

summary-heading = Vad vi ber dig om
summary-why = Vi hjälper din familj att ta reda på om cancer är ärftlig i den.
# $dead says whether the person whose records are asked for has died.
summary-ask = { $dead ->
    [yes] Journaler som gäller { $name } kan vara till hjälp. Som nära släkting kan du ge samtycke.
   *[no] Dina journaler kan vara till hjälp. Vi ber om ditt samtycke.
}
summary-choice = Du bestämmer. Om du säger nej ändrar det inte vården du får.

what-heading = Vad vi ber om
what = Vi ber bara om det som visar vilken typ av cancer det var, och vid vilken ålder.
what-tissue = Ibland har vävnad sparats efter en operation. Den kan undersökas för ärftliga orsaker. Du kan säga ja till en sak och nej till en annan.
what-know = Ett test av vävnad kan visa något som har betydelse för dig också. Välj nedan om du vill få veta det.

keep-heading = Så förvarar vi det
keep = Vi förvarar det vi får i en stängd akt. Dina släktingar får veta om det bara om du säger ja till det nedan.

records-reports = Mottagningen får hämta in sjukhusets utlåtanden om cancern.
records-registry = Mottagningen får fråga cancerregistret.
records-tissue = Sparad vävnad får undersökas för ärftliga orsaker till cancer.
records-told = Jag vill få veta om något hittas som har betydelse för mig.
records-relatives = Släktingar får veta det som har betydelse för deras egen risk.

# $dated says whether a day is set.
back = { $dated ->
    [yes] Skicka tillbaka blanketten senast den { $date }.
   *[no] Skicka tillbaka blanketten när du har bestämt dig.
}
sign-relation = Om du skriver under för någon som har dött: hur ni är släkt

support-records = Du kanske undrar varför du får det här brevet. Du är välkommen att ringa oss.
