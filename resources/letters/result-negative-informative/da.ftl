### Result: the family's variant was not found.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Svaret på din gentest

summary-heading = Hvad det betyder for dig
summary-found = Du har ikke den variant i genet { $symbol }, som blev fundet i din familie.
summary-children = Dine børn kan ikke få denne variant fra dig.
summary-population = Din risiko for den kræft, der hører til varianten, er omtrent som for andre, medmindre noget andet øger den.
summary-family-history = Din risiko for kræft kan stadig være højere end for de fleste. Det kommer an på kræft i din familie, på begge sider.
summary-own-cancer = Du har selv haft kræft. Dette svar ændrer ikke dine kontroller for den.

looked-for = Variant, der blev søgt efter
looked-for-answer = Svar
looked-for-absent = ikke fundet

follow-heading = Dine kontroller
follow-population = Du behøver ikke ekstra kontroller på grund af varianten. Følg de undersøgelser, som alle på din alder får tilbudt.
follow-other-factors = Andet kan øge risikoen for kræft, fx måden vi lever på, hormoner eller kræft på den anden side af familien. Fortæl os, hvis du kender til noget.
follow-family-history = Dette gen er kun en af flere årsager til kræft i en familie. Dine kontroller afhænger derfor af kræft i familien, på begge sider.
follow-own-cancer = Fortsæt med de kontroller, du har på grund af din egen kræft.

family-heading = Din familie
family-children = Dine børn behøver ikke en test for denne variant.
family-siblings = Dit svar siger intet om dine søskende. Hver af dem kan få tilbudt en test.
family-other-side = Testen siger intet om den anden side af familien. Fortæl os, hvis der er kræft dér.

support-relief = Mange føler lettelse. Nogle føler skyld over for slægtninge, der har varianten. Begge dele er almindeligt. Du kan tale med os om det.
