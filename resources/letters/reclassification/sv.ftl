### A variant has got another class: from uncertain to disease-causing or harmless, or back to uncertain. Review state: machine-drafted, not reviewed by a native clinician.
### Also given: $gender (woman, man, nonbinary or unknown), of the reader; unknown where nobody is addressed by name.

title = Nytt om din genvariant

summary-heading = Vad det betyder för dig
summary-new = Varianten i genen { $symbol } som vi har berättat om har fått en ny klass.
summary-raised = { $likely ->
    [yes] Man anser nu att den mycket sannolikt höjer risken för vissa typer av cancer.
   *[no] Man vet nu att den höjer risken för vissa typer av cancer.
}
summary-raised-next = Vi erbjuder dig ett nytt samtal om vad det betyder för dig och din familj.
summary-harmless = Man anser nu att den är ofarlig, eller mycket sannolikt ofarlig. Den höjer inte din risk för cancer.
summary-harmless-next = Det utesluter inte en annan ärftlig orsak. Dina kontroller bestäms av din egen hälsa och av vilken cancer som finns i familjen.
summary-uncertain = Ingen vet nu om den har betydelse för din hälsa. Gör inga val utifrån det som vi har berättat tidigare.
summary-uncertain-next = Ring oss innan du gör något val om operation, läkemedel eller kontroller.

class-old = Klass tidigare
class-new = Klass nu

why-heading = Varför klassen har ändrats
why = Laboratorier lär sig hela tiden mer, från forskning och från andra familjer. Därför kan klasser ändras. Själva varianten är densamma som förut.

change-heading = Vad som ändras nu
change-raised = Du kan erbjudas kontroller, och det kan finnas sätt att sänka risken. Du behöver inte bestämma något innan vi har pratat.
change-harmless = Du behöver inga kontroller på grund av varianten. Prata gärna med oss om du har gjort ett val på grund av den.
change-uncertain = En del kontroller kanske inte behövs längre, och andra behövs fortfarande. Vi går igenom dem med dig. Sluta inte med någon innan vi har pratat.
change-own-cancer = Behåll de kontroller som du har på grund av din egen cancer.

family-heading = Din familj
family-raised = Dina släktingar kan också ha varianten. De kan erbjudas vägledning och ett test. Vi kan hjälpa dig att berätta för dem.
family-harmless = Dina släktingar behöver inget test för den här varianten. Om någon har testats för den, berätta gärna det här för dem.
family-uncertain = Dina släktingar ska inte testas för den här varianten för att få veta sin egen risk. Om någon har testats för den, be dem att ringa oss.
