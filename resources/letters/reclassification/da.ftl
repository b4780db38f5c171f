### A variant has got another class: from uncertain to disease-causing or harmless, or back to uncertain. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Nyt om din genvariant

summary-heading = Hvad det betyder for dig
summary-new = Den variant i genet { $symbol }, som vi har fortalt dig om, har fået en ny klasse.
summary-raised = { $likely ->
    [yes] Man mener nu, at den meget sandsynligt øger risikoen for nogle typer kræft.
   *[no] Man ved nu, at den øger risikoen for nogle typer kræft.
}
summary-raised-next = Vi tilbyder dig en ny samtale om, hvad det betyder for dig og din familie.
summary-harmless = Man mener nu, at den er harmløs, eller meget sandsynligt harmløs. Den øger ikke din risiko for kræft.
summary-harmless-next = Det udelukker ikke en anden arvelig årsag. Dine kontroller afhænger af dit eget helbred og af kræft i din familie.
summary-uncertain = Ingen ved nu, om den betyder noget for dit helbred. Træf ikke valg ud fra det, vi har fortalt dig før.
summary-uncertain-next = Ring til os, før du træffer et valg om operation, medicin eller kontroller.

class-old = Klasse før
class-new = Klasse nu

why-heading = Hvorfor klassen er ændret
why = Laboratorier lærer hele tiden mere, fra forskning og fra andre familier. Derfor kan klasser ændre sig. Selve din variant er den samme som før.

change-heading = Hvad der ændrer sig nu
change-raised = Du kan få tilbudt kontroller, og der kan være måder at mindske risikoen på. Du behøver ikke bestemme noget, før vi har talt sammen.
change-harmless = Du har ikke brug for kontroller på grund af varianten. Hvis du har truffet et valg på grund af den, så tal gerne med os.
change-uncertain = Nogle kontroller er måske ikke længere nødvendige, og andre er det stadig. Vi gennemgår dem med dig. Hold ikke op med nogen af dem, før vi har talt sammen.
change-own-cancer = Behold de kontroller, du har på grund af din egen kræft.

family-heading = Din familie
family-raised = Dine slægtninge kan også have varianten. De kan få tilbudt rådgivning og en test. Vi kan hjælpe dig med at fortælle dem det.
family-harmless = Dine slægtninge har ikke brug for en test for denne variant. Hvis nogen er testet for den, så fortæl dem gerne denne nyhed.
family-uncertain = Dine slægtninge bør ikke testes for denne variant for at få deres egen risiko at vide. Hvis nogen er testet for den, så bed dem ringe til os.
