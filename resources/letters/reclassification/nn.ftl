### A variant has got another class: from uncertain to disease-causing or harmless, or back to uncertain. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Nytt om genvarianten din

summary-heading = Kva dette betyr for deg
summary-new = Varianten i genet { $symbol } som vi har fortalt deg om, har fått ein ny klasse.
summary-raised = { $likely ->
    [yes] Ein reknar no med at han svært sannsynleg aukar risikoen for nokre typar kreft.
   *[no] Ein veit no at han aukar risikoen for nokre typar kreft.
}
summary-raised-next = Vi gir deg tilbod om ein ny samtale om kva dette betyr for deg og familien din.
summary-harmless = Ein reknar han no som ufarleg, eller svært sannsynleg ufarleg. Han aukar ikkje risikoen din for kreft.
summary-harmless-next = Dette utelukkar ikkje ei anna arveleg årsak. Kontrollane dine kjem an på di eiga helse og på kreft i familien.
summary-uncertain = Ingen veit no om han har noko å seie for helsa di. Ikkje ta val ut frå det vi har fortalt deg før.
summary-uncertain-next = Ring oss før du tek noko val om operasjon, medisin eller kontrollar.

class-old = Klasse før
class-new = Klasse no

why-heading = Kvifor klassen er endra
why = Laboratoria lærer heile tida meir, frå forsking og frå andre familiar. Derfor kan klassar endre seg. Sjølve varianten din er den same som før.

change-heading = Kva som endrar seg no
change-raised = Du kan få tilbod om kontrollar, og det kan finnast måtar å minske risikoen på. Du treng ikkje bestemme noko før vi har snakka saman.
change-harmless = Du treng ikkje kontrollar på grunn av varianten. Om du har teke eit val på grunn av han, så snakk gjerne med oss.
change-uncertain = Nokre kontrollar trengst kanskje ikkje lenger, og andre trengst framleis. Vi går gjennom dei med deg. Ikkje slutt med nokon før vi har snakka saman.
change-own-cancer = Hald fram med dei kontrollane du har på grunn av din eigen kreft.

family-heading = Familien din
family-raised = Slektningane dine kan òg ha varianten. Dei kan få tilbod om rettleiing og test. Vi kan hjelpe deg å fortelje det til dei.
family-harmless = Slektningane dine treng ingen test for denne varianten. Om nokon er testa for han, så fortel dei gjerne denne nyheita.
family-uncertain = Slektningane dine bør ikkje testast for denne varianten for å finne sin eigen risiko. Om nokon er testa for han, så be dei ringje oss.
