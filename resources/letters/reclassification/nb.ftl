### En variant har fått en annen klasse: fra usikker til sykdomsgivende eller ufarlig, eller tilbake til usikker. Review state: machine-drafted.

title = Nytt om genvarianten din

summary-heading = Hva dette betyr for deg
summary-new = Varianten i { $symbol }-genet som vi har fortalt deg om, har fått en ny klasse.
summary-raised = { $likely ->
    [yes] Den regnes nå som høyst sannsynlig å øke risikoen for noen typer kreft.
   *[no] Det er nå kjent at den øker risikoen for noen typer kreft.
}
summary-raised-next = Vi tilbyr deg en ny samtale om hva dette betyr for deg og familien din.
summary-harmless = Den regnes nå som ufarlig, eller høyst sannsynlig ufarlig. Den øker ikke din risiko for kreft.
summary-harmless-next = Dette utelukker ikke en annen arvelig årsak. Kontrollene dine bestemmes av din egen helse og av krefttilfellene i familien.
summary-uncertain = Ingen vet nå om den betyr noe for helsen din. Ikke rett deg etter det vi har fortalt deg før.
summary-uncertain-next = Ring oss før du tar noe valg om operasjon, medisin eller kontroller.

class-old = Klasse før
class-new = Klasse nå

why-heading = Hvorfor klassen er endret
why = Laboratoriene lærer hele tiden mer, av forskning og av andre familier. Derfor kan klasser endres. Selve varianten din er den samme som før.

change-heading = Hva som endres nå
change-raised = Du kan få tilbud om kontroller, og det kan finnes måter å senke risikoen på. Du trenger ikke å bestemme noe før vi har snakket sammen.
change-harmless = Du trenger ikke kontroller på grunn av varianten. Hvis du har tatt et valg på grunn av den, så snakk med oss.
change-uncertain = Noen kontroller trengs kanskje ikke lenger, og andre trengs fortsatt. Vi går gjennom dem med deg. Ikke slutt med noen før vi har snakket sammen.
change-own-cancer = Behold kontrollene som du går til på grunn av din egen kreft.

family-heading = Familien din
family-raised = Slektningene dine kan også ha varianten. De kan få tilbud om veiledning og test. Vi kan hjelpe deg å fortelle det til dem.
family-harmless = Slektningene dine trenger ingen test for denne varianten. Hvis noen er testet for den, så fortell dem denne nyheten.
family-uncertain = Slektningene dine bør ikke testes for denne varianten for å finne ut av sin egen risiko. Hvis noen er testet for den, så be dem ringe oss.
