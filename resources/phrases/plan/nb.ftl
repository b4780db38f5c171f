## Planer: hva retningslinjer tilbyr én person

plan-state-later = senere
plan-state-due = tid for det nå
plan-state-overdue = forfalt
plan-state-done = gjort
plan-state-offered = kan tilbys nå
plan-state-undated = når kildens vilkår er oppfylt
plan-state-open = kan ikke sies

plan-verified-yes = sammenlignet med kilden
plan-verified-partial = delvis sammenlignet med kilden
plan-verified-no = ikke sammenlignet med kilden

plan-carrier-tested = { $gene }: påvist ved test ({ $variants })
plan-carrier-obligate = { $gene }: bærer etter plassen i familien, ikke testet ({ $variants })
plan-carrier-twin = { $gene }: påvist hos en enegget tvilling, ikke testet ({ $variants })
plan-negative = { $gene }: testet, og uten familiens variant
plan-copies-both = begge kopier
plan-copies-unknown = minst én kopi

plan-doubt-laboratories = Laboratorier klassifiserer varianten i { $detail } ulikt, og klinikken har ikke bestemt seg.
plan-doubt-mosaic = Varianten i { $detail } ble funnet i en svulst eller bare i noen celler: det er ikke bekreftet at den er arvelig.
plan-doubt-sex = Kjønn ved fødselen er ikke kjent.
plan-doubt-age = Alderen er ikke godt nok kjent.
plan-doubt-organ = Etter kreft eller operasjon der har ingen notert om dette organet fortsatt er til stede: { $organ }.
plan-doubt-copies = Det er ikke kjent om én eller begge kopier av { $detail } har en variant.
plan-doubt-both-copies = Kilden handler om én kopi av { $detail }; her har begge kopier en variant.
plan-doubt-variant = Kilden gjelder bare { $detail }, og navnet på varianten viser ikke om det er den.
plan-doubt-form = Kilden gjelder bare én form: { $detail }. Ingen har notert om det er den.
plan-doubt-origin = Det er ikke kjent fra hvilken forelder varianten i { $detail } kom; kilden handler om dem som har den fra far.
plan-doubt-needs = Kilden krever noe mer som ikke er kjent: { $missing }.
plan-doubt-silent = Kilden krever syke slektninger for noen gener, og sier ikke hva den krever for { $detail }.

plan-no-own = Det er ingen plan for bærere fra { $country } i kunnskapsgrunnlaget. Tilbud fra andre land vises med landet.
plan-nothing = Ingen retningslinje i kunnskapsgrunnlaget som gjelder i { $country }, tilbyr denne personen noe.
plan-not-carrier = Det er ikke kjent at personen sikkert bærer en variant: tilbud til bærere gjelder ikke.
plan-negative-moderate = Uten familiens variant i { $gene } består risikoen etter familiehistorien, fra begge sider.
plan-elsewhere = { $gene }, { $organ }: bare kilder fra andre land sier noe ({ $guidelines }).
plan-chosen = { $gene }, { $organ }: { $guideline }
plan-others = også: { $guidelines }
plan-unheard = { $guideline } sier også noe om { $kinds }, som den valgte kilden ikke nevner.
plan-supposed = Hvis { $name } bar { $variant }
plan-done = gjort { $day } («{ $text }»)
plan-unmatched = Ikke regnet som noen av disse: { $text } ({ $day })
plan-undated-done = Uten dato, og derfor ikke regnet med: { $text }
plan-turn = Ved { $age } år ({ $day })
plan-turn-age = Ved { $age } år
plan-begins = begynner: { $what }
plan-ends = slutter: { $what }
plan-second = { $gene }: { $percent } % ({ $low }–{ $high } %) fikk kreft i det andre brystet innen { $years } år etter den første; publisert, om bærere ({ $source }).
plan-second-plain = { $gene }: { $percent } % fikk kreft i det andre brystet innen { $years } år etter den første; publisert, om bærere ({ $source }).
plan-country = { $code ->
    [INT] internasjonal
    [EUR] Europa
   *[other] { $code }
}

plan-heading-facts = Bør unngås, og for behandling
plan-heading-offers = Plan
plan-heading-open = Kan ikke sies
plan-heading-refrain = Frarådet
plan-heading-supposed = Ikke en plan: hva som ville gjelde for en bærer
plan-heading-second = Etter brystkreft
plan-heading-turns = Hva som endres ved hvilken fødselsdag
plan-heading-sources = Kilder

finding-age-at-first-breast-irradiation = om og ved hvilken alder brystet ble bestrålt

plan-heading-offspring = Barn, og ønske om barn
plan-offspring-even = { $gene }: hvert barn har like stor sjanse for å arve varianten som for ikke å gjøre det (50 %), uansett kjønn.
plan-offspring-all = { $gene }: begge kopiene har en variant, så hvert barn arver en.
plan-offspring-mosaic = { $gene }: varianten ble bare sett i noen celler. Et barns sjanse for å arve den er høyst 50 %, og kan ikke angis nærmere.
plan-offspring-paternal = { $gene }: varianten virker når den kommer fra faren. Fra moren går den i arv, men gir sjelden sykdom.
plan-offspring-from = { $age ->
    [0] { $gene }: for et barn som arver den, finnes det tilbud fra fødselen ({ $guideline }).
   *[other] { $gene }: for et barn som arver den, begynner det første tilbudet ved { $age } år ({ $guideline }); å vite det tidligere endrer ingen oppfølging.
}
plan-offspring-no-age = { $gene }: ingen retningslinje som gjelder her, sier fra hvilken alder det betyr noe for et barn.
plan-offspring-recessive = { $gene }: dersom den andre forelderen også er bærer av en variant, kan et barn arve begge, med en sannsynlighet på { $chance }: { $disease }. Partneren kan få tilbud om test av { $gene } før et svangerskap.
plan-offspring-partner-carrier = { $name } er også bærer av en variant i { $gene }.
plan-offspring-partner-negative = { $name } er testet uten funn av variant i { $gene }.
plan-offspring-partner-unknown = { $name } er ikke testet for { $gene }.
plan-offspring-untested = Ikke testet: { $names }.
plan-offspring-options = Veier til barn, til samtale: som ellers, med eller uten test av barnet; test i svangerskapet; test av embryoer; donert egg eller sæd; adopsjon; ikke barn. Hva som tilbys, avhenger av landet (alminnelig kunnskap, ikke sammenlignet med en kilde).
two-copies-cmmrd = konstitusjonell svikt i mismatch-reparasjon
two-copies-ataxia-telangiectasia = ataksia telangiektasia
two-copies-fanconi-anaemia-s = Fanconis anemi S
two-copies-fanconi-anaemia-d1 = Fanconis anemi D1
two-copies-fanconi-anaemia-j = Fanconis anemi J
two-copies-fanconi-anaemia-n = Fanconis anemi N
two-copies-fanconi-anaemia-o = Fanconis anemi O
two-copies-fumaric-aciduria = fumarsyreuri
two-copies-mutyh-associated-polyposis = MUTYH-assosiert polypose
two-copies-msh3-associated-polyposis = MSH3-assosiert polypose
two-copies-nthl1-tumour-syndrome = NTHL1-tumorsyndrom
