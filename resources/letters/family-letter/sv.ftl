### Family letter: to whom it may concern. It names nobody unless consent is recorded.
### Review state: machine-drafted, not reviewed by a native clinician.

title = En variant som kan höja risken för cancer har hittats i din familj
addressee = Till den det berör
greeting-relative = Hej!

summary-heading = Varför du får det här brevet
summary-found = En variant i genen { $symbol } har hittats i din familj. Den kan höja risken för vissa typer av cancer.
summary-you = Du kan ha den här varianten. Det betyder inte att du har cancer eller kommer att få det.
summary-choice = Du kan ta ett test om du vill veta. Du kan också välja att inte veta.
named = { $name } har gått med på att nämnas i brevet.

found-heading = Vad som har hittats
found-reference = Familjenummer

who-heading = Vem som kan ha varianten
who-first = Chansen är ungefär 50 av 100 för varje förälder, syskon och barn till en person som har den.
who-new = Chansen är 50 av 100 för barn till en person som har den. Varianten verkar ha uppstått ny i familjen. Därför är chansen liten för syskon till den första som har den. Både kvinnor och män kan ha den, och båda kan föra den vidare.
who-second = Även släktingar längre bort kan ha den. Deras chans är mindre. Både kvinnor och män kan ha den, och båda kan föra den vidare.

test-heading = Vad ett test kan säga dig
test-how = Först erbjuds du genetisk vägledning. Sedan visar ett prov av blod eller saliv om du har varianten.
test-absent = Om du inte har den kan dina barn inte få den från dig. Din vägledare berättar om något annat höjer din risk.
test-present = Om du har den kan du erbjudas kontroller, och det kan finnas sätt att sänka risken. Målet är att hitta cancer tidigt eller att förebygga den.

refer-heading = Så får du en tid
refer-intro = Ta med det här brevet. Ange familjenumret { $number }.
refer-no = I Norge kan du själv kontakta avdelningen för medicinsk genetik i din region, eller fråga din läkare.
refer-uk = I Storbritannien kan du be din läkare skicka dig till den regionala genetiska mottagningen.
refer-other = I andra länder frågar du din läkare var närmaste mottagning för genetisk vägledning finns.
refer-soon = Berätta om du är gravid eller har cancer nu. Då kan du behöva svar fortare.

choice-heading = Du väljer själv
choice = Ingen kan tvinga dig att ta ett test. Du får säga ja, nej eller vänta, och du får ändra dig senare. Vi vet inte vem som har läst brevet, och vi kontaktar dig inte om du inte ber om det.
choice-children = Barn testas oftast när de är gamla nog att välja själva.
choice-insurance-no = I Norge får försäkringsbolag och arbetsgivare inte fråga efter eller använda svaret på ett presymtomatiskt gentest.

support-family = Det kan vara svårt att få ett sådant besked. Du är välkommen att ringa oss, även om du bara vill prata om det.
