### What was talked about before a gene test. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Inför ditt gentest

summary-heading = I korthet
# $predictive says whether the test looks for a variant that is known in the family.
summary-why = { $predictive ->
    [yes] Du har erbjudits ett test för den variant som är känd i din familj. Den kan höja risken för cancer.
   *[no] Du har erbjudits ett gentest. Det kan visa om du är född med en variant som höjer risken för cancer.
}
summary-choice = Testet är ditt val. Du kan säga ja, säga nej eller vänta.
summary-family = Svaret kan ha betydelse för dina släktingar också.

test-how = Ett prov av blod eller saliv skickas till ett laboratorium. Du får svaret vid ett nytt samtal med oss.

answers-heading = Vad svaret kan bli
answers-label = Chans för en variant
answers-chance = Av 100 personer med en familj som din har ungefär { $count } en sjukdomsorsakande variant i någon av de gener som vi har siffror för. Ungefär { $rest } har det inte.
answers-chance-under = Av 100 personer med en familj som din har färre än 1 en sjukdomsorsakande variant i någon av de gener som vi har siffror för. Fler än 99 har det inte.
answers-chance-over = Av 100 personer med en familj som din har fler än 99 en sjukdomsorsakande variant i någon av de gener som vi har siffror för. Färre än 1 har det inte.
answers-familial = Av 100 personer med din plats i familjen har ungefär { $count } familjens variant. Ungefär { $rest } har den inte.
answers-familial-under = Av 100 personer med din plats i familjen har färre än 1 familjens variant. Fler än 99 har den inte.
answers-familial-over = Av 100 personer med din plats i familjen har fler än 99 familjens variant. Färre än 1 har den inte.
answer-found = En sjukdomsorsakande variant. Då är din risk för vissa typer av cancer höjd. Du kan erbjudas kontroller, och det kan finnas sätt att sänka risken.
answer-uncertain = En oklar variant. Ingen vet ännu om den har betydelse. Den ändrar inte dina kontroller.
answer-none = Ingen variant. Det utesluter inte att cancer är ärftlig i din familj. Då bestäms dina kontroller av hur det ser ut i familjen.
answer-other = I sällsynta fall något som vi inte letade efter. Då förklarar vi vad det betyder.
answer-has = Du har familjens variant. Du kan erbjudas kontroller, och det kan finnas sätt att sänka risken.
answer-lacks = Du har den inte. Då kan dina barn inte få den från dig. Din vägledare berättar om något annat höjer din risk.

limits-heading = Vad testet inte kan säga
limits = Testet kan inte säga om du kommer att få cancer, eller när. Inget test hittar alla ärftliga orsaker.

family-heading = Dina släktingar
family = Om du har en variant kan dina föräldrar, syskon och barn också ha den. Vi kan hjälpa dig att berätta för dem.
family-parent = Ditt svar kan också visa att en av dina föräldrar har varianten. Prata med oss först om du tror att en förälder inte vill veta.

choice-heading = Din rätt att inte veta
choice = Du får ändra dig, även efter att provet har tagits. Säg till innan du får svaret. Då berättar vi det inte.
choice-time = Ta den tid du behöver.
consent-taken = Du har samtyckt till detta: { $scopes }.
consent-open = Vi ber om ditt samtycke innan ett prov tas.

support-test = Ett sådant test kan väcka många tankar. Du kan prata med oss före, under och efter det.
