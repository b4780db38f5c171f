### How the risk was judged from the family's history, without a gene test. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Din risk för cancer

summary-heading = Vad det betyder för dig
summary-category = { $category ->
    [population] Utifrån det vi vet om din familj är din risk för cancer ungefär som för de flesta.
    [moderate] Utifrån det vi vet om din familj är din risk för cancer något högre än för de flesta.
   *[high] Utifrån det vi vet om din familj är din risk för cancer tydligt högre än för de flesta.
}
summary-judged = Din vägledare har bedömt detta utifrån den cancer som finns i din familj.
summary-follow = { $category ->
    [population] Du kan följa den screening som erbjuds alla i din ålder.
   *[high] Du kan erbjudas kontroller utöver den screening som alla får.
}

why-heading = Så kom vi fram till detta
why = Det beror på vem i din familj som har haft cancer, vilka typer, vid vilken ålder och på vilken sida av familjen. Det gäller för det vi vet i dag.

follow-heading = Dina kontroller
follow = Din vägledare går igenom med dig vilka kontroller som passar dig.
follow-body = Gå till en läkare om du märker en förändring i kroppen som inte går över.

test-heading = Varför det inte blir något gentest nu
test = Vi har inte planerat något gentest för dig. Ett test säger ofta mest när en släkting som har haft cancer gör det först.
test-tested = Den här bedömningen ersätter inte svaret på ett gentest som du har gjort.

again-heading = När du ska kontakta oss igen
again-intro = Din risk kan behöva bedömas på nytt om:
again-family = någon i din familj får cancer
again-variant = en genvariant hittas hos en släkting
again-history = du får veta mer om den cancer som finns i familjen
again-own = du får cancer

support-judged = Du kan ha frågor eller oro efter att ha läst detta. Du kan prata med oss om det.

missing-category = [kategori]
missing-reason = [varför risken har bedömts så]
