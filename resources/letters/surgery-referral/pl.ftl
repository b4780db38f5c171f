### Referral to talk about risk-reducing surgery. It uses the table of risks of result-pathogenic.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Skierowanie na rozmowę o operacji zmniejszającej ryzyko
summary-ask = Prosimy o rozmowę z tą osobą o operacji zmniejszającej ryzyko.
summary-open = Decyzja jeszcze nie zapadła. Wybór należy do pacjenta.
summary-carrier = U tej osoby jest wariant chorobotwórczy w genie { $symbol }.

plan-table-heading = Co proponują wytyczne
without-heading = Ryzyko bez operacji
risk-table-caption = Ile osób zachoruje na każdy rodzaj raka, licząc od dziś, bez operacji
risk-table-you = Pacjent
risk-table-others = W całej ludności
without-after = Nie obliczono tu, jakie ryzyko zostaje po operacji. Prosimy podać je pacjentowi na podstawie opublikowanych liczb.
without-none = Nie podano tu liczby. Prosimy podać ją pacjentowi na podstawie opublikowanych liczb.

consider-heading = Do omówienia
consider-fertility = Chęć posiadania dzieci i sposoby zachowania płodności, przed usunięciem jajników.
consider-menopause = Menopauza po usunięciu jajników: leczenie hormonami, kości, serce i zdrowie seksualne. Kto się tym zajmie?
consider-pathology = Jajowody i jajniki do zbadania w całości według protokołu SEE-FIM, z ryzykiem podanym na skierowaniu.
consider-breast = Sposoby odtworzenia piersi, czucie w skórze oraz badania kontrolne jako inna możliwość.
consider-support = Czas do namysłu oraz ktoś do rozmowy przed operacją i po niej.
