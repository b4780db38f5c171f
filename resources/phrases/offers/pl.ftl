### What guidelines offer, in words: kinds, organs, ages, intervals. For the window and for letters to colleagues.
### Review state: machine-drafted, not reviewed by a native clinician.

plan-kind-surveillance = badania kontrolne
plan-kind-risk-reducing-surgery = operacja zmniejszająca ryzyko
plan-kind-followup = kontrola po leczeniu
plan-kind-not-recommended = niezalecane
plan-kind-chemoprevention = leki
plan-kind-contraindication = do unikania
plan-kind-awareness = uwaga na objawy
plan-kind-test = badanie
plan-kind-treatment-flag = dla leczenia
plan-strength-recommend = zalecane
plan-strength-offer = do zaproponowania
plan-strength-consider = do rozważenia
plan-strength-suggest = sugerowane
plan-strength-discuss = do omówienia
plan-strength-inform = do wiadomości
plan-strength-alternative = inna możliwość
plan-strength-not-recommended = niezalecane
plan-strength-consider-if-surgery-deferred = do rozważenia, jeśli operacja jest odłożona
plan-strength-only-if-family-history = tylko przy obciążonym wywiadzie rodzinnym
plan-organ-adrenal = nadnercze
plan-organ-blood = krew
plan-organ-bone-heart-menopause = kości, serce i menopauza
plan-organ-chest = klatka piersiowa
plan-organ-children = dzieci
plan-organ-duodenum = dwunastnica
plan-organ-endocrine = gruczoły dokrewne
plan-organ-family = rodzina
plan-organ-fertility = płodność
plan-organ-gastrointestinal = żołądek i jelita
plan-organ-gynaecological = macica, szyjka macicy i jajniki
plan-organ-kidney-abdomen-chest = nerki, brzuch i klatka piersiowa
plan-organ-kidney-pancreas = nerki i trzustka
plan-organ-paraganglioma = ciała przyzwojowe
plan-organ-phaeochromocytoma = rdzeń nadnerczy
plan-organ-physical = cała osoba
plan-organ-skin = skóra
plan-organ-treatment = leczenie
plan-organ-urinary-tract = drogi moczowe
plan-organ-vascular = naczynia krwionośne
plan-organ-whole-body = całe ciało
plan-ages-from = od { $first }
plan-ages-to = do { $last }
plan-ages-between = { $first }–{ $last }
plan-ages-none = nie podano wieku
plan-every-years = { $count ->
    [one] co rok
    [few] co { $count } lata
    [many] co { $count } lat
   *[other] co { $count } roku
}
plan-every-months = { $count ->
    [one] co miesiąc
    [few] co { $count } miesiące
    [many] co { $count } miesięcy
   *[other] co { $count } miesiąca
}
plan-every-once = raz albo nie podano

plan-care-confirm-first = Nieodwracalna operacja czeka, aż druga próbka potwierdzi wariant.
plan-care-contraindicated = Zawiera coś, czego według źródła trzeba tu unikać ({ $detail }).
plan-care-had-cancer = Po chorobie nowotworowej ({ $disease }) najpierw jest kontrola po tej chorobie; źródło mówi o nosicielach, którzy jej nie mieli.
plan-care-part-removed = Już usunięto: { $organ }.
plan-care-unilateral = Jedną pierś usunięto: propozycja dotyczy drugiej.
plan-care-earlier = Początek wcześniej, bo u osoby z rodziny postawiono rozpoznanie w tym wieku: { $detail }.
plan-care-undated = Badanie bez daty nie jest liczone.
