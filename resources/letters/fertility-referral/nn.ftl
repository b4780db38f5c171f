### Referral to counselling about having children, with testing of embryos where lawful. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Tilvising til rettleiing om å få barn
summary-ask = Vi ber dykk ta imot denne pasienten til rettleiing om å få barn når det er ein kjend variant, òg om testing av befrukta egg der lova tillèt det.
summary-carrier = Pasienten har ein sjukdomsgivande variant i genet { $symbol }. Kvart barn har ein sjanse på 50 av 100 for å ha han.
summary-open = Pasienten har ikkje valt enno.

consider-heading = Til samtale
consider-partner = Om begge foreldra har ein variant i genet { $symbol }, kan eit barn få ein sjeldan og alvorleg sjukdom. Partnaren bør få tilbod om test først.
consider-time = Planlagd behandling eller operasjon som set ei grense i tid.
consider-control = Svaret frå laboratoriet kan sendast til dykk med samtykke frå pasienten, for å setje opp ein test.
consider-all = Alle val: svangerskap utan test, test i svangerskapet, testing av befrukta egg, donerte egg eller donert sæd, og å ikkje få barn.
