### Result: a disease-causing variant was found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Svaret på ditt gentest

summary-heading = Vad det betyder för dig
summary-found = { $likely ->
    [yes] Vi hittade en variant i genen { $symbol } som mycket sannolikt höjer risken för vissa typer av cancer.
   *[no] Vi hittade en variant i genen { $symbol } som höjer risken för vissa typer av cancer.
}
summary-well = Varianten betyder inte att du har cancer. Att veta om den ger dig fler val. Du kan gå på kontroller, och det kan finnas sätt att sänka risken.
summary-cancer = Varianten kan vara en del av förklaringen till att du fick cancer. Att veta om den kan ha betydelse för din behandling och för dina kontroller framöver.
summary-family = En del av dina nära släktingar kan ha samma variant. De kan erbjudas vägledning och ett test.

confirm-first = Före en operation som inte kan göras ogjord bör svaret bekräftas i ett andra prov.

risk-heading = Din risk för cancer från i dag
risk-intro = De här siffrorna gäller dig, från i dag, vid { $age } års ålder. Bredvid ser du { $group } i din ålder i befolkningen.
risk-title = { $disease } före { $age } års ålder
risk-person = Av 100 { $group } i din situation får ungefär { $count } { $disease } före { $age } års ålder, och ungefär { $rest } får det inte.
risk-person-under = Av 100 { $group } i din situation får färre än 1 { $disease } före { $age } års ålder, och fler än 99 får det inte.
risk-person-over = Av 100 { $group } i din situation får fler än 99 { $disease } före { $age } års ålder, och färre än 1 får det inte.
risk-population = Av 100 { $group } i din ålder i befolkningen får ungefär { $count } det, och ungefär { $rest } får det inte.
risk-population-under = Av 100 { $group } i din ålder i befolkningen får färre än 1 det, och fler än 99 får det inte.
risk-population-over = Av 100 { $group } i din ålder i befolkningen får fler än 99 det, och färre än 1 får det inte.
risk-interval = Siffran är inte exakt. Den kan mycket väl ligga var som helst från { $range }. Det skuggade fältet visar det.
risk-you = { $group } i din situation
risk-others = { $group } i din ålder i befolkningen
risk-table-caption = Hur många som får varje typ av cancer, räknat från i dag
risk-table-cancer = Cancer
risk-table-span = Före ålder
risk-table-you = I din situation
risk-table-others = I befolkningen
risk-table-range = Troligt spann
risk-none = Vi har ingen siffra som passar dig. Din vägledare går igenom din risk med dig.
risk-few-ages = För de här sjukdomarna ger studierna risken bara vid en eller två åldrar: { $diseases }. Hur den fördelar sig över åren är inte säkert känt. Siffran kan vara för hög eller för låg för dig. Din vägledare kan berätta mer.
risk-not-all = Tabellen har inte alla typer av cancer. Din vägledare kan berätta om varianten höjer risken för andra, eller för en ny cancer om du har haft en.

options-heading = Vad du kan göra
options-counsellor = Din vägledare går igenom en plan med dig: vilka kontroller du kan få, från vilken ålder och hur ofta, och om det finns andra sätt att sänka risken. Du behöver inte bestämma något på en gång.
options-see-doctor = Gå till en läkare om du märker en förändring i kroppen som inte går över. Vänta inte till nästa kontroll.

family-heading = Din familj
family-inheritance = Varianten kan gå i arv. Vart och ett av dina barn har en chans på 50 av 100 att ha den, och en chans på 50 av 100 att inte ha den. Det spelar ingen roll om barnet är flicka eller pojke.
family-origin = Du har troligen fått den från din mamma eller din pappa. Då kan även dina syskon ha den.
family-new = Varianten fanns inte hos din mamma eller din pappa. Den har alltså troligen uppstått ny hos dig. Chansen att dina syskon har den är liten, men de kan ändå erbjudas ett test.
family-relatives = De här släktingarna kan ha varianten:
family-side = Varianten har hittats på en sida av familjen. Därför är den andra sidan inte med i listan.
family-both-sides = Vi vet inte från vilken sida av familjen den kommer. Därför är båda sidor med i listan. Ett test av en förälder eller en annan släkting kan visa det.
relatives-twin = Din enäggstvilling har samma gener som du och har varianten.
relatives-likely = Har den troligen: { $relatives }.
relatives-half = Ungefär 50 av 100 har den: { $relatives }.
relatives-quarter = Ungefär 25 av 100 har den: { $relatives }.
relatives-few = Färre än 20 av 100 har den: { $relatives }.
relatives-count = { $count ->
    [1] { $kin }
   *[other] { $kin } ({ $count })
}
family-tell = Vi hoppas att du berättar för dem. Vi kan ge dig ett brev att lämna vidare, och vi kan hjälpa dig att hitta orden.
family-order = Ett test av ett barn eller syskonbarn kan visa att föräldern mellan er också har varianten. Prata med oss om ordningen.
family-children = Barn testas oftast när de är gamla nog att välja själva. Fråga oss om det kan finnas skäl att testa tidigare.

children-heading = Om du eller en släkting vill ha barn
children-options = Det finns val för den som vill ha barn. Några låter slumpen avgöra. Några gör ett test under graviditeten, eller låter testa embryon före graviditeten. Reglerna är olika i olika länder. Vi kan berätta mer.
children-partner = Om båda föräldrarna har en variant i genen { $symbol } kan ett barn få en sällsynt och svår sjukdom. Din partner kan därför erbjudas ett test.
