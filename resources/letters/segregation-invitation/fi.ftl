### An invitation to a relative to give a sample, to learn whether an uncertain variant goes with the disease.
### Review state: machine-drafted, not reviewed by a native clinician.

title = Kutsu auttaa meitä ymmärtämään geenivariantti

summary-heading = Mitä pyydämme sinulta
summary-why = Suvustasi on löytynyt variantti. Kukaan ei vielä tiedä, lisääkö se syövän riskiä.
summary-ask = Kysymme, antaisitko näytteen. Se voi auttaa selvittämään asian.
summary-choice = Sinä päätät. Jos sanot ei, se ei muuta hoitoa, jonka saat.

variant-heading = Variantti

how-heading = Miten se tehdään
how = Veri- tai sylkinäyte näyttää, onko sinulla variantti. Kysymme myös, onko sinulla ollut syöpä. Laboratorio vertaa tätä useilla sukulaisilla.
how-consent = Pyydämme ensin kirjallisen suostumuksesi. Saat perua sen milloin vain.

learn-heading = Mitä voit saada tietää
learn-not = Vastaus ei kerro mitään omasta syöpäriskistäsi. Sen ei pidä muuttaa seurantaasi eikä hoitoasi.
learn-told = Sinä valitset, haluatko, että sinulle kerrotaan, jos sinulla on variantti.
learn-later = Jonain päivänä voidaan ehkä tietää, mitä variantti tarkoittaa. Voit sanoa nyt, saammeko silloin ottaa sinuun yhteyttä.

answer-heading = Miten vastaat
# $dated says whether a day is set.
answer = { $dated ->
    [yes] Soita meille viimeistään { $date }, jos haluat osallistua tai haluat ensin tietää lisää.
   *[no] Soita meille, jos haluat osallistua tai haluat ensin tietää lisää.
}
answer-no = Jos et halua osallistua, sinun ei tarvitse tehdä mitään.

support-invited = Tällainen kirje voi herättää kysymyksiä. Voit hyvin soittaa meille.
