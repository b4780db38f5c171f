### Result: no variant found, and no known variant in the family.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Svaret på ditt gentest

summary-heading = Vad det betyder för dig
summary-found = Vi hittade ingen sjukdomsorsakande variant i de gener som undersöktes.
summary-not-excluded = Det utesluter inte att cancer är ärftlig i din familj. Det kan finnas orsaker som testet inte kan hitta.
summary-follow = Dina kontroller bestäms av din egen hälsa och av vilken cancer som finns i familjen.

risk-heading = Din risk för cancer

others-heading = Vem mer som kan testas
others = Ett test säger mest när det tas av någon i familjen som har haft cancer.
others-relatives = { $count ->
    [1] I din familj kan ett test av den här släktingen säga mer: { $relatives }. Prata med oss innan du frågar.
   *[other] I din familj kan ett test av en av de här släktingarna säga mer: { $relatives }. Prata med oss innan du frågar.
}

follow-heading = Dina kontroller
follow = Din vägledare går igenom med dig vilka kontroller som passar dig.

again-heading = När du ska kontakta oss igen
again = Kontakta oss om någon i familjen får cancer, eller om en variant hittas hos en släkting. Du kan också fråga oss om några år om det finns ett bättre test.
