<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AgeEdit</name>
    <message>
        <source>Not recorded: write an age such as 42, ~42, 40s, 40-45 or &lt;30.</source>
        <translation>Ikke lagret: skriv en alder som 42, ~42, 40-årene, 40-45 eller &lt;30.</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>vet ikke</translation>
    </message>
</context>
<context>
    <name>AllVariants</name>
    <message>
        <source>ClinVar and the variants of all families</source>
        <translation>ClinVar og variantene i alle familier</translation>
    </message>
    <message>
        <source>Import a ClinVar file …</source>
        <translation>Importer en ClinVar-fil …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>Hvor langt filen er lest</translation>
    </message>
    <message>
        <source>Gene, name, protein, class (1 to 5) or family number</source>
        <translation>Gen, navn, protein, klasse (1 til 5) eller familienummer</translation>
    </message>
    <message>
        <source>Search the variants of all families</source>
        <translation>Søk i variantene i alle familier</translation>
    </message>
    <message>
        <source>Only where ClinVar is of another opinion than the class that acts</source>
        <translation>Bare der ClinVar har en annen oppfatning enn klassen som gjelder</translation>
    </message>
    <message>
        <source>Variants of all families</source>
        <translation>Variantene i alle familier</translation>
    </message>
    <message>
        <source>No variant fits.</source>
        <translation>Ingen variant passer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>No ClinVar file was imported. Download clinvar.vcf.gz or variant_summary.txt.gz where you have a network; nothing leaves this machine. Until then a few records of a demonstration set answer.</source>
        <translation>Ingen ClinVar-fil er importert. Last ned clinvar.vcf.gz eller variant_summary.txt.gz der du har nett; ingenting forlater denne maskinen. Til da svarer noen få oppføringer fra et demonstrasjonssett.</translation>
    </message>
    <message>
        <source>ClinVar of {day} ({builds}), from {file}. Records: {records}. Genes: {genes}.</source>
        <translation>ClinVar fra {day} ({builds}), fra filen {file}. Oppføringer: {records}. Gener: {genes}.</translation>
    </message>
    <message>
        <source>Import a ClinVar file</source>
        <translation>Importer en ClinVar-fil</translation>
    </message>
    <message>
        <source>ClinVar (*.vcf *.vcf.gz *.txt *.txt.gz)</source>
        <translation>ClinVar (*.vcf *.vcf.gz *.txt *.txt.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Stopped. The same file goes on where it was when it is imported again.</source>
        <translation>Stoppet. Samme fil fortsetter der den slapp når den importeres igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) opened.</source>
        <translation>
            <numerusform>%n oppgave er åpnet.</numerusform>
            <numerusform>%n oppgaver er åpnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No class has changed.</source>
        <translation>Ingen klasse er endret.</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) could not be read.</source>
        <translation>
            <numerusform>%n familie kunne ikke leses.</numerusform>
            <numerusform>%n familier kunne ikke leses.</numerusform>
        </translation>
    </message>
    <message>
        <source>not classed</source>
        <translation>ikke klassifisert</translation>
    </message>
    <message>
        <source>ClinVar: {class_} ({day})</source>
        <translation>ClinVar: {class_} ({day})</translation>
    </message>
    <message numerus="yes">
        <source>%n carrier(s)</source>
        <translation>
            <numerusform>%n bærer</numerusform>
            <numerusform>%n bærere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BirthForm</name>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Not recorded: write the weeks, from 1 to 45.</source>
        <translation>Ikke lagret: skriv ukene, fra 1 til 45.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Svangerskap</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Uker</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptert</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Tvillinger</translation>
    </message>
    <message>
        <source>Egg from</source>
        <translation>Egg fra</translation>
    </message>
    <message>
        <source>Sperm from</source>
        <translation>Sæd fra</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Båret av</translation>
    </message>
    <message>
        <source>Note kind of twins</source>
        <translation>Noter hva slags tvillinger</translation>
    </message>
    <message>
        <source>out of the family</source>
        <translation>ut av familien</translation>
    </message>
    <message>
        <source>by {couple}</source>
        <translation>av {couple}</translation>
    </message>
    <message>
        <source>a parent, as usual</source>
        <translation>en forelder, som vanlig</translation>
    </message>
    <message>
        <source>no, or not known</source>
        <translation>nei, eller ikke kjent</translation>
    </message>
    <message>
        <source>yes, they are related</source>
        <translation>ja, de er i slekt</translation>
    </message>
    <message>
        <source>how, such as first cousins</source>
        <translation>hvordan, som søskenbarn</translation>
    </message>
    <message>
        <source>Related to {partner}</source>
        <translation>I slekt med {partner}</translation>
    </message>
    <message>
        <source>How related</source>
        <translation>Hvordan i slekt</translation>
    </message>
    <message>
        <source>Note pregnancy</source>
        <translation>Noter svangerskap</translation>
    </message>
    <message>
        <source>Note adoption</source>
        <translation>Noter adopsjon</translation>
    </message>
    <message>
        <source>Note donors</source>
        <translation>Noter donorer</translation>
    </message>
    <message>
        <source>Note whether partners are related</source>
        <translation>Noter om partnere er i slekt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Last period began</source>
        <translation>Siste menstruasjon begynte</translation>
    </message>
    <message>
        <source>Born to</source>
        <translation>Født av</translation>
    </message>
    <message>
        <source>The due date follows: 280 days later.</source>
        <translation>Termin følger: 280 dager senere.</translation>
    </message>
    <message>
        <source>nobody who is noted</source>
        <translation>ingen som er notert</translation>
    </message>
    <message>
        <source>together, or not asked</source>
        <translation>sammen, eller ikke spurt</translation>
    </message>
    <message>
        <source>parted</source>
        <translation>fra hverandre</translation>
    </message>
    <message>
        <source>With {partner}</source>
        <translation>Med {partner}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurt</translation>
    </message>
    <message>
        <source>none, by choice or unknown why</source>
        <translation>ingen, etter eget valg eller av ukjent grunn</translation>
    </message>
    <message>
        <source>none, they could not</source>
        <translation>ingen, de kunne ikke</translation>
    </message>
    <message>
        <source>why, such as vasectomy</source>
        <translation>hvorfor, for eksempel sterilisering</translation>
    </message>
    <message>
        <source>Children with {partner}</source>
        <translation>Barn med {partner}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Note parents</source>
        <translation>Noter foreldre</translation>
    </message>
    <message>
        <source>Note whether partners parted</source>
        <translation>Noter om partnere har gått fra hverandre</translation>
    </message>
    <message>
        <source>Note that there are no children</source>
        <translation>Noter at det ikke er barn</translation>
    </message>
</context>
<context>
    <name>BranchClipboard</name>
    <message numerus="yes">
        <source>%n people copied with names: other programs can read them.</source>
        <translation>
            <numerusform>%n person kopiert med navn: andre programmer kan lese det.</numerusform>
            <numerusform>%n personer kopiert med navn: andre programmer kan lese dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people copied; other programs see neither names nor days.</source>
        <translation>
            <numerusform>%n person kopiert; andre programmer ser verken navn eller dager.</numerusform>
            <numerusform>%n personer kopiert; andre programmer ser verken navn eller dager.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dobl</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Paste as children</source>
        <translation>Lim inn som barn</translation>
    </message>
    <message>
        <source>Paste onto this person</source>
        <translation>Lim inn på denne personen</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>not the same in all</source>
        <translation>ikke likt for alle</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurt</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>lever</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>død</translation>
    </message>
    <message>
        <source>no cancer known, each until the age last known</source>
        <translation>ingen kjent kreft, hver til sist kjente alder</translation>
    </message>
    <message>
        <source>asked, but nobody knows</source>
        <translation>spurt, men ingen vet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Write the note for each</source>
        <translation>Skriv notatet for hver</translation>
    </message>
    <message>
        <source>Remove these people</source>
        <translation>Fjern disse personene</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>What is true of all of them</source>
        <translation>Hva som gjelder alle</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Free of cancer</source>
        <translation>Uten kreft</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>Avstamning</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>A note for each</source>
        <translation>Et notat for hver</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Change ancestry of several</source>
        <translation>Endre avstamning for flere</translation>
    </message>
    <message>
        <source>Change language of several</source>
        <translation>Endre språk for flere</translation>
    </message>
    <message>
        <source>Change what to heed of several</source>
        <translation>Endre hva som skal merkes for flere</translation>
    </message>
    <message>
        <source>Note several alive</source>
        <translation>Noter at flere lever</translation>
    </message>
    <message>
        <source>Note several dead</source>
        <translation>Noter at flere er døde</translation>
    </message>
    <message>
        <source>Forget whether alive</source>
        <translation>Glem om personen lever</translation>
    </message>
    <message>
        <source>Note several free of cancer</source>
        <translation>Noter flere uten kreft</translation>
    </message>
    <message>
        <source>Write a note of several</source>
        <translation>Skriv et notat om flere</translation>
    </message>
    <message numerus="yes">
        <source>The note was written for %n people.</source>
        <translation>
            <numerusform>Notatet ble skrevet for %n person.</numerusform>
            <numerusform>Notatet ble skrevet for %n personer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancerForm</name>
    <message>
        <source>as the report says</source>
        <translation>som det står i svaret</translation>
    </message>
    <message>
        <source>who said so</source>
        <translation>hvem som sa det</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Patologi</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Kreft</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hvor sikkert</translation>
    </message>
    <message>
        <source>Informant</source>
        <translation>Opplyst av</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Atferd</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Morphology</source>
        <translation>Morfologi</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Markører</translation>
    </message>
</context>
<context>
    <name>CancersView</name>
    <message>
        <source>Cancers</source>
        <translation>Kreftsykdommer</translation>
    </message>
    <message>
        <source>No cancer is recorded.</source>
        <translation>Ingen kreftsykdom er notert.</translation>
    </message>
    <message>
        <source>Add cancer</source>
        <translation>Legg til kreft</translation>
    </message>
    <message>
        <source>New cancer</source>
        <translation>Ny kreftsykdom</translation>
    </message>
    <message>
        <source>Correct cancer</source>
        <translation>Rett kreftsykdom</translation>
    </message>
    <message>
        <source>Remove cancer</source>
        <translation>Fjern kreftsykdom</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operasjoner</translation>
    </message>
    <message>
        <source>No operation that takes away an organ at risk is recorded.</source>
        <translation>Ingen operasjon som fjerner et utsatt organ, er notert.</translation>
    </message>
    <message>
        <source>Add operation</source>
        <translation>Legg til operasjon</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>Ny operasjon</translation>
    </message>
    <message>
        <source>Correct operation</source>
        <translation>Rett operasjon</translation>
    </message>
    <message>
        <source>Remove operation</source>
        <translation>Fjern operasjon</translation>
    </message>
    <message>
        <source>said by {informant}</source>
        <translation>opplyst av {informant}</translation>
    </message>
    <message>
        <source>Cancers of which nobody knows</source>
        <translation>Kreft som ingen vet om</translation>
    </message>
    <message>
        <source>It was asked, and nobody knows. It weighs nothing. Delete takes it back.</source>
        <translation>Det er spurt, og ingen vet. Det teller ikke. Delete tar det tilbake.</translation>
    </message>
    <message>
        <source>Take back that nobody knows of a cancer</source>
        <translation>Ta tilbake at ingen vet om en kreft</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Pedigree, {person}</source>
        <translation>Stamtavle, {person}</translation>
    </message>
    <message>
        <source>Pedigree, nobody selected</source>
        <translation>Stamtavle, ingen valgt</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n person valgt</numerusform>
            <numerusform>%n personer valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>Plasser for hånd</translation>
    </message>
    <message>
        <source>Add a twin</source>
        <translation>Legg til en tvilling</translation>
    </message>
    <message>
        <source>Add a half-sibling</source>
        <translation>Legg til et halvsøsken</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Hva som vises</translation>
    </message>
</context>
<context>
    <name>CarrierBars</name>
    <message>
        <source>Chance of carrying a variant, by gene</source>
        <translation>Sannsynlighet for å bære en variant, etter gen</translation>
    </message>
</context>
<context>
    <name>CarrierModel</name>
    <message>
        <source>Enter or a click shows the sources of this figure.</source>
        <translation>Enter eller et klikk viser kildene til dette tallet.</translation>
    </message>
    <message>
        <source>{gene}: {chance}; in the population {population}</source>
        <translation>{gene}: {chance}; i befolkningen {population}</translation>
    </message>
    <message>
        <source>{gene}: {chance}, 95 % interval {ends}; in the population {population}</source>
        <translation>{gene}: {chance}, 95 %-intervall {ends}; i befolkningen {population}</translation>
    </message>
    <message>
        <source>Any of them</source>
        <translation>Minst ett av dem</translation>
    </message>
</context>
<context>
    <name>CascadePage</name>
    <message>
        <source>Relatives at risk</source>
        <translation>Slektninger i risiko</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Who carries it or may</source>
        <translation>Har eller kan ha varianten</translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation>Skal nås</translation>
    </message>
    <message>
        <source>Who need not be tested</source>
        <translation>Trenger ikke test</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which relatives</source>
        <translation>Hvilke slektninger</translation>
    </message>
    <message>
        <source>□ men, ○ women, ◇ not known. Hollow: nobody came yet; filled from below: told, invited, counselled, tested. Thick: carrier. Barred: asked not to be told or contacted, or does not want it now.</source>
        <translation>□ menn, ○ kvinner, ◇ ukjent. Tomt: ennå ikke nådd; fylt nedenfra: informert, invitert, samtale, testet. Tykk strek: bærer. Overstrøket: har bedt om ikke å få vite eller bli kontaktet, eller ønsker det ikke nå.</translation>
    </message>
    <message>
        <source>No variant that makes carriers is recorded in this family.</source>
        <translation>Det er ikke registrert noen sykdomsgivende variant i denne familien.</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Slektninger</translation>
    </message>
    <message>
        <source>Write down …</source>
        <translation>Skriv ned …</translation>
    </message>
    <message>
        <source>Write the same thing down of everybody who is chosen, as one step</source>
        <translation>Skriv det samme ned for alle som er valgt, i ett skritt</translation>
    </message>
    <message>
        <source>Family letters …</source>
        <translation>Familiebrev …</translation>
    </message>
    <message>
        <source>Save table …</source>
        <translation>Lagre tabell …</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Lagre PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Relatives at risk: {variant}</source>
        <translation>Slektninger i risiko: {variant}</translation>
    </message>
    <message>
        <source>Some symbols stand for an unknown number of people; each counts as one.</source>
        <translation>Noen symboler står for et ukjent antall personer; hvert telles som én.</translation>
    </message>
    <message>
        <source>carriers</source>
        <translation>bærere</translation>
    </message>
    <message>
        <source>degree {degree}</source>
        <translation>grad {degree}</translation>
    </message>
    <message>
        <source>{person}: {wish}.</source>
        <translation>{person}: {wish}.</translation>
    </message>
    <message>
        <source>{kind}: {names}</source>
        <translation>{kind}: {names}</translation>
    </message>
    <message>
        <source>Write down: {kind}</source>
        <translation>Skriv ned: {kind}</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Lagre tabellen</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabell for regneark (*.csv)</translation>
    </message>
    <message>
        <source>The page was saved: {file}</source>
        <translation>Siden ble lagret: {file}</translation>
    </message>
    <message>
        <source>Issue the letter “to whom it may concern” for those who are chosen, in one step</source>
        <translation>Utsted brevet «til den det gjelder» for dem som er valgt, i ett skritt</translation>
    </message>
    <message>
        <source>See the letter …</source>
        <translation>Se brevet …</translation>
    </message>
    <message>
        <source>Open the family letter on the page of letters</source>
        <translation>Åpne familiebrevet på brevsiden</translation>
    </message>
    <message>
        <source>Issue family letters</source>
        <translation>Utsted familiebrev</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued and stored; they are on the page of letters.</source>
        <translation>
            <numerusform>%n brev utstedt og lagret; det ligger på brevsiden.</numerusform>
            <numerusform>%n brev utstedt og lagret; de ligger på brevsiden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Skriv en kommando</translation>
    </message>
</context>
<context>
    <name>ConfirmingPage</name>
    <message>
        <source>What to confirm first</source>
        <translation>Hva som bør bekreftes først</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>ConsultationPage</name>
    <message>
        <source>Nothing is due, missing or different.</source>
        <translation>Ingenting har frist, mangler eller er endret.</translation>
    </message>
    <message>
        <source>No figures are computed.</source>
        <translation>Ingen tall er beregnet.</translation>
    </message>
    <message>
        <source>Plain pedigree, without figures; others’ results only where they agreed</source>
        <translation>Enkelt slektstre uten tall; andres svar bare der de har samtykket</translation>
    </message>
    <message>
        <source>Open the patient’s window</source>
        <translation>Åpne pasientens vindu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>Skjul alt</translation>
    </message>
    <message>
        <source>a professional interpreter, never a child</source>
        <translation>profesjonell tolk, aldri et barn</translation>
    </message>
    <message>
        <source>One decision a line</source>
        <translation>Én beslutning per linje</translation>
    </message>
    <message>
        <source>Write the consultation down</source>
        <translation>Skriv samtalen ned</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>What the patient sees</source>
        <translation>Det pasienten ser</translation>
    </message>
    <message>
        <source>Read it here first. The patient’s window stays empty until you press Show.</source>
        <translation>Les det her først. Pasientens vindu er tomt til du trykker Vis.</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Samtalen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>what the clinic promises</source>
        <translation>det avdelingen lover</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Løfte</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>innen når</translation>
    </message>
    <message>
        <source>By when it is promised</source>
        <translation>Innen når det er lovet</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Løfter</translation>
    </message>
    <message>
        <source>Consultation with {person}</source>
        <translation>Samtale med {person}</translation>
    </message>
    <message>
        <source>show</source>
        <translation>vis</translation>
    </message>
    <message>
        <source>told</source>
        <translation>fortalt</translation>
    </message>
    <message>
        <source>{figure}: {chance}; in the population {population}</source>
        <translation>{figure}: {chance}; i befolkningen {population}</translation>
    </message>
    <message>
        <source>Show: {figure}</source>
        <translation>Vis: {figure}</translation>
    </message>
    <message>
        <source>Told: {figure}</source>
        <translation>Fortalt: {figure}</translation>
    </message>
    <message>
        <source>Consultation not yet written down: {text}</source>
        <translation>Samtale som ikke er skrevet ned ennå: {text}</translation>
    </message>
    <message>
        <source>Keep an unfinished consultation</source>
        <translation>Ta vare på en uferdig samtale</translation>
    </message>
    <message>
        <source>Not recorded: one of the days was not understood.</source>
        <translation>Ikke registrert: en av datoene ble ikke forstått.</translation>
    </message>
    <message>
        <source>Not recorded: write the day on which it happened.</source>
        <translation>Ikke registrert: skriv dagen det hendte.</translation>
    </message>
    <message>
        <source>Not recorded: write by when it is promised.</source>
        <translation>Ikke registrert: skriv innen når det er lovet.</translation>
    </message>
    <message>
        <source>Write down all the same</source>
        <translation>Skriv ned likevel</translation>
    </message>
    <message>
        <source>The consultation was written down.</source>
        <translation>Samtalen ble skrevet ned.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Gene, cancer, author …</source>
        <translation>Gen, kreft, forfatter …</translation>
    </message>
    <message>
        <source>Search the evidence</source>
        <translation>Søk i kunnskapsgrunnlaget</translation>
    </message>
    <message>
        <source>Search genes, cancers, figures, populations, guidelines, law and sources</source>
        <translation>Søk i gener, kreftformer, tall, befolkninger, retningslinjer, lov og kilder</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gener</translation>
    </message>
    <message>
        <source>Cancers</source>
        <translation>Kreftformer</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Befolkninger</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Retningslinjer</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Contents of the evidence</source>
        <translation>Innholdet i kunnskapsgrunnlaget</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”.</source>
        <translation>Ingenting passer til «{text}».</translation>
    </message>
    <message numerus="yes">
        <source>{disease}, {people}: %n figure(s)</source>
        <translation>
            <numerusform>{disease}, {people}: %n tall</numerusform>
            <numerusform>{disease}, {people}: %n tall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostField</name>
    <message>
        <source>not given</source>
        <translation>ikke oppgitt</translation>
    </message>
</context>
<context>
    <name>CountEdit</name>
    <message>
        <source>Not recorded: write a number from 1 to 99, or leave it empty.</source>
        <translation>Ikke lagret: skriv et tall fra 1 til 99, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>don’t know how many</source>
        <translation>vet ikke hvor mange</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
</context>
<context>
    <name>CreateVaultForm</name>
    <message>
        <source>Create the vault</source>
        <translation>Opprett hvelvet</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Navn på klinikken</translation>
    </message>
    <message>
        <source>Your name, as it stands in the journal</source>
        <translation>Navnet ditt, slik det står i journalen</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Mappen til hvelvet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passfrasen én gang til</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Opprett et hvelv</translation>
    </message>
    <message>
        <source>Everything about families is kept in one encrypted vault in this folder. Only the passphrase opens it, or the recovery key that you will be shown once.</source>
        <translation>Alt om familiene ligger i ett kryptert hvelv i denne mappen. Bare passfrasen åpner det, eller gjenopprettingsnøkkelen som du får se én gang.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>The two passphrases are not the same yet.</source>
        <translation>De to passfrasene er ikke like ennå.</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>Guideline</source>
        <translation>Retningslinje</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Met by, or nearest to it</source>
        <translation>Oppfylt av, eller nærmest</translation>
    </message>
    <message>
        <source>One fact that would settle it</source>
        <translation>Én opplysning som ville avgjøre det</translation>
    </message>
    <message>
        <source>Relatives are counted on the mother’s side or on the father’s, never on both together; siblings and descendants count on either side.</source>
        <translation>Slektninger telles på morssiden eller på farssiden, aldri på begge samtidig; søsken og etterkommere teller på begge sider.</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Erstattet av</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Sammenlignet</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Ledd</translation>
    </message>
    <message>
        <source>By which facts</source>
        <translation>Ut fra hvilke opplysninger</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Ledd</translation>
    </message>
    <message>
        <source>Each of these, alone, would settle it</source>
        <translation>Hver av disse ville alene avgjøre det</translation>
    </message>
    <message>
        <source>Each of these could still take it back</source>
        <translation>Hver av disse kan fortsatt oppheve det</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>{clause} (a proviso: it need not be known)</source>
        <translation>{clause} (et forbehold: det trenger ikke være kjent)</translation>
    </message>
    <message>
        <source>Not enough: {facts}</source>
        <translation>Ikke nok: {facts}</translation>
    </message>
    <message>
        <source>Not known: {fact}</source>
        <translation>Ukjent: {fact}</translation>
    </message>
    <message>
        <source>Several facts are missing together.</source>
        <translation>Flere opplysninger mangler samtidig.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>{side}: {points} points</source>
        <translation>{side}: {points} poeng</translation>
    </message>
    <message>
        <source>any of the genes</source>
        <translation>ett av genene</translation>
    </message>
    <message>
        <source>Not judged: the text of the criteria is not in the evidence.</source>
        <translation>Ikke vurdert: teksten til kriteriene finnes ikke i kunnskapsgrunnlaget.</translation>
    </message>
    <message>
        <source>No single fact would: several are missing together.</source>
        <translation>Ingen enkelt opplysning ville det: flere mangler samtidig.</translation>
    </message>
    <message>
        <source>Lynch syndrome</source>
        <translation>Lynch syndrom</translation>
    </message>
    <message>
        <source>polyposis</source>
        <translation>polypose</translation>
    </message>
    <message>
        <source>unaffected persons</source>
        <translation>friske personer</translation>
    </message>
    <message>
        <source>phaeochromocytoma and paraganglioma</source>
        <translation>feokromocytom og paragangliom</translation>
    </message>
    <message>
        <source>founder variants in BRCA1 and BRCA2</source>
        <translation>founder-varianter i BRCA1 og BRCA2</translation>
    </message>
</context>
<context>
    <name>CriteriaEditor</name>
    <message>
        <source>Add a criterion</source>
        <translation>Legg til et kriterium</translation>
    </message>
    <message>
        <source>No criterion is proposed.</source>
        <translation>Ingen kriterier er foreslått.</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Fortsatt åpent:</translation>
    </message>
    <message>
        <source>Add a criterion …</source>
        <translation>Legg til et kriterium …</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Back to the family</source>
        <translation>Tilbake til familien</translation>
    </message>
    <message>
        <source>Whom the criteria are asked of</source>
        <translation>Hvem kriteriene vurderes for</translation>
    </message>
    <message>
        <source>Choose guidelines …</source>
        <translation>Velg retningslinjer …</translation>
    </message>
    <message>
        <source>Which guidelines count, and in which order</source>
        <translation>Hvilke retningslinjer som gjelder, og i hvilken rekkefølge</translation>
    </message>
    <message>
        <source>Read the guideline</source>
        <translation>Les retningslinjen</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Lagre PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Select two or three with Shift or Ctrl to see them beside each other</source>
        <translation>Velg to eller tre med Shift eller Ctrl for å se dem side om side</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>All beside each other</source>
        <translation>Alle side om side</translation>
    </message>
    <message>
        <source>One fact would settle it: {fact}</source>
        <translation>Én opplysning ville avgjøre det: {fact}</translation>
    </message>
    <message>
        <source>In force: {met} met, {unknown} not known, of {all}</source>
        <translation>Gjeldende: {met} oppfylt, {unknown} ukjent, av {all}</translation>
    </message>
    <message>
        <source>Guidelines beside each other</source>
        <translation>Retningslinjer side om side</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>Strength of {code}</source>
        <translation>Styrken til {code}</translation>
    </message>
    <message>
        <source>Why, and on what evidence</source>
        <translation>Hvorfor, og på hvilket grunnlag</translation>
    </message>
    <message>
        <source>Reason for {code}</source>
        <translation>Grunn til {code}</translation>
    </message>
</context>
<context>
    <name>DateSlider</name>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <source>As known on: {day}</source>
        <translation>Slik det var kjent: {day}</translation>
    </message>
    <message>
        <source>As known on: {day}. Drag back to see the family as it was known then.</source>
        <translation>Slik det var kjent: {day}. Dra tilbake for å se familien slik den var kjent da.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>The selected figure</source>
        <translation>Det valgte tallet</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Åpne kilden</translation>
    </message>
    <message>
        <source>Compare sources</source>
        <translation>Sammenlign kilder</translation>
    </message>
    <message>
        <source>Choose a row to see where its figure comes from, and what is done with it.</source>
        <translation>Velg en rad for å se hvor tallet kommer fra, og hva det brukes til.</translation>
    </message>
    <message>
        <source>✓ verified: compared with the source named beside it.</source>
        <translation>✓ kontrollert: sammenlignet med kilden som står ved siden av.</translation>
    </message>
    <message>
        <source>○ verified in part: part of it was seen in the source.</source>
        <translation>○ delvis kontrollert: en del av det er sett i kilden.</translation>
    </message>
    <message>
        <source>! not verified: check it before it is used for a patient.</source>
        <translation>! ikke kontrollert: kontroller det før det brukes for en pasient.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>Bare ved</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Funnet gjennom</translation>
    </message>
    <message>
        <source>Allele frequency, {ancestry}</source>
        <translation>Allelfrekvens, {ancestry}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Test sensitivity, {test}</source>
        <translation>Testens følsomhet, {test}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Write it anew …</source>
        <translation>Skriv det på nytt …</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-intervall</translation>
    </message>
    <message>
        <source>none published</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <source>Taken for this ancestry</source>
        <translation>Brukes for denne herkomsten</translation>
    </message>
    <message>
        <source>Shown only</source>
        <translation>Vises bare</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Mark as checked …</source>
        <translation>Merk som kontrollert …</translation>
    </message>
    <message>
        <source>Take another figure …</source>
        <translation>Bruk et annet tall …</translation>
    </message>
    <message>
        <source>Clinic&apos;s own</source>
        <translation>Klinikkens eget</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Venter på godkjenning</translation>
    </message>
    <message>
        <source>{author}, {day}: {reason}</source>
        <translation>{author}, {day}: {reason}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>{name}, {day}: {seen}</source>
        <translation>{name}, {day}: {seen}</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kontrollert av</translation>
    </message>
    <message>
        <source>Shown only. {reason}</source>
        <translation>Vises bare. {reason}</translation>
    </message>
    <message>
        <source>Taken {use}. {reason}</source>
        <translation>Brukes {use}. {reason}</translation>
    </message>
    <message>
        <source>Test specificity, {test}</source>
        <translation>Testens spesifisitet, {test}</translation>
    </message>
    <message>
        <source>{cases} in {years} person-years, {first}–{last}</source>
        <translation>{cases} på {years} personår, {first}–{last} år</translation>
    </message>
    <message>
        <source>In 100,000 a year (95 %)</source>
        <translation>Per 100 000 i året (95 %)</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>don’t know</source>
        <translation>vet ikke</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Sex at birth</source>
        <translation>Kjønn ved fødselen</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønnsidentitet</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Endre navn</translation>
    </message>
    <message>
        <source>Change sex</source>
        <translation>Endre kjønn</translation>
    </message>
    <message>
        <source>Change gender</source>
        <translation>Endre kjønnsidentitet</translation>
    </message>
    <message>
        <source>Change date of birth</source>
        <translation>Endre fødselsdato</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>Avstamning</translation>
    </message>
    <message>
        <source>Symbol stands for</source>
        <translation>Symbolet står for</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikator</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Heed</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Change ancestry</source>
        <translation>Endre avstamning</translation>
    </message>
    <message>
        <source>Change number of people</source>
        <translation>Endre antall personer</translation>
    </message>
    <message>
        <source>Change identifier</source>
        <translation>Endre identifikator</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Endre adresse</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Endre språk</translation>
    </message>
    <message>
        <source>Change what to heed</source>
        <translation>Endre hva som skal merkes</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Endre merknad</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>What would be disclosed</source>
        <translation>Hva som ville bli avslørt</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Hva som gis</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>This reader knows already which results others agreed to share</source>
        <translation>Denne leseren kjenner allerede svarene som andre har samtykket til å dele</translation>
    </message>
    <message>
        <source>No variant that makes carriers is recorded in this family.</source>
        <translation>Det er ikke registrert noen sykdomsgivende variant i denne familien.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Not recorded: write the day on which it happened.</source>
        <translation>Ikke lagret: skriv dagen det skjedde.</translation>
    </message>
    <message>
        <source>Not recorded: fill in “{field}”.</source>
        <translation>Ikke lagret: fyll ut «{field}».</translation>
    </message>
    <message>
        <source>Write down all the same</source>
        <translation>Skriv ned likevel</translation>
    </message>
    <message>
        <source>nobody of the family</source>
        <translation>ingen i familien</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>ICD-10</source>
        <translation>ICD-10</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Telles hos</translation>
    </message>
    <message>
        <source>Put together of</source>
        <translation>Satt sammen av</translation>
    </message>
    <message>
        <source>Registries do not count this outcome: its figures are shown, and not computed with.</source>
        <translation>Kreftregistrene teller ikke dette utfallet: tallene vises, men det regnes ikke med dem.</translation>
    </message>
    <message>
        <source>Genes that act on it</source>
        <translation>Gener som virker på den</translation>
    </message>
    <message>
        <source>No gene in the evidence has a figure for it.</source>
        <translation>Ingen gener i kunnskapsgrunnlaget har tall for den.</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>The model takes</source>
        <translation>Modellen bruker</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-intervall</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s), none taken</source>
        <translation>
            <numerusform>%n tall, brukes ikke</numerusform>
            <numerusform>%n tall, ingen brukes</numerusform>
        </translation>
    </message>
    <message>
        <source>Curves that the model takes, {people}</source>
        <translation>Kurver som modellen bruker, {people}</translation>
    </message>
    <message>
        <source>In the population</source>
        <translation>I befolkningen</translation>
    </message>
    <message>
        <source>Net risk from birth to the {age}th birthday, from registries; rates differ between countries.</source>
        <translation>Netto risiko fra fødsel til {age}-årsdagen, fra kreftregistre; ratene er ulike fra land til land.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <source>Cases counted</source>
        <translation>Tilfeller telt</translation>
    </message>
    <message>
        <source>Risk, {people}</source>
        <translation>Risiko, {people}</translation>
    </message>
    <message>
        <source>Every figure</source>
        <translation>Alle tall</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Undersøkt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ brukes</translation>
    </message>
    <message>
        <source>shown only</source>
        <translation>vises bare</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>Not in the model</source>
        <translation>Ikke i modellen</translation>
    </message>
    <message>
        <source>The model names no figure for this outcome; it is shown only.</source>
        <translation>Modellen nevner ikke noe tall for dette utfallet; det vises bare.</translation>
    </message>
    <message>
        <source>when {condition}</source>
        <translation>når {condition}</translation>
    </message>
    <message>
        <source>{source} (model)</source>
        <translation>{source} (modell)</translation>
    </message>
    <message>
        <source>age</source>
        <translation>alder</translation>
    </message>
    <message>
        <source>cumulative risk, %</source>
        <translation>kumulativ risiko, %</translation>
    </message>
    <message>
        <source>{source}: {points}</source>
        <translation>{source}: {points}</translation>
    </message>
    <message>
        <source>{risk} to {age}</source>
        <translation>{risk} til {age}</translation>
    </message>
    <message>
        <source>HGNC</source>
        <translation>HGNC</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Chromosome</source>
        <translation>Kromosom</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Arvegang</translation>
    </message>
    <message>
        <source>Syndrome</source>
        <translation>Syndrom</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Bærere</translation>
    </message>
    <message>
        <source>New variants</source>
        <translation>Nyoppståtte varianter</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>{yes} of {all} figures verified, {partial} in part, {no} not</source>
        <translation>{yes} av {all} tall er kontrollert, {partial} delvis, {no} ikke</translation>
    </message>
    <message>
        <source>Cancer risks</source>
        <translation>Kreftrisiko</translation>
    </message>
    <message>
        <source>No figures: the gene is here for notes and letters, and nothing is computed from it.</source>
        <translation>Ingen tall: genet er med for merknader og brev, og det regnes ikke ut noe fra det.</translation>
    </message>
    <message>
        <source>How common disease-causing variants are</source>
        <translation>Hvor vanlige sykdomsgivende varianter er</translation>
    </message>
    <message>
        <source>No allele frequency is cited: carrier probabilities of this gene cannot be computed.</source>
        <translation>Det er ikke oppgitt noen allelfrekvens: bærersannsynligheter for dette genet kan ikke beregnes.</translation>
    </message>
    <message>
        <source>Allele frequencies</source>
        <translation>Allelfrekvenser</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Allele frequency</source>
        <translation>Allelfrekvens</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Erstattet av</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Management of carriers</source>
        <translation>Oppfølging av bærere</translation>
    </message>
    <message>
        <source>No guideline in the evidence speaks of carriers of this gene.</source>
        <translation>Ingen retningslinjer i kunnskapsgrunnlaget omtaler bærere av dette genet.</translation>
    </message>
    <message>
        <source>Carriers of</source>
        <translation>Bærere av</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Retningslinje</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor ofte</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>fra {first}</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation>til og med {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>hvert år</numerusform>
            <numerusform>hvert %n. år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>hver måned</numerusform>
            <numerusform>hver %n. måned</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Kreft</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>Two sources side by side</source>
        <translation>To kilder side om side</translation>
    </message>
    <message>
        <source>predispo, evidence {edition} ({digest})</source>
        <translation>predispo, kunnskapsgrunnlag {edition} ({digest})</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>Incidence of</source>
        <translation>Forekomst fra</translation>
    </message>
    <message>
        <source>Mortality of</source>
        <translation>Dødelighet fra</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Offered instead</source>
        <translation>Tilbys i stedet</translation>
    </message>
    <message>
        <source>No cancer incidence: choose one of the populations that are offered instead.</source>
        <translation>Ingen kreftforekomst: velg en av befolkningene som tilbys i stedet.</translation>
    </message>
    <message>
        <source>New cases: {disease}</source>
        <translation>Nye tilfeller: {disease}</translation>
    </message>
    <message>
        <source>{people}: {risk} to {age}</source>
        <translation>{people}: {risk} til {age}</translation>
    </message>
    <message>
        <source>Net risk</source>
        <translation>Netto risiko</translation>
    </message>
    <message>
        <source>cases in 100,000 person-years, with 95 % Poisson interval</source>
        <translation>tilfeller per 100 000 personår, med 95 % Poisson-intervall</translation>
    </message>
    <message>
        <source>The table has the same numbers.</source>
        <translation>Tabellen har de samme tallene.</translation>
    </message>
    <message>
        <source>Cases, {people}</source>
        <translation>Tilfeller, {people}</translation>
    </message>
    <message>
        <source>Person-years, {people}</source>
        <translation>Personår, {people}</translation>
    </message>
    <message>
        <source>In 100,000 (95 %), {people}</source>
        <translation>Per 100 000 (95 %), {people}</translation>
    </message>
    <message>
        <source>Deaths from all causes, {period}</source>
        <translation>Dødsfall av alle årsaker, {period}</translation>
    </message>
    <message>
        <source>deaths in 100,000 person-years</source>
        <translation>dødsfall per 100 000 personår</translation>
    </message>
    <message>
        <source>Deaths in 100,000, {people}</source>
        <translation>Dødsfall per 100 000, {people}</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Forfattere</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikasjon</translation>
    </message>
    <message>
        <source>Figures from this source</source>
        <translation>Tall fra denne kilden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Frequencies and tests from this source</source>
        <translation>Frekvenser og tester fra denne kilden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>{gene}: carriers</source>
        <translation>{gene}: bærere</translation>
    </message>
    <message>
        <source>{gene}: new variants</source>
        <translation>{gene}: nyoppståtte varianter</translation>
    </message>
    <message>
        <source>{gene}: allele frequency, {set}, {ancestry}</source>
        <translation>{gene}: allelfrekvens, {set}, {ancestry}</translation>
    </message>
    <message>
        <source>{gene}: test sensitivity, {set}, {test}</source>
        <translation>{gene}: testens følsomhet, {set}, {test}</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>retningslinje</translation>
    </message>
    <message>
        <source>population</source>
        <translation>befolkning</translation>
    </message>
    <message>
        <source>Pages that rest on it</source>
        <translation>Sider som bygger på den</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>minst {number}</translation>
    </message>
    <message>
        <source>younger than {number}</source>
        <translation>yngre enn {number}</translation>
    </message>
    <message>
        <source>at most {number} years old</source>
        <translation>høyst {number} år</translation>
    </message>
    <message>
        <source>{number} years or older</source>
        <translation>{number} år eller eldre</translation>
    </message>
    <message>
        <source>older than {number}</source>
        <translation>eldre enn {number}</translation>
    </message>
    <message>
        <source>one of them younger than {number}</source>
        <translation>en av dem yngre enn {number}</translation>
    </message>
    <message>
        <source>the first before {number}</source>
        <translation>den første før {number}</translation>
    </message>
    <message>
        <source>mean age under {number}</source>
        <translation>gjennomsnittsalder under {number}</translation>
    </message>
    <message>
        <source>in {number} generations or more</source>
        <translation>i {number} generasjoner eller flere</translation>
    </message>
    <message>
        <source>{number} primary cancers or more</source>
        <translation>{number} primære kreftsvulster eller flere</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>kvinne</translation>
    </message>
    <message>
        <source>man</source>
        <translation>mann</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what}: nei</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>first-degree relative</source>
        <translation>førstegradsslektning</translation>
    </message>
    <message>
        <source>second-degree relative</source>
        <translation>andregradsslektning</translation>
    </message>
    <message>
        <source>first- or second-degree relative</source>
        <translation>første- eller andregradsslektning</translation>
    </message>
    <message>
        <source>near relatives</source>
        <translation>nære slektninger</translation>
    </message>
    <message>
        <source>anybody of the family</source>
        <translation>hvem som helst i familien</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>minst ett av</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>alle av</translation>
    </message>
    <message>
        <source>or</source>
        <translation>eller</translation>
    </message>
    <message>
        <source>genes</source>
        <translation>gener</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>a known variant in the family</source>
        <translation>en kjent variant i familien</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>international</source>
        <translation>internasjonalt</translation>
    </message>
    <message>
        <source>England</source>
        <translation>England</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Wales</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ kontrollert</translation>
    </message>
    <message>
        <source>○ verified in part</source>
        <translation>○ delvis kontrollert</translation>
    </message>
    <message>
        <source>! not verified</source>
        <translation>! ikke kontrollert</translation>
    </message>
    <message>
        <source>women</source>
        <translation>kvinner</translation>
    </message>
    <message>
        <source>men</source>
        <translation>menn</translation>
    </message>
    <message>
        <source>both sexes</source>
        <translation>begge kjønn</translation>
    </message>
    <message>
        <source>one copy</source>
        <translation>én kopi</translation>
    </message>
    <message>
        <source>both copies</source>
        <translation>begge kopier</translation>
    </message>
    <message>
        <source>cumulative risk</source>
        <translation>kumulativ risiko</translation>
    </message>
    <message>
        <source>relative risk</source>
        <translation>relativ risiko</translation>
    </message>
    <message>
        <source>standardised incidence ratio</source>
        <translation>standardisert insidensratio</translation>
    </message>
    <message>
        <source>hazard ratio</source>
        <translation>hasardratio</translation>
    </message>
    <message>
        <source>odds ratio</source>
        <translation>oddsratio</translation>
    </message>
    <message>
        <source>The share of carriers who have had the cancer by that birthday.</source>
        <translation>Andelen bærere som har hatt kreften innen den fødselsdagen.</translation>
    </message>
    <message>
        <source>How many times the population&apos;s incidence.</source>
        <translation>Hvor mange ganger befolkningens forekomst.</translation>
    </message>
    <message>
        <source>Observed cases divided by those expected in the population.</source>
        <translation>Observerte tilfeller delt på dem som var ventet i befolkningen.</translation>
    </message>
    <message>
        <source>How many times the incidence of the study&apos;s comparison group.</source>
        <translation>Hvor mange ganger forekomsten i studiens sammenligningsgruppe.</translation>
    </message>
    <message>
        <source>The odds of the cancer against those of people without the variant.</source>
        <translation>Oddsen for kreften mot oddsen hos dem uten varianten.</translation>
    </message>
    <message>
        <source>autosomal dominant</source>
        <translation>autosomal dominant</translation>
    </message>
    <message>
        <source>autosomal recessive</source>
        <translation>autosomal recessiv</translation>
    </message>
    <message>
        <source>autosomal dominant and recessive</source>
        <translation>autosomal dominant og recessiv</translation>
    </message>
    <message>
        <source>autosomal dominant, disease when inherited from the father</source>
        <translation>autosomal dominant, sykdom ved arv fra far</translation>
    </message>
    <message>
        <source>general population</source>
        <translation>befolkningen generelt</translation>
    </message>
    <message>
        <source>United Kingdom, not European</source>
        <translation>Storbritannia, ikke-europeisk</translation>
    </message>
    <message>
        <source>Ashkenazi Jewish</source>
        <translation>askenasisk jødisk</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandsk</translation>
    </message>
    <message>
        <source>from the carrier frequency</source>
        <translation>fra bærerfrekvensen</translation>
    </message>
    <message>
        <source>breast model</source>
        <translation>brystmodellen</translation>
    </message>
    <message>
        <source>ovarian model</source>
        <translation>eggstokkmodellen</translation>
    </message>
    <message>
        <source>prostate model</source>
        <translation>prostatamodellen</translation>
    </message>
    <message>
        <source>present-day panel</source>
        <translation>dagens panel</translation>
    </message>
    <message>
        <source>older single-gene test</source>
        <translation>eldre test av ett gen</translation>
    </message>
    <message>
        <source>for the history of relatives</source>
        <translation>for slektningers historie</translation>
    </message>
    <message>
        <source>for the figures that are told</source>
        <translation>for tallene som fortelles</translation>
    </message>
    <message>
        <source>surveillance</source>
        <translation>kontroll</translation>
    </message>
    <message>
        <source>risk-reducing surgery</source>
        <translation>risikoreduserende kirurgi</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>oppfølging</translation>
    </message>
    <message>
        <source>not recommended</source>
        <translation>anbefales ikke</translation>
    </message>
    <message>
        <source>chemoprevention</source>
        <translation>kjemoprevensjon</translation>
    </message>
    <message>
        <source>contraindication</source>
        <translation>kontraindikasjon</translation>
    </message>
    <message>
        <source>awareness</source>
        <translation>oppmerksomhet</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prøve</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>behandling</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>anbefales</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>tilbys</translation>
    </message>
    <message>
        <source>consider</source>
        <translation>vurderes</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>foreslås</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>drøftes</translation>
    </message>
    <message>
        <source>inform</source>
        <translation>informeres om</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>alternativ</translation>
    </message>
    <message>
        <source>consider if surgery is put off</source>
        <translation>vurderes om operasjonen utsettes</translation>
    </message>
    <message>
        <source>only with a family history</source>
        <translation>bare ved familiehistorie</translation>
    </message>
    <message>
        <source>who is offered a test</source>
        <translation>hvem som tilbys test</translation>
    </message>
    <message>
        <source>who is referred</source>
        <translation>hvem som henvises</translation>
    </message>
    <message>
        <source>score</source>
        <translation>poengskår</translation>
    </message>
    <message>
        <source>clinical criteria</source>
        <translation>kliniske kriterier</translation>
    </message>
    <message>
        <source>clinical diagnosis</source>
        <translation>klinisk diagnose</translation>
    </message>
    <message>
        <source>risk threshold</source>
        <translation>risikogrense</translation>
    </message>
    <message>
        <source>threshold of the carrier probability</source>
        <translation>grense for bærersannsynlighet</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modell</translation>
    </message>
    <message>
        <source>testing of tumours</source>
        <translation>testing av svulster</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} (1 in {people})</source>
        <translation>{number} (1 av {people})</translation>
    </message>
    <message>
        <source>{figure} (nobody yet, of few)</source>
        <translation>{figure} (ingen ennå, av få)</translation>
    </message>
    <message>
        <source>{figure} (range {ends})</source>
        <translation>{figure} (spenn {ends})</translation>
    </message>
    <message>
        <source>{years} years after the first cancer</source>
        <translation>{years} år etter første kreft</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>fra {first} til {last}</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>til {last}</translation>
    </message>
    <message>
        <source>as studied</source>
        <translation>som i studien</translation>
    </message>
    <message>
        <source>{first} and over</source>
        <translation>{first} og over</translation>
    </message>
    <message>
        <source>{disease}, {people}</source>
        <translation>{disease}, {people}</translation>
    </message>
    <message>
        <source>Source: {key}</source>
        <translation>Kilde: {key}</translation>
    </message>
    <message>
        <source>{population}, new cases: {people}</source>
        <translation>{population}, nye tilfeller: {people}</translation>
    </message>
    <message>
        <source>◆ clinic&apos;s own, {state}</source>
        <translation>◆ klinikkens eget, {state}</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>prosent</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>share of alleles (0 to 1)</source>
        <translation>andel av alleler (0 til 1)</translation>
    </message>
    <message>
        <source>share of people (0 to 1)</source>
        <translation>andel av personer (0 til 1)</translation>
    </message>
    <message>
        <source>share (0 to 1)</source>
        <translation>andel (0 til 1)</translation>
    </message>
    <message>
        <source>✓ taken {use}</source>
        <translation>✓ brukes {use}</translation>
    </message>
    <message>
        <source>The clinic&apos;s own: {what}</source>
        <translation>Klinikkens eget: {what}</translation>
    </message>
    <message>
        <source>A risk or ratio of {what}</source>
        <translation>En risiko eller et forholdstall for {what}</translation>
    </message>
    <message>
        <source>An allele frequency of {what}</source>
        <translation>En allelfrekvens for {what}</translation>
    </message>
    <message>
        <source>How many people carry a variant of {what}</source>
        <translation>Hvor mange som bærer en variant i {what}</translation>
    </message>
    <message>
        <source>How many variants of {what} are new</source>
        <translation>Hvor mange varianter i {what} som er nyoppståtte</translation>
    </message>
    <message>
        <source>How many variants of {what} a test finds</source>
        <translation>Hvor mange varianter i {what} en test finner</translation>
    </message>
    <message>
        <source>Counts in carriers of {what}</source>
        <translation>Antall hos bærere av {what}</translation>
    </message>
    <message>
        <source>Deaths from all causes: {what}</source>
        <translation>Dødsfall av alle årsaker: {what}</translation>
    </message>
    <message>
        <source>An offer to carriers: {what}</source>
        <translation>Et tilbud til bærere: {what}</translation>
    </message>
    <message>
        <source>A criterion: {what}</source>
        <translation>Et kriterium: {what}</translation>
    </message>
    <message>
        <source>A new gene</source>
        <translation>Et nytt gen</translation>
    </message>
    <message>
        <source>A new population</source>
        <translation>En ny befolkning</translation>
    </message>
    <message>
        <source>A new guideline</source>
        <translation>En ny retningslinje</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>En ny kilde</translation>
    </message>
    <message>
        <source>Take another figure</source>
        <translation>Bruk et annet tall</translation>
    </message>
    <message>
        <source>Add a gene</source>
        <translation>Legg til et gen</translation>
    </message>
    <message>
        <source>Add a population</source>
        <translation>Legg til en befolkning</translation>
    </message>
    <message>
        <source>Add a guideline</source>
        <translation>Legg til en retningslinje</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Legg til en kilde</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Legg til et tilbud</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Legg til et kriterium</translation>
    </message>
    <message>
        <source>Add figures</source>
        <translation>Legg til tall</translation>
    </message>
    <message>
        <source>One row a figure: a cumulative risk in percent to a birthday, or a ratio between two ages. What the model does not take is shown only.</source>
        <translation>Én rad for hvert tall: en kumulativ risiko i prosent fram til en fødselsdag, eller et forholdstall mellom to aldre. Det modellen ikke bruker, blir bare vist.</translation>
    </message>
    <message>
        <source>Deaths in 100,000 person-years by age, as the statistical office gives them. They count where death may come before cancer. The latest years count.</source>
        <translation>Dødsfall per 100 000 personår etter alder, slik statistikkontoret oppgir dem. De teller der døden kan komme før kreften. De nyeste årene gjelder.</translation>
    </message>
    <message>
        <source>Once the gene is there, its page takes risks, frequencies and tests. Nothing is computed before.</source>
        <translation>Når genet finnes, tar siden dets imot risikoer, frekvenser og tester. Før det beregnes ingenting.</translation>
    </message>
    <message>
        <source>Once the population is there, its page takes deaths, and “The clinic&apos;s own” imports its incidence.</source>
        <translation>Når befolkningen finnes, tar siden dens imot dødsfall, og «Klinikkens egne» importerer forekomsten.</translation>
    </message>
    <message>
        <source>Once the guideline is there, its page takes offers and criteria. It is judged as it is written.</source>
        <translation>Når retningslinjen finnes, tar siden dens imot tilbud og kriterier.</translation>
    </message>
    <message>
        <source>One row a clause, in English and Norwegian. A clause with a condition in the words of the evidence files is judged by the program, as persons = &quot;near&quot;, cancer = &quot;breast&quot;, age_lt = 50; one without by a person.</source>
        <translation>Én rad for hver betingelse, på engelsk og norsk. En betingelse med et vilkår i kunnskapsgrunnlagets egne ord vurderes av programmet, som persons = &quot;near&quot;, cancer = &quot;breast&quot;, age_lt = 50; en uten vurderes av et menneske.</translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation>Intervall fra</translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation>Intervall til</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Journal, volume, pages</source>
        <translation>Tidsskrift, bind, sider</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Years count from</source>
        <translation>Årene regnes fra</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Funnet ved</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>Bare med</translation>
    </message>
    <message>
        <source>In the model</source>
        <translation>I modellen</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Fra alder</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>Til alder</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tilfeller</translation>
    </message>
    <message>
        <source>Person-years</source>
        <translation>Personår</translation>
    </message>
    <message>
        <source>Deaths in 100,000 women</source>
        <translation>Dødsfall per 100 000 kvinner</translation>
    </message>
    <message>
        <source>Deaths in 100,000 men</source>
        <translation>Dødsfall per 100 000 menn</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gener</translation>
    </message>
    <message>
        <source>Group without a variant</source>
        <translation>Gruppe uten variant</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Hva som tilbys</translation>
    </message>
    <message>
        <source>Until age</source>
        <translation>Til alder</translation>
    </message>
    <message>
        <source>Operation from age</source>
        <translation>Operasjon fra alder</translation>
    </message>
    <message>
        <source>Operation to age</source>
        <translation>Operasjon til alder</translation>
    </message>
    <message>
        <source>Every … months</source>
        <translation>Hver … måned</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldig fra</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Betingelser</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelsk</translation>
    </message>
    <message>
        <source>In Norwegian</source>
        <translation>På norsk</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Vilkår</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>To be shown</source>
        <translation>Skal vises</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>key of the source: kuchenbaecker2017</source>
        <translation>kildens nøkkel: kuchenbaecker2017</translation>
    </message>
    <message>
        <source>why the clinic takes another figure</source>
        <translation>hvorfor klinikken bruker et annet tall</translation>
    </message>
    <message>
        <source>why the clinic writes this</source>
        <translation>hvorfor klinikken skriver dette</translation>
    </message>
    <message>
        <source>two capital letters, or with a part: NO, NO-VEST</source>
        <translation>to store bokstaver, eller med en del: NO, NO-VEST</translation>
    </message>
    <message>
        <source>NO, or NO-OWN for the clinic&apos;s own plan</source>
        <translation>NO, eller NO-OWN for klinikkens egen plan</translation>
    </message>
    <message>
        <source>what is told wherever its figures act, one sentence a line</source>
        <translation>det som sies overalt der tallene virker, én setning per linje</translation>
    </message>
    <message>
        <source>The model takes these figures</source>
        <translation>Modellen bruker disse tallene</translation>
    </message>
    <message>
        <source>The model takes this frequency</source>
        <translation>Modellen bruker denne frekvensen</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>fødselen</translation>
    </message>
    <message>
        <source>the first cancer</source>
        <translation>den første kreften</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>en av dem</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>A figure is needed.</source>
        <translation>Her trengs et tall.</translation>
    </message>
    <message>
        <source>A figure without a source is not a figure.</source>
        <translation>Et tall uten kilde er ikke et tall.</translation>
    </message>
    <message>
        <source>Name the authors.</source>
        <translation>Oppgi forfatterne.</translation>
    </message>
    <message>
        <source>Name the title.</source>
        <translation>Oppgi tittelen.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette trengs.</translation>
    </message>
    <message>
        <source>It is in the evidence already: change that one.</source>
        <translation>Det finnes i kunnskapsgrunnlaget alt: endre det.</translation>
    </message>
    <message>
        <source>The cumulative risk would fall with age: compare it with the ages before and after.</source>
        <translation>Den kumulative risikoen ville falle med alderen: sammenlign med aldrene før og etter.</translation>
    </message>
    <message>
        <source>A cumulative risk needs an age and lies from 0 to below 100.</source>
        <translation>En kumulativ risiko trenger en alder og ligger fra 0 til under 100.</translation>
    </message>
    <message>
        <source>A ratio is above 0.</source>
        <translation>Et forholdstall er over 0.</translation>
    </message>
    <message>
        <source>A zero from few people is censored, never “no risk”.</source>
        <translation>En null fra få personer er sensurert, aldri «ingen risiko».</translation>
    </message>
    <message>
        <source>An allele frequency lies between 0 and 1.</source>
        <translation>En allelfrekvens ligger mellom 0 og 1.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 1.</source>
        <translation>En andel ligger mellom 0 og 1.</translation>
    </message>
    <message>
        <source>The ages run backwards.</source>
        <translation>Aldrene går baklengs.</translation>
    </message>
    <message>
        <source>The counts make no rate: there are more cases than person-years, or none.</source>
        <translation>Antallene gir ingen rate: det er flere tilfeller enn personår, eller ingen personår.</translation>
    </message>
    <message>
        <source>Another figure already answers the same question.</source>
        <translation>Et annet tall svarer alt på det samme spørsmålet.</translation>
    </message>
    <message>
        <source>A gene of this name is not in the evidence.</source>
        <translation>Det finnes ikke noe gen med dette navnet i kunnskapsgrunnlaget.</translation>
    </message>
    <message>
        <source>Only a population with incidence can be offered.</source>
        <translation>Bare en befolkning med forekomst kan tilbys.</translation>
    </message>
    <message>
        <source>Registries do not count this cancer, so the model cannot take the figure.</source>
        <translation>Registrene teller ikke denne kreften, så modellen kan ikke bruke tallet.</translation>
    </message>
    <message>
        <source>There is not one death rate for each age of women and of men.</source>
        <translation>Det er ikke én dødsrate for hver alder hos kvinner og menn.</translation>
    </message>
    <message>
        <source>clinic&apos;s own set</source>
        <translation>klinikkens eget sett</translation>
    </message>
    <message>
        <source>founder variants</source>
        <translation>foundervarianter</translation>
    </message>
    <message>
        <source>the variant of the family</source>
        <translation>familiens variant</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>hud</translation>
    </message>
    <message>
        <source>physical examination</source>
        <translation>klinisk undersøkelse</translation>
    </message>
    <message>
        <source>paraganglia</source>
        <translation>paraganglier</translation>
    </message>
    <message>
        <source>adrenal medulla</source>
        <translation>binyremarg</translation>
    </message>
    <message>
        <source>children</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>duodenum</source>
        <translation>tolvfingertarm</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>hele kroppen</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>blod</translation>
    </message>
    <message>
        <source>bone, heart and menopause</source>
        <translation>skjelett, hjerte og overgangsalder</translation>
    </message>
    <message>
        <source>kidney, abdomen and chest</source>
        <translation>nyre, buk og bryst</translation>
    </message>
    <message>
        <source>endocrine glands</source>
        <translation>hormonkjertler</translation>
    </message>
    <message>
        <source>kidney and pancreas</source>
        <translation>nyre og bukspyttkjertel</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>brystkasse</translation>
    </message>
    <message>
        <source>vessels</source>
        <translation>blodkar</translation>
    </message>
    <message>
        <source>fertility</source>
        <translation>fruktbarhet</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familie</translation>
    </message>
    <message>
        <source>stomach and bowel</source>
        <translation>mage og tarm</translation>
    </message>
    <message>
        <source>gynaecological</source>
        <translation>gynekologisk</translation>
    </message>
    <message>
        <source>urinary tract</source>
        <translation>urinveier</translation>
    </message>
    <message>
        <source>per person-year</source>
        <translation>per personår</translation>
    </message>
    <message>
        <source>A new gene …</source>
        <translation>Et nytt gen …</translation>
    </message>
    <message>
        <source>A new population …</source>
        <translation>En ny befolkning …</translation>
    </message>
    <message>
        <source>A new guideline …</source>
        <translation>En ny retningslinje …</translation>
    </message>
    <message>
        <source>A new source …</source>
        <translation>En ny kilde …</translation>
    </message>
    <message>
        <source>Deaths from all causes …</source>
        <translation>Dødsfall av alle årsaker …</translation>
    </message>
    <message>
        <source>Describe the population anew …</source>
        <translation>Beskriv befolkningen på nytt …</translation>
    </message>
    <message>
        <source>An offer …</source>
        <translation>Et tilbud …</translation>
    </message>
    <message>
        <source>A criterion …</source>
        <translation>Et kriterium …</translation>
    </message>
    <message>
        <source>Write the source anew …</source>
        <translation>Skriv kilden på nytt …</translation>
    </message>
    <message>
        <source>A risk or ratio …</source>
        <translation>En risiko eller et forholdstall …</translation>
    </message>
    <message>
        <source>An allele frequency …</source>
        <translation>En allelfrekvens …</translation>
    </message>
    <message>
        <source>How many people are carriers …</source>
        <translation>Hvor mange som er bærere …</translation>
    </message>
    <message>
        <source>How many variants are new …</source>
        <translation>Hvor mange varianter som er nyoppståtte …</translation>
    </message>
    <message>
        <source>How many variants a test finds …</source>
        <translation>Hvor mange varianter en test finner …</translation>
    </message>
    <message>
        <source>Counts in carriers …</source>
        <translation>Antall hos bærere …</translation>
    </message>
    <message>
        <source>At least one row is needed.</source>
        <translation>Minst én rad trengs.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikke et tall.</translation>
    </message>
    <message>
        <source>This is not a whole number from 0.</source>
        <translation>Dette er ikke et helt tall fra 0.</translation>
    </message>
    <message>
        <source>This is not written as in the evidence files.</source>
        <translation>Dette er ikke skrevet som i kunnskapsgrunnlagets filer.</translation>
    </message>
    <message>
        <source>Not in the evidence: {names}.</source>
        <translation>Ikke i kunnskapsgrunnlaget: {names}.</translation>
    </message>
    <message>
        <source>The evidence has no source of this key. Choose one, or add it.</source>
        <translation>Kunnskapsgrunnlaget har ingen kilde med denne nøkkelen. Velg en, eller legg den til.</translation>
    </message>
    <message>
        <source>The evidence has a source of this key already.</source>
        <translation>Kunnskapsgrunnlaget har alt en kilde med denne nøkkelen.</translation>
    </message>
    <message>
        <source>An interval needs both ends, or none.</source>
        <translation>Et intervall trenger begge ender, eller ingen.</translation>
    </message>
    <message>
        <source>The figure lies outside of its own interval.</source>
        <translation>Tallet ligger utenfor sitt eget intervall.</translation>
    </message>
    <message>
        <source>Carriers and new variants</source>
        <translation>Bærere og nyoppståtte varianter</translation>
    </message>
    <message>
        <source>Counted in carriers</source>
        <translation>Talt hos bærere</translation>
    </message>
    <message>
        <source>For comparison; nothing is computed from these counts.</source>
        <translation>Til sammenligning; ingenting beregnes av disse antallene.</translation>
    </message>
    <message>
        <source>◆ clinic&apos;s own</source>
        <translation>◆ klinikkens eget</translation>
    </message>
    <message>
        <source>A figure of this pack fails the check of the evidence; nothing of it is taken in.</source>
        <translation>Et tall i denne pakken består ikke kontrollen av kunnskapsgrunnlaget; ingenting av den tas inn.</translation>
    </message>
    <message>
        <source>It has version {version}; version {installed} is installed.</source>
        <translation>Den har versjon {version}; versjon {installed} er installert.</translation>
    </message>
    <message>
        <source>Place: {place}.</source>
        <translation>Sted: {place}.</translation>
    </message>
    <message>
        <source>The rules are restated in our own words, so that a step that must wait is seen. They are not legal advice.</source>
        <translation>Reglene er gjengitt med våre egne ord, slik at et skritt som må vente, blir sett. De er ikke juridisk rådgivning.</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Written consent</source>
        <translation>Skriftlig samtykke</translation>
    </message>
    <message>
        <source>Counselling before a test</source>
        <translation>Veiledning før en test</translation>
    </message>
    <message>
        <source>Counselling after a test</source>
        <translation>Veiledning etter en test</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Betenkningstid</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Who may order a test</source>
        <translation>Hvem som kan rekvirere en test</translation>
    </message>
    <message>
        <source>Who is told the result</source>
        <translation>Hvem som får vite svaret</translation>
    </message>
    <message>
        <source>Contact with relatives</source>
        <translation>Kontakt med slektninger</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Hvor lenge journaler oppbevares</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Forsikring</translation>
    </message>
    <message>
        <source>The right not to know</source>
        <translation>Retten til ikke å vite</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Ingen kontakt</translation>
    </message>
    <message>
        <source>Ratios that the model takes, {people}</source>
        <translation>Forholdstall som modellen bruker, {people}</translation>
    </message>
    <message>
        <source>ratio, logarithmic; 1 is no effect</source>
        <translation>forholdstall, logaritmisk; 1 er ingen virkning</translation>
    </message>
    <message>
        <source>(model)</source>
        <translation>(modell)</translation>
    </message>
    <message>
        <source>How often a test of {what} is rightly negative</source>
        <translation>Hvor ofte en test av {what} er negativ med rette</translation>
    </message>
    <message>
        <source>Cases and person-years of carriers, by age. They are shown for comparison and move no curve: for that, write the risks.</source>
        <translation>Tilfeller og personår hos bærere, etter alder. De vises til sammenligning og endrer ingen kurve. Skal kurven endres, må risikoene skrives.</translation>
    </message>
    <message>
        <source>How sure a test is</source>
        <translation>Hvor sikker en test er</translation>
    </message>
    <message>
        <source>of the variants that are there, finds</source>
        <translation>finner av variantene som er der</translation>
    </message>
    <message>
        <source>of people without a variant, is negative in</source>
        <translation>er negativ hos personer uten variant</translation>
    </message>
    <message>
        <source>Sensitivities and specificities of tests</source>
        <translation>Testers sensitivitet og spesifisitet</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>{mark} stands before words that are in English, as the evidence has them.</source>
        <translation>{mark} står foran ord som er på engelsk, slik de står i kunnskapsgrunnlaget.</translation>
    </message>
    <message numerus="yes">
        <source>%n regional registry(ies) pooled</source>
        <translation>
            <numerusform>%n regionalt register</numerusform>
            <numerusform>%n regionale registre slått sammen</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>hele landet</translation>
    </message>
    <message>
        <source>no cancer incidence</source>
        <translation>uten kreftforekomst</translation>
    </message>
    <message>
        <source>registries of many countries pooled</source>
        <translation>registre fra mange land slått sammen</translation>
    </message>
    <message>
        <source>How often a test is rightly negative …</source>
        <translation>Hvor ofte en test er negativ med rette …</translation>
    </message>
    <message>
        <source>In 100,000 a year (95 %)</source>
        <translation>Per 100 000 i året (95 %)</translation>
    </message>
    <message>
        <source>Where the model takes {source}, its curve was made of these counts when the edition was made. A count of the clinic&apos;s own is shown here and moves no curve: for that, write the risks.</source>
        <translation>Der modellen bruker {source}, ble kurven laget av disse tellingene da utgaven ble til. Klinikkens egne tellinger vises her og endrer ingen kurve. Skal kurven endres, må risikoene skrives.</translation>
    </message>
    <message>
        <source>{people} {ages}: {cases} in {years} person-years</source>
        <translation>{people} {ages}: {cases} på {years} personår</translation>
    </message>
    <message>
        <source>{gene}: only {what}</source>
        <translation>{gene}: bare {what}</translation>
    </message>
    <message>
        <source>until the organ is removed</source>
        <translation>til organet er fjernet</translation>
    </message>
    <message>
        <source>not after {disease}</source>
        <translation>ikke etter {disease}</translation>
    </message>
    <message>
        <source>whichever gene it is</source>
        <translation>uansett gen</translation>
    </message>
    <message>
        <source>after radiotherapy between {first} and {last} years of age</source>
        <translation>etter strålebehandling mellom {first} og {last} års alder</translation>
    </message>
    <message numerus="yes">
        <source>from %n year(s) after the first irradiation</source>
        <translation>
            <numerusform>fra %n år etter første bestråling</numerusform>
            <numerusform>fra %n år etter første bestråling</numerusform>
        </translation>
    </message>
    <message>
        <source>{gene}: only where the variant came from the father</source>
        <translation>{gene}: bare når varianten kom fra far</translation>
    </message>
    <message numerus="yes">
        <source>or %n year(s) before the youngest diagnosis in the family</source>
        <translation>
            <numerusform>eller %n år før den yngste diagnosen i familien</numerusform>
            <numerusform>eller %n år før den yngste diagnosen i familien</numerusform>
        </translation>
    </message>
    <message>
        <source>after removal of the large bowel</source>
        <translation>etter fjerning av tykktarmen</translation>
    </message>
    <message>
        <source>after removal of ovaries and tubes</source>
        <translation>etter fjerning av eggstokker og eggledere</translation>
    </message>
    <message>
        <source>after {what}</source>
        <translation>etter {what}</translation>
    </message>
    <message>
        <source>A test that tells of another</source>
        <translation>En test som sier noe om en annen</translation>
    </message>
    <message>
        <source>A registry&apos;s own counts take the place of these by “The clinic&apos;s own”, Import incidence.</source>
        <translation>Et registers egne tellinger kan brukes i stedet, ved «Klinikkens egne», Importer forekomst.</translation>
    </message>
</context>
<context>
    <name>EvidenceBrowser</name>
    <message>
        <source>Back to the family</source>
        <translation>Tilbake til familien</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Lagre PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Gå til en del</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Kreft</translation>
    </message>
    <message>
        <source>First source</source>
        <translation>Første kilde</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>Andre kilde</translation>
    </message>
    <message>
        <source>The clinic&apos;s own</source>
        <translation>Klinikkens egne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Go to a section …</source>
        <translation>Gå til et avsnitt …</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Add a row</source>
        <translation>Legg til en rad</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>The source is not in the evidence yet</source>
        <translation>Kilden er ikke i kunnskapsgrunnlaget ennå</translation>
    </message>
    <message>
        <source>What would change …</source>
        <translation>Hva ville endres …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Hva som skjer da</translation>
    </message>
    <message>
        <source>In force: {figure}, {interval}. {source}</source>
        <translation>Gjelder nå: {figure}, {interval}. {source}</translation>
    </message>
    <message>
        <source>Take this figure</source>
        <translation>Bruk dette tallet</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Legg det til</translation>
    </message>
    <message>
        <source>It is written in the clinic&apos;s journal and waits until another author approves it.</source>
        <translation>Det skrives i klinikkens journal og venter til en annen forfatter godkjenner det.</translation>
    </message>
    <message>
        <source>It is written in the clinic&apos;s journal and counts at once. Undo takes it back.</source>
        <translation>Det skrives i klinikkens journal og gjelder straks. Angre tar det tilbake.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Say why the clinic takes another figure.</source>
        <translation>Si hvorfor klinikken bruker et annet tall.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {trouble}</source>
        <translation>Rad {row}, {column}: {trouble}</translation>
    </message>
</context>
<context>
    <name>FamiliesView</name>
    <message>
        <source>Number, name, birth, gene …</source>
        <translation>Nummer, navn, fødsel, gen …</translation>
    </message>
    <message>
        <source>Search families</source>
        <translation>Søk i familiene</translation>
    </message>
    <message>
        <source>Search by family number, name, date of birth, gene, variant or cancer</source>
        <translation>Søk etter familienummer, navn, fødselsdato, gen, variant eller kreft</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Alle familier</translation>
    </message>
    <message>
        <source>Families or a worklist</source>
        <translation>Familier eller en arbeidsliste</translation>
    </message>
    <message>
        <source>All families, or what waits in them</source>
        <translation>Alle familier, eller det som venter i dem</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familier</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Ny familie</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Nothing fits “{text}”.</source>
        <translation>Ingenting passer til «{text}».</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Ingenting venter her.</translation>
    </message>
    <message>
        <source>No family yet. Begin one, or drop a family file on the window.</source>
        <translation>Ingen familie ennå. Begynn på en, eller slipp en familiefil i vinduet.</translation>
    </message>
    <message>
        <source>Overdue ({count})</source>
        <translation>Forfalt ({count})</translation>
    </message>
    <message>
        <source>Due within 30 days ({count})</source>
        <translation>Innen 30 dager ({count})</translation>
    </message>
    <message>
        <source>Waiting for a result ({count})</source>
        <translation>Venter på svar ({count})</translation>
    </message>
    <message>
        <source>All tasks ({count})</source>
        <translation>Alle oppgaver ({count})</translation>
    </message>
    <message>
        <source>person without a name</source>
        <translation>person uten navn</translation>
    </message>
    <message>
        <source>Result awaited: {name}</source>
        <translation>Venter på svar: {name}</translation>
    </message>
    <message>
        <source>Comes of age: {name}</source>
        <translation>Blir myndig: {name}</translation>
    </message>
    <message>
        <source>Another opinion: {variant}</source>
        <translation>Annen vurdering: {variant}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>frist {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), {day}</source>
        <translation>
            <numerusform>%n person, {day}</numerusform>
            <numerusform>%n personer, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal of this family cannot be read</source>
        <translation>Journalen til denne familien kan ikke leses</translation>
    </message>
    <message>
        <source>family {number}</source>
        <translation>familie {number}</translation>
    </message>
    <message>
        <source>Person without a name</source>
        <translation>Person uten navn</translation>
    </message>
    <message>
        <source>Write of the new class: {name}, {variant}</source>
        <translation>Skriv om den nye klassen: {name}, {variant}</translation>
    </message>
    <message>
        <source>Promises to keep ({count})</source>
        <translation>Løfter å holde ({count})</translation>
    </message>
    <message>
        <source>Relatives to be reached ({count})</source>
        <translation>Slektninger som skal nås ({count})</translation>
    </message>
    <message>
        <source>Promised: {text}</source>
        <translation>Lovet: {text}</translation>
    </message>
    <message>
        <source>Relatives to be reached: {variant}</source>
        <translation>Slektninger som skal nås: {variant}</translation>
    </message>
    <message>
        <source>My tasks ({count})</source>
        <translation>Mine oppgaver ({count})</translation>
    </message>
    <message>
        <source>Put off ({count})</source>
        <translation>Utsatt ({count})</translation>
    </message>
    <message>
        <source>Turns 25: {name}</source>
        <translation>Fyller 25: {name}</translation>
    </message>
    <message>
        <source>put off until {day}</source>
        <translation>utsatt til {day}</translation>
    </message>
</context>
<context>
    <name>FamilyExportPage</name>
    <message>
        <source>Without names, dates and free text</source>
        <translation>Uten navn, datoer og fritekst</translation>
    </message>
    <message>
        <source>none: anybody can read the file</source>
        <translation>ingen: alle kan lese filen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lagre …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Export {family}</source>
        <translation>Eksporter {family}</translation>
    </message>
    <message>
        <source>The whole journal with its letters, for another clinic that works with predispo.</source>
        <translation>Hele journalen med brevene, for en annen klinikk som arbeider med predispo.</translation>
    </message>
    <message>
        <source>The family as it stands now, for anybody who works with predispo.</source>
        <translation>Familien slik den står nå, for alle som arbeider med predispo.</translation>
    </message>
    <message>
        <source>The family as it stands now, for other programs.</source>
        <translation>Familien slik den står nå, for andre programmer.</translation>
    </message>
    <message>
        <source>What this file will not hold ({count})</source>
        <translation>Dette kommer ikke med i filen ({count})</translation>
    </message>
    <message>
        <source>It concerns: {names}.</source>
        <translation>Det gjelder: {names}.</translation>
    </message>
    <message>
        <source>Export the family</source>
        <translation>Eksporter familien</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familie</translation>
    </message>
</context>
<context>
    <name>FamilyVariants</name>
    <message>
        <source>Variants of the family</source>
        <translation>Variantene i familien</translation>
    </message>
    <message>
        <source>No variant is recorded in this family.</source>
        <translation>Ingen variant er registrert i denne familien.</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Tilbake til tegningen</translation>
    </message>
    <message>
        <source>Classes as reported and published</source>
        <translation>Klasser som oppgitt og publisert</translation>
    </message>
    <message>
        <source>not looked up; 0 where absent</source>
        <translation>ikke slått opp; 0 der den ikke finnes</translation>
    </message>
    <message>
        <source>not looked up; from 0 to 1</source>
        <translation>ikke slått opp; fra 0 til 1</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Registrer avgjørelsen</translation>
    </message>
    <message>
        <source>History of the class</source>
        <translation>Klassens historie</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Hvem som har den</translation>
    </message>
    <message>
        <source>What others say</source>
        <translation>Hva andre sier</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bevis</translation>
    </message>
    <message>
        <source>predispo proposes; tick what you take. Nothing counts before it is recorded.</source>
        <translation>predispo foreslår; kryss av det du godtar. Ingenting teller før det er registrert.</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Høyeste frekvens</translation>
    </message>
    <message>
        <source>SpliceAI score</source>
        <translation>SpliceAI-verdi</translation>
    </message>
    <message>
        <source>The clinic’s decision</source>
        <translation>Klinikkens avgjørelse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>not classed</source>
        <translation>ikke klassifisert</translation>
    </message>
    <message numerus="yes">
        <source>%n carrier(s)</source>
        <translation>
            <numerusform>%n bærer</numerusform>
            <numerusform>%n bærere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without it</source>
        <translation>
            <numerusform>%n uten den</numerusform>
            <numerusform>%n uten den</numerusform>
        </translation>
    </message>
    <message>
        <source>The laboratories class it differently: decide which class acts.</source>
        <translation>Laboratoriene klassifiserer den ulikt: avgjør hvilken klasse som gjelder.</translation>
    </message>
    <message>
        <source>Carries it: {persons}.</source>
        <translation>Bærer den: {persons}.</translation>
    </message>
    <message>
        <source>Must carry it by their place in the family (not tested): {persons}.</source>
        <translation>Må bære den ut fra plassen i familien (ikke testet): {persons}.</translation>
    </message>
    <message>
        <source>In some cells or in a tumour only: {persons}.</source>
        <translation>Bare i noen av cellene eller i en svulst: {persons}.</translation>
    </message>
    <message>
        <source>Tested without it: {persons}.</source>
        <translation>Testet uten den: {persons}.</translation>
    </message>
    <message>
        <source>Nobody was reported to have it.</source>
        <translation>Ingen er oppgitt å ha den.</translation>
    </message>
    <message>
        <source>not confirmed on a second sample</source>
        <translation>ikke bekreftet i en ny prøve</translation>
    </message>
    <message>
        <source>A laboratory</source>
        <translation>Et laboratorium</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) of 4</source>
        <translation>
            <numerusform>%n stjerne av 4</numerusform>
            <numerusform>%n stjerner av 4</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked against ClinVar</source>
        <translation>ikke kontrollert mot ClinVar</translation>
    </message>
    <message>
        <source>Demonstration set</source>
        <translation>Demonstrasjonssett</translation>
    </message>
    <message>
        <source>The clinic: {class_}</source>
        <translation>Klinikken: {class_}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n poeng</numerusform>
            <numerusform>%n poeng</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the evidence …</source>
        <translation>Ser på bevisene …</translation>
    </message>
    <message>
        <source>No criteria are proposed: the variant was not checked against a sequence.</source>
        <translation>Ingen kriterier foreslås: varianten er ikke kontrollert mot en sekvens.</translation>
    </message>
    <message>
        <source>Rules: {rules}.</source>
        <translation>Regler: {rules}.</translation>
    </message>
    <message>
        <source>Not all of their figures are verified.</source>
        <translation>Ikke alle tallene i dem er kontrollert.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Ingenting er krysset av.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): {class_}. By the rules of 2015: {old}.</source>
        <translation>
            <numerusform>%n poeng: {class_}. Etter reglene fra 2015: {old}.</numerusform>
            <numerusform>%n poeng: {class_}. Etter reglene fra 2015: {old}.</numerusform>
        </translation>
    </message>
    <message>
        <source>These count the same thing twice, or contradict each other: {pairs}.</source>
        <translation>Disse teller det samme to ganger eller motsier hverandre: {pairs}.</translation>
    </message>
    <message>
        <source>The class that is chosen is another one: say why.</source>
        <translation>Klassen som er valgt, er en annen: si hvorfor.</translation>
    </message>
    <message>
        <source>Decide the class of a variant</source>
        <translation>Avgjør klassen til en variant</translation>
    </message>
    <message>
        <source>Write a number from 0 to 1, or nothing.</source>
        <translation>Skriv et tall fra 0 til 1, eller ingenting.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find person</source>
        <translation>Finn person</translation>
    </message>
    <message>
        <source>Name, number, role, kin, cancer, gene …</source>
        <translation>Navn, nummer, rolle, slektskap, kreft, gen …</translation>
    </message>
    <message>
        <source>Enter goes to the next who fits, Shift+Enter to the one before, Esc leaves.</source>
        <translation>Enter går til neste treff, Shift+Enter til det forrige, Esc lukker.</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Forrige (Shift+F3)</translation>
    </message>
    <message>
        <source>The next (F3)</source>
        <translation>Neste (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
    <message>
        <source>Nobody in this family fits “{text}”.</source>
        <translation>Ingen i denne familien passer til «{text}».</translation>
    </message>
    <message>
        <source>{place} of {count}: {person}</source>
        <translation>{place} av {count}: {person}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Velg en mappe</translation>
    </message>
    <message>
        <source>Fixed by your clinic&apos;s administrator</source>
        <translation>Bestemt av klinikkens administrator</translation>
    </message>
</context>
<context>
    <name>ForesightPage</name>
    <message>
        <source>Reckoning …</source>
        <translation>Regner …</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Lagre PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
</context>
<context>
    <name>FullPage</name>
    <message>
        <source>Back to the drawing</source>
        <translation>Tilbake til tegningen</translation>
    </message>
    <message>
        <source>The page was saved: {file}</source>
        <translation>Siden ble lagret: {file}</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>Siden ble sendt til skriveren.</translation>
    </message>
</context>
<context>
    <name>GenePicker</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Fill in the genes of a panel</source>
        <translation>Fyll inn genene i et panel</translation>
    </message>
    <message>
        <source>Breast and ovary</source>
        <translation>Bryst og eggstokk</translation>
    </message>
    <message>
        <source>Lynch syndrome</source>
        <translation>Lynch syndrom</translation>
    </message>
    <message>
        <source>Polyposis</source>
        <translation>Polypose</translation>
    </message>
    <message>
        <source>All genes in the evidence</source>
        <translation>Alle gener i kunnskapsgrunnlaget</translation>
    </message>
    <message>
        <source>Not recorded: write at least one gene, or choose a panel.</source>
        <translation>Ikke lagret: skriv minst ett gen, eller velg et panel.</translation>
    </message>
    <message>
        <source>Not in the evidence, so without effect on the risk: {genes}. Check the spelling.</source>
        <translation>Ikke i kunnskapsgrunnlaget, og derfor uten virkning på risikoen: {genes}. Kontroller skrivemåten.</translation>
    </message>
</context>
<context>
    <name>GuidelineChooser</name>
    <message>
        <source>Guidelines that count</source>
        <translation>Retningslinjer som gjelder</translation>
    </message>
    <message>
        <source>Guidelines, in their order</source>
        <translation>Retningslinjer, i rekkefølge</translation>
    </message>
    <message>
        <source>Space ticks, Alt with an arrow moves</source>
        <translation>Mellomrom krysser av, Alt med en pil flytter</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Leave it to the country</source>
        <translation>Overlat det til landet</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytt opp (Alt+Pil opp)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytt ned (Alt+Pil ned)</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(criteria)</source>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of a plan</source>
        <translation>
            <numerusform>%n tilbud i en plan</numerusform>
            <numerusform>%n tilbud i en plan</numerusform>
        </translation>
    </message>
    <message>
        <source>The clinic’s own choice and order, for criteria and plans alike, in every family.</source>
        <translation>Klinikkens eget valg og egen rekkefølge, både for kriterier og planer, i alle familier.</translation>
    </message>
    <message>
        <source>Left to the country ({country}): its own, then Europe’s, then the international ones.</source>
        <translation>Overlatt til landet ({country}): landets egne, så Europas, så de internasjonale.</translation>
    </message>
</context>
<context>
    <name>Handles</name>
    <message>
        <source>Add parents (P)</source>
        <translation>Legg til foreldre (P)</translation>
    </message>
    <message>
        <source>Add a sibling</source>
        <translation>Legg til søsken</translation>
    </message>
    <message>
        <source>Add a partner (U)</source>
        <translation>Legg til en partner (U)</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Legg til et barn</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>About predispo</source>
        <translation>Om predispo</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hjelpesider</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hjelpetekst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>predispo is free software under the GNU General Public License, version 3 or later. It comes with no warranty, to the extent that the law allows. You may use, study, change and share it under the terms of that licence.</source>
        <translation>predispo er fri programvare under GNU General Public License, versjon 3 eller nyere. Den leveres uten noen garanti, så langt loven tillater. Du kan bruke, studere, endre og dele den på vilkårene i lisensen.</translation>
    </message>
    <message>
        <source>The window is made with Qt {version} and PySide6, used under the GNU Lesser General Public License, version 3. Text is set in Source Sans 3 under the SIL Open Font License, version 1.1.</source>
        <translation>Vinduet er laget med Qt {version} og PySide6, brukt under GNU Lesser General Public License, versjon 3. Teksten er satt med Source Sans 3 under SIL Open Font License, versjon 1.1.</translation>
    </message>
    <message>
        <source>No data leave this machine. predispo makes no connection to the Internet.</source>
        <translation>Ingen data forlater denne maskinen. predispo kobler seg ikke til Internett.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What could not be read</source>
        <translation>Det som ikke kunne leses</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ikke importer</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>For some relatives the file says no more than that they are unaffected. What does that mean?</source>
        <translation>For noen slektninger sier filen bare at de ikke er syke. Hva betyr det?</translation>
    </message>
    <message>
        <source>They were free of cancer until the age that is given</source>
        <translation>De var uten kreft til den oppgitte alderen</translation>
    </message>
    <message>
        <source>They were alive then; nothing is known of cancer</source>
        <translation>De var i live da; ingenting er kjent om kreft</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies)</source>
        <translation>
            <numerusform>%n familie</numerusform>
            <numerusform>%n familier</numerusform>
        </translation>
    </message>
    <message>
        <source>{persons} in {families} can be taken over. Each family gets a journal of its own.</source>
        <translation>{persons} i {families} kan hentes inn. Hver familie får sin egen journal.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read</source>
        <translation>
            <numerusform>%n sted kunne ikke leses</numerusform>
            <numerusform>%n steder kunne ikke leses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidenceMappingForm</name>
    <message>
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Kreft</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tilfeller</translation>
    </message>
    <message>
        <source>Person-years</source>
        <translation>Personår</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>women</source>
        <translation>kvinner</translation>
    </message>
    <message>
        <source>men</source>
        <translation>menn</translation>
    </message>
    <message>
        <source>Column: {name}</source>
        <translation>Kolonne: {name}</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>velg …</translation>
    </message>
    <message>
        <source>{name}, for all rows</source>
        <translation>{name}, for alle rader</translation>
    </message>
    <message>
        <source>bands: 40-44, 85+</source>
        <translation>grupper: 40-44, 85+</translation>
    </message>
    <message>
        <source>the first year of each band: 0, 5, 10 …</source>
        <translation>første år i hver gruppe: 0, 5, 10 …</translation>
    </message>
    <message>
        <source>numbers of bands: 1 to 18</source>
        <translation>gruppenummer: 1 til 18</translation>
    </message>
    <message>
        <source>year by year</source>
        <translation>år for år</translation>
    </message>
    <message>
        <source>a point: 1234.5</source>
        <translation>punktum: 1234.5</translation>
    </message>
    <message>
        <source>a comma: 1234,5</source>
        <translation>komma: 1234,5</translation>
    </message>
    <message>
        <source>Ages are</source>
        <translation>Alder er</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Desimaltegn</translation>
    </message>
    <message>
        <source>Years that count</source>
        <translation>År som teller</translation>
    </message>
    <message>
        <source>Years behind each number of people</source>
        <translation>Antall år bak hvert folketall</translation>
    </message>
    <message>
        <source>Words of the table</source>
        <translation>Ord i tabellen</translation>
    </message>
    <message>
        <source>Several words may mean the same: their counts are pooled. What is left out is not taken over.</source>
        <translation>Flere ord kan bety det samme: tellingene legges da sammen. Det som er utelatt, tas ikke med.</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>ikke i tabellen</translation>
    </message>
    <message>
        <source>! choose …</source>
        <translation>! velg …</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelates</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tom)</translation>
    </message>
</context>
<context>
    <name>IncidenceView</name>
    <message>
        <source>Import incidence</source>
        <translation>Importer forekomst</translation>
    </message>
    <message>
        <source>Counts of new cancers and person-years by age, from NORDCAN, Cancer Incidence in Five Continents or a registry&apos;s own table (CSV), one row or one column for each age. Where people stand in a table of their own, or cancers are numbers with a dictionary, choose all files together. Rates alone cannot be taken over: counts are pooled, rates never are. Cancer Today (GLOBOCAN) gives estimates for all ages together and cannot be taken over.</source>
        <translation>Antall nye krefttilfeller og personår etter alder, fra NORDCAN, Cancer Incidence in Five Continents eller et registers egen tabell (CSV), med én rad eller én kolonne for hver alder. Der befolkningen står i en egen tabell, eller kreftformene er tall med en ordliste, velges alle filene sammen. Rater alene kan ikke tas inn: antall slås sammen, aldri rater. Cancer Today (GLOBOCAN) gir anslag for alle aldre samlet og kan ikke tas inn.</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Velg filer …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take what could be read, and leave the rest</source>
        <translation>Ta med det som kunne leses, og la resten være</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta inn</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Hva kolonnene betyr</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Hvor det kommer fra</translation>
    </message>
    <message>
        <source>Key of the source</source>
        <translation>Kildens nøkkel</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekning</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Forfattere</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Year of publication</source>
        <translation>Utgivelsesår</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>nordcan2026; a key that is known needs no authors</source>
        <translation>nordcan2026; en kjent nøkkel trenger ingen forfattere</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>The file cannot be read: {file}</source>
        <translation>Filen kan ikke leses: {file}</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tabeller (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>De første radene i tabellen</translation>
    </message>
    <message>
        <source>What it makes ({count})</source>
        <translation>Hva det gir ({count})</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>og {count} til</translation>
    </message>
    <message>
        <source>Left out on purpose: {words}.</source>
        <translation>Utelatt med vilje: {words}.</translation>
    </message>
    <message>
        <source>Line {line}: </source>
        <translation>Linje {line}: </translation>
    </message>
    <message>
        <source>What the table makes</source>
        <translation>Hva tabellen gir</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Kreft</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tilfeller</translation>
    </message>
    <message>
        <source>Person-years</source>
        <translation>Personår</translation>
    </message>
    <message>
        <source>Risk to 75 (95 %)</source>
        <translation>Risiko til 75 (95 %)</translation>
    </message>
    <message>
        <source>In force now</source>
        <translation>Gjelder nå</translation>
    </message>
    <message>
        <source>Write the key of the source, the years that were counted, and the reason.</source>
        <translation>Skriv kildens nøkkel, årene som ble talt, og begrunnelsen.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The selected person</source>
        <translation>Den valgte personen</translation>
    </message>
    <message>
        <source>Nobody is selected.</source>
        <translation>Ingen er valgt.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Cancers</source>
        <translation>Kreft</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Forløp</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>died</source>
        <translation>død</translation>
    </message>
    <message>
        <source>died {age}</source>
        <translation>døde {age}</translation>
    </message>
    <message>
        <source>age {age}</source>
        <translation>alder {age}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Import a family file</source>
        <translation>Importer en familiefil</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>det som ble limt inn</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>The passphrase of this file</source>
        <translation>Passfrasen til denne filen</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) imported.</source>
        <translation>
            <numerusform>%n familie importert.</numerusform>
            <numerusform>%n familier importert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the shape of the family</source>
        <translation>Lagre formen på familien</translation>
    </message>
    <message>
        <source>Only who is whose child, partner or twin is saved, without names, years and illnesses. Name:</source>
        <translation>Bare hvem som er barn, partner eller tvilling av hvem, blir lagret, uten navn, årstall og sykdommer. Navn:</translation>
    </message>
    <message>
        <source>“{name}” can now be chosen where a new family is begun.</source>
        <translation>«{name}» kan nå velges der en ny familie begynnes.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join another family</source>
        <translation>Slå sammen med en annen familie</translation>
    </message>
    <message>
        <source>Everybody of the other family comes into this one with all that is recorded of them. The other family keeps its number and its history, and a note that says where its people are now. One undo takes both back.</source>
        <translation>Alle i den andre familien kommer inn i denne med alt som står om dem. Den andre familien beholder nummeret og historien, og et notat som sier hvor personene er nå. Én angring tar begge deler tilbake.</translation>
    </message>
    <message>
        <source>Other family</source>
        <translation>Annen familie</translation>
    </message>
    <message>
        <source>Person of this family</source>
        <translation>Person i denne familien</translation>
    </message>
    <message>
        <source>The same person in the other family</source>
        <translation>Samme person i den andre familien</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Samme person</translation>
    </message>
    <message>
        <source>Who is the same</source>
        <translation>Hvem er den samme</translation>
    </message>
    <message>
        <source>Join the two families</source>
        <translation>Slå sammen familiene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>choose a family</source>
        <translation>velg en familie</translation>
    </message>
    <message>
        <source>there is no other family</source>
        <translation>det er ingen annen familie</translation>
    </message>
    <message numerus="yes">
        <source>%n people come over.</source>
        <translation>
            <numerusform>%n person kommer over.</numerusform>
            <numerusform>%n personer kommer over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The family then has {count} people.</source>
        <translation>Familien har da {count} personer.</translation>
    </message>
    <message>
        <source>Family {number} was joined to this one.</source>
        <translation>Familie {number} ble slått sammen med denne.</translation>
    </message>
    <message>
        <source>The people of this family are now in family {number}.</source>
        <translation>Personene i denne familien er nå i familie {number}.</translation>
    </message>
    <message>
        <source>Join families</source>
        <translation>Slå sammen familier</translation>
    </message>
    <message>
        <source>Where the records differ</source>
        <translation>Der opplysningene er ulike</translation>
    </message>
    <message>
        <source>both</source>
        <translation>begge</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Referral</source>
        <translation>Henvisning</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultasjon</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Samtykke gitt</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtykke trukket</translation>
    </message>
    <message>
        <source>Test ordered</source>
        <translation>Test bestilt</translation>
    </message>
    <message>
        <source>Sample taken</source>
        <translation>Prøve tatt</translation>
    </message>
    <message>
        <source>Risk told</source>
        <translation>Risiko formidlet</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Undersøkelse</translation>
    </message>
    <message>
        <source>Relative informed</source>
        <translation>Slektning informert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Henvist av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Haster</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Veileder</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>Også til stede</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Til hva</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Skriftlig</translation>
    </message>
    <message>
        <source>Form version</source>
        <translation>Skjemaversjon</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gener</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorium</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Fortalt av</translation>
    </message>
    <message>
        <source>About the whole family</source>
        <translation>Om hele familien</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem gjør det</translation>
    </message>
    <message>
        <source>Relative invited</source>
        <translation>Slektning invitert</translation>
    </message>
    <message>
        <source>Relative does not want it now</source>
        <translation>Slektning ønsker det ikke nå</translation>
    </message>
    <message>
        <source>Contact goes through</source>
        <translation>Kontakt går gjennom</translation>
    </message>
    <message>
        <source>Looked after by another clinic</source>
        <translation>Følges opp av en annen avdeling</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Løfte</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>Gjennom hvem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Avdeling</translation>
    </message>
</context>
<context>
    <name>JourneyView</name>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Legg til …</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Forløp</translation>
    </message>
    <message>
        <source>Nothing with a day is recorded yet.</source>
        <translation>Ingenting med en dato er notert ennå.</translation>
    </message>
    <message>
        <source>Task is done</source>
        <translation>Oppgaven er gjort</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>Written {day} by {author}</source>
        <translation>Skrevet {day} av {author}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyeste først</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Eldste først</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Frist {day}</translation>
    </message>
    <message>
        <source>Write down: {kind}</source>
        <translation>Skriv ned: {kind}</translation>
    </message>
    <message>
        <source>Take back an entry</source>
        <translation>Ta tilbake en innføring</translation>
    </message>
    <message>
        <source>Promise is kept</source>
        <translation>Løftet er holdt</translation>
    </message>
    <message>
        <source>Which kind of entries</source>
        <translation>Hvilken type oppføringer</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Print the timeline …</source>
        <translation>Skriv ut tidslinjen …</translation>
    </message>
    <message>
        <source>Save the timeline as PDF …</source>
        <translation>Lagre tidslinjen som PDF …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
</context>
<context>
    <name>KinForm</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Foreldre</translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>Søsken</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>+ Parents</source>
        <translation>+ Foreldre</translation>
    </message>
    <message>
        <source>+ Brother</source>
        <translation>+ Bror</translation>
    </message>
    <message>
        <source>+ Sister</source>
        <translation>+ Søster</translation>
    </message>
    <message>
        <source>+ Partner</source>
        <translation>+ Partner</translation>
    </message>
    <message>
        <source>+ Son</source>
        <translation>+ Sønn</translation>
    </message>
    <message>
        <source>+ Daughter</source>
        <translation>+ Datter</translation>
    </message>
    <message>
        <source>Add relative: {who}</source>
        <translation>Legg til slektning: {who}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>LabelLinesField</name>
    <message>
        <source>Space shows or hides a line; Alt with an arrow, or the mouse, moves it</source>
        <translation>Mellomrom viser eller skjuler en linje; Alt med en pil, eller musen, flytter den</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Move the line up (Alt+↑)</source>
        <translation>Flytt linjen opp (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the line down (Alt+↓)</source>
        <translation>Flytt linjen ned (Alt+↓)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Age, birth and death</source>
        <translation>Alder, fødsel og død</translation>
    </message>
    <message>
        <source>Sex at birth and karyotype</source>
        <translation>Kjønn ved fødselen og karyotype</translation>
    </message>
    <message>
        <source>Diagnoses and tumour markers</source>
        <translation>Diagnoser og tumormarkører</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operasjoner</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Testsvar</translation>
    </message>
    <message>
        <source>Number in the drawing</source>
        <translation>Nummer i tegningen</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>population</source>
        <translation>befolkningen</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Issue the letters</source>
        <translation>Utsted brevene</translation>
    </message>
    <message>
        <source>Family letters</source>
        <translation>Familiebrev</translation>
    </message>
    <message>
        <source>Nobody alive was tested and carries the variant: there is no one to write for.</source>
        <translation>Ingen nålevende er testet og har varianten: det er ingen å skrive for.</translation>
    </message>
    <message>
        <source>A letter in {language} for {names}.</source>
        <translation>Et brev på {language} til {names}.</translation>
    </message>
    <message>
        <source>The letter is not whole in the language of {names}.</source>
        <translation>Brevet finnes ikke helt på språket til {names}.</translation>
    </message>
    <message>
        <source>No letter for {names}: a carrier, a minor, not living, not at risk, or asked to be left alone.</source>
        <translation>Ikke brev til {names}: bærer, mindreårig, lever ikke, ikke i risiko, eller har bedt om å være i fred.</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>Save PDF …</source>
        <translation>Lagre PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>Utsted …</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Tilbake til utkastet</translation>
    </message>
    <message>
        <source>Issued letters</source>
        <translation>Utstedte brev</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>To check before it goes ({count})</source>
        <translation>Å kontrollere før det sendes ({count})</translation>
    </message>
    <message>
        <source>{day} · {language} · by {author} · sha256 {digest}…</source>
        <translation>{day} · {language} · av {author} · sha256 {digest}…</translation>
    </message>
    <message>
        <source>See what stands in the way above.</source>
        <translation>Se ovenfor hva som er i veien.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Lagre utkastet</translation>
    </message>
    <message>
        <source>The draft was saved.</source>
        <translation>Utkastet ble lagret.</translation>
    </message>
    <message>
        <source>Issue this letter?</source>
        <translation>Utstede dette brevet?</translation>
    </message>
    <message>
        <source>The PDF is stored in the vault as it is now, and its checksum is written in the journal. It cannot be changed afterwards; a correction is a new letter.</source>
        <translation>PDF-en lagres i hvelvet slik den er nå, og kontrollsummen skrives i journalen. Den kan ikke endres etterpå; en rettelse er et nytt brev.</translation>
    </message>
    <message>
        <source>Check before it goes:</source>
        <translation>Kontroller før det sendes:</translation>
    </message>
    <message>
        <source>Issue the letter</source>
        <translation>Utsted brevet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Issue letter</source>
        <translation>Utsted brev</translation>
    </message>
    <message>
        <source>The letter was issued and stored.</source>
        <translation>Brevet ble utstedt og lagret.</translation>
    </message>
    <message>
        <source>This is the letter as it was issued.</source>
        <translation>Dette er brevet slik det ble utstedt.</translation>
    </message>
    <message>
        <source>Check a letter …</source>
        <translation>Kontroller et brev …</translation>
    </message>
    <message>
        <source>See whether a PDF is a letter that was issued here, unaltered.</source>
        <translation>Se om en PDF er et brev som er utstedt her, uendret.</translation>
    </message>
    <message>
        <source>Check a letter</source>
        <translation>Kontroller et brev</translation>
    </message>
</context>
<context>
    <name>LifeForm</name>
    <message>
        <source>not asked</source>
        <translation>ikke spurt</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>i live</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>død</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>vet ikke</translation>
    </message>
    <message>
        <source>yes, until an age nobody knows</source>
        <translation>ja, til en ukjent alder</translation>
    </message>
    <message>
        <source>yes, until age …</source>
        <translation>ja, til alderen …</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Age at death</source>
        <translation>Alder ved død</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Dødsdato</translation>
    </message>
    <message>
        <source>Cause of death</source>
        <translation>Dødsårsak</translation>
    </message>
    <message>
        <source>Free of cancer</source>
        <translation>Uten kreft</translation>
    </message>
    <message>
        <source>Until age</source>
        <translation>Til alderen</translation>
    </message>
    <message>
        <source>asked, but nobody knows</source>
        <translation>spurt, men ingen vet</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The vault is locked</source>
        <translation>Hvelvet er låst</translation>
    </message>
    <message>
        <source>Nothing was lost: every change was written down when it was made.</source>
        <translation>Ingenting gikk tapt: hver endring ble skrevet ned da den ble gjort.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passfrase eller gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Families</source>
        <translation>Familier</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>predispo</source>
        <translation>predispo</translation>
    </message>
    <message>
        <source>{family} – predispo</source>
        <translation>{family} – predispo</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Angre: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Gjør om igjen: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om igjen</translation>
    </message>
</context>
<context>
    <name>MarkerFields</name>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>One person, two records</source>
        <translation>Én person, to oppføringer</translation>
    </message>
    <message>
        <source>Everything that does not disagree is kept from both. What is not chosen stays in the journal and comes back with undo.</source>
        <translation>Alt som ikke er uenig, beholdes fra begge. Det som ikke velges, blir stående i journalen og kommer tilbake med angre.</translation>
    </message>
    <message>
        <source>The two records do not disagree anywhere.</source>
        <translation>De to oppføringene er ikke uenige om noe.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Slå dem sammen</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Bytt om</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Slå sammen to oppføringer</translation>
    </message>
    <message>
        <source>{person} (this record stays)</source>
        <translation>{person} (denne oppføringen blir)</translation>
    </message>
    <message>
        <source>both</source>
        <translation>begge</translation>
    </message>
    <message>
        <source>(noted, without more)</source>
        <translation>(notert, uten mer)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Sex at birth</source>
        <translation>Kjønn ved fødselen</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønnsidentitet</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Karyotype</source>
        <translation>Karyotype</translation>
    </message>
    <message>
        <source>Ancestry</source>
        <translation>Avstamning</translation>
    </message>
    <message>
        <source>Symbol stands for</source>
        <translation>Symbolet står for</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikator</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Foreldre</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adopsjon</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Død</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Svangerskap</translation>
    </message>
    <message>
        <source>Cancer of one organ</source>
        <translation>Kreft i samme organ</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Lukk denne meldingen</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
</context>
<context>
    <name>MovesView</name>
    <message>
        <source>Compute</source>
        <translation>Beregn</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Families computed</source>
        <translation>Familier beregnet</translation>
    </message>
    <message>
        <source>What would move</source>
        <translation>Hva som ville endres</translation>
    </message>
    <message>
        <source>What would change in the clinic&apos;s families</source>
        <translation>Hva som ville endres i klinikkens familier</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Beregner …</translation>
    </message>
    <message>
        <source>Not computed: {numbers}.</source>
        <translation>Ikke beregnet: {numbers}.</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>any of the genes</source>
        <translation>et av genene</translation>
    </message>
    <message>
        <source>chance of carrying a variant of {gene}: {moves}</source>
        <translation>sannsynlighet for å bære en variant i {gene}: {moves}</translation>
    </message>
    <message>
        <source>{disease} by age {age}: {moves}</source>
        <translation>{disease} innen {age} år: {moves}</translation>
    </message>
    <message>
        <source>Stopped: nothing was compared to the end.</source>
        <translation>Stoppet: sammenligningen ble ikke fullført.</translation>
    </message>
    <message>
        <source>Moves by more percentage points than</source>
        <translation>Endres med flere prosentpoeng enn</translation>
    </message>
    <message>
        <source>{moved} of {all} families would move by more percentage points than {amount}.</source>
        <translation>{moved} av {all} familier ville endres med flere prosentpoeng enn {amount}.</translation>
    </message>
    <message>
        <source>Evidence {before} → {after}.</source>
        <translation>Kunnskapsgrunnlag {before} → {after}.</translation>
    </message>
</context>
<context>
    <name>NewFamilyPage</name>
    <message>
        <source>Family number</source>
        <translation>Familienummer</translation>
    </message>
    <message>
        <source>Name of the consultand</source>
        <translation>Navn på rådsøkende</translation>
    </message>
    <message>
        <source>Sex assigned at birth</source>
        <translation>Kjønn registrert ved fødselen</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Menn</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinner</translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>Søsken</translation>
    </message>
    <message>
        <source>Brothers</source>
        <translation>Brødre</translation>
    </message>
    <message>
        <source>Sisters</source>
        <translation>Søstre</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Sons</source>
        <translation>Sønner</translation>
    </message>
    <message>
        <source>Daughters</source>
        <translation>Døtre</translation>
    </message>
    <message>
        <source>Mother’s siblings</source>
        <translation>Mors søsken</translation>
    </message>
    <message>
        <source>Mother’s brothers</source>
        <translation>Mors brødre</translation>
    </message>
    <message>
        <source>Mother’s sisters</source>
        <translation>Mors søstre</translation>
    </message>
    <message>
        <source>Father’s siblings</source>
        <translation>Fars søsken</translation>
    </message>
    <message>
        <source>Father’s brothers</source>
        <translation>Fars brødre</translation>
    </message>
    <message>
        <source>Father’s sisters</source>
        <translation>Fars søstre</translation>
    </message>
    <message>
        <source>Begin the family</source>
        <translation>Begynn på familien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Ny familie</translation>
    </message>
    <message>
        <source>Only the number is needed. Counted relatives are drawn without names, to be filled in later.</source>
        <translation>Bare nummeret trengs. Slektninger som telles opp, tegnes uten navn og kan fylles ut senere.</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Slektninger</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Begynn med</translation>
    </message>
    <message>
        <source>Parents and grandparents</source>
        <translation>Foreldre og besteforeldre</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Foreldre</translation>
    </message>
    <message>
        <source>Only those who are counted</source>
        <translation>Bare de som er talt opp</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Generasjoner</translation>
    </message>
    <message>
        <source>{name} ({people} people)</source>
        <translation>{name} ({people} personer)</translation>
    </message>
    <message>
        <source>Three generations</source>
        <translation>Tre generasjoner</translation>
    </message>
    <message>
        <source>Parents, a brother and a sister</source>
        <translation>Foreldre, en bror og en søster</translation>
    </message>
    <message>
        <source>A couple with a son and a daughter</source>
        <translation>Et par med en sønn og en datter</translation>
    </message>
    <message>
        <source>Two sisters with breast cancer</source>
        <translation>To søstre med brystkreft</translation>
    </message>
    <message>
        <source>Mother with breast cancer, her sister with ovarian cancer</source>
        <translation>Mor med brystkreft, hennes søster med eggstokkreft</translation>
    </message>
    <message>
        <source>Father and his brother with bowel cancer</source>
        <translation>Far og hans bror med tarmkreft</translation>
    </message>
    <message>
        <source>The shape that was saved; the consultand is described above.</source>
        <translation>Formen som ble lagret; den rådsøkende beskrives over.</translation>
    </message>
    <message>
        <source>These cancers are recorded without ages, to be filled in.</source>
        <translation>Kreftsykdommene lagres uten alder, som fylles inn senere.</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Fjern denne malen</translation>
    </message>
    <message>
        <source>Put “{name}” back</source>
        <translation>Hent «{name}» tilbake</translation>
    </message>
</context>
<context>
    <name>ObjectionsForm</name>
    <message>
        <source>Why it is done now all the same</source>
        <translation>Hvorfor det likevel gjøres nå</translation>
    </message>
    <message>
        <source>The evidence has no rules of this country: the general European ones stand in.</source>
        <translation>Kunnskapsgrunnlaget har ingen regler for dette landet: de generelle europeiske gjelder i stedet.</translation>
    </message>
    <message>
        <source>Waits: {rule}</source>
        <translation>Må vente: {rule}</translation>
    </message>
    <message>
        <source>Waits, if it applies here, which is not known: {rule}</source>
        <translation>Må vente hvis regelen gjelder her, noe som ikke er kjent: {rule}</translation>
    </message>
    <message>
        <source>{act} (not verified)</source>
        <translation>{act} (ikke kontrollert)</translation>
    </message>
    <message>
        <source>{name}: {rule}</source>
        <translation>{name}: {rule}</translation>
    </message>
</context>
<context>
    <name>OpenVaultForm</name>
    <message>
        <source>Open the vault</source>
        <translation>Åpne hvelvet</translation>
    </message>
    <message>
        <source>The recovery key opens the vault too.</source>
        <translation>Gjenopprettingsnøkkelen åpner også hvelvet.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Mappen til hvelvet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Åpne et hvelv</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>OtherEvidence</name>
    <message>
        <source>Every family is computed with the evidence in force and with the other; nothing is written down.</source>
        <translation>Hver familie beregnes med grunnlaget som gjelder, og med det andre; ingenting skrives ned.</translation>
    </message>
    <message>
        <source>Another edition …</source>
        <translation>En annen utgave …</translation>
    </message>
    <message>
        <source>A signed pack …</source>
        <translation>En signert pakke …</translation>
    </message>
    <message>
        <source>Without the clinic&apos;s own</source>
        <translation>Uten klinikkens egne</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Hva ville endre seg</translation>
    </message>
    <message>
        <source>Again with {name}</source>
        <translation>Igjen med {name}</translation>
    </message>
    <message>
        <source>The file cannot be read: {file}</source>
        <translation>Filen kan ikke leses: {file}</translation>
    </message>
    <message>
        <source>The folder of another edition</source>
        <translation>Mappen til en annen utgave</translation>
    </message>
    <message>
        <source>Compare with a pack</source>
        <translation>Sammenlign med en pakke</translation>
    </message>
    <message>
        <source>Evidence pack (*{suffix})</source>
        <translation>Kunnskapspakke (*{suffix})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview map</source>
        <translation>Oversiktskart</translation>
    </message>
    <message>
        <source>Arrows move what the drawing shows, Home goes to the consultand.</source>
        <translation>Piltastene flytter det tegningen viser, Home går til den rådsøkende.</translation>
    </message>
    <message>
        <source>Drag to move the drawing. With the keyboard: O, then the arrows; Esc goes back.</source>
        <translation>Dra for å flytte tegningen. Med tastaturet: O, deretter pilene; Esc går tilbake.</translation>
    </message>
</context>
<context>
    <name>OwnEvidenceView</name>
    <message>
        <source>The clinic&apos;s own evidence</source>
        <translation>Klinikkens eget kunnskapsgrunnlag</translation>
    </message>
    <message>
        <source>Figures that the clinic takes in place of the published. They lie in the clinic&apos;s journal, with author and reason; the files of the edition never change.</source>
        <translation>Tall som klinikken bruker i stedet for de publiserte. De ligger i klinikkens journal, med forfatter og begrunnelse; filene i utgaven endres aldri.</translation>
    </message>
    <message>
        <source>A figure of the clinic&apos;s own waits until another author approves it</source>
        <translation>Klinikkens egne tall venter til en annen forfatter har godkjent dem</translation>
    </message>
    <message>
        <source>The clinic&apos;s own figures</source>
        <translation>Klinikkens egne tall</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkjenn</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>{now}, in place of {shipped}</source>
        <translation>{now}, i stedet for {shipped}</translation>
    </message>
    <message>
        <source>by {author} on {day}</source>
        <translation>av {author} {day}</translation>
    </message>
    <message>
        <source>approved by {author}</source>
        <translation>godkjent av {author}</translation>
    </message>
    <message>
        <source>from the pack {pack}</source>
        <translation>fra pakken {pack}</translation>
    </message>
    <message>
        <source>the edition has another figure there now than when this was written</source>
        <translation>utgaven har et annet tall der nå enn da dette ble skrevet</translation>
    </message>
    <message>
        <source>! set aside: {reason}</source>
        <translation>! satt til side: {reason}</translation>
    </message>
    <message>
        <source>✓ acts</source>
        <translation>✓ gjelder</translation>
    </message>
    <message>
        <source>○ waits for approval</source>
        <translation>○ venter på godkjenning</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>erstattet av et senere</translation>
    </message>
    <message>
        <source>Another author than the one who wrote it must approve it.</source>
        <translation>En annen enn den som skrev det, må godkjenne det.</translation>
    </message>
    <message>
        <source>Four-eyes rule</source>
        <translation>To-personers-regel</translation>
    </message>
    <message>
        <source>Approve a figure</source>
        <translation>Godkjenn et tall</translation>
    </message>
    <message>
        <source>Withdraw a figure</source>
        <translation>Trekk tilbake et tall</translation>
    </message>
    <message>
        <source>Import incidence …</source>
        <translation>Importer forekomst …</translation>
    </message>
    <message>
        <source>Populations</source>
        <translation>Befolkninger</translation>
    </message>
    <message numerus="yes">
        <source>Approve all %n that were written together</source>
        <translation>
            <numerusform>Godkjenn den ene som ble skrevet ned</numerusform>
            <numerusform>Godkjenn alle %n som ble skrevet ned sammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve figures</source>
        <translation>Godkjenn tall</translation>
    </message>
    <message>
        <source>None yet. Choose a figure on a page, then “Take another figure”, or “Add”.</source>
        <translation>Ingen ennå. Velg et tall på en side, så «Bruk et annet tall», eller «Legg til».</translation>
    </message>
</context>
<context>
    <name>OwnWork</name>
    <message>
        <source>Mark a figure as checked</source>
        <translation>Merk et tall som kontrollert</translation>
    </message>
</context>
<context>
    <name>PacksView</name>
    <message>
        <source>Export a pack …</source>
        <translation>Eksporter en pakke …</translation>
    </message>
    <message>
        <source>Look at a pack …</source>
        <translation>Se på en pakke …</translation>
    </message>
    <message>
        <source>whose key it is</source>
        <translation>hvem nøkkelen tilhører</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <translation>Hvem nøkkelen tilhører</translation>
    </message>
    <message>
        <source>I compared the fingerprint: trust this key</source>
        <translation>Jeg har sammenlignet fingeravtrykket: stol på denne nøkkelen</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ta den inn</translation>
    </message>
    <message>
        <source>What would change …</source>
        <translation>Hva ville endres …</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Legg den bort</translation>
    </message>
    <message>
        <source>What the pack holds</source>
        <translation>Hva pakken inneholder</translation>
    </message>
    <message>
        <source>Keys that are trusted</source>
        <translation>Nøkler det stoles på</translation>
    </message>
    <message>
        <source>Trust this key no more</source>
        <translation>Ikke stol på denne nøkkelen lenger</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>Packs of this clinic are signed with the key of fingerprint {fingerprint}. Tell it by telephone.</source>
        <translation>Pakker fra denne klinikken er signert med nøkkelen med fingeravtrykk {fingerprint}. Oppgi det på telefon.</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Eksporter en pakke</translation>
    </message>
    <message>
        <source>Evidence pack (*{suffix})</source>
        <translation>Kunnskapspakke (*{suffix})</translation>
    </message>
    <message>
        <source>Look at a pack</source>
        <translation>Se på en pakke</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: {file}</source>
        <translation>Filen kan ikke leses: {file}</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versjon {version}</translation>
    </message>
    <message>
        <source>Of {clinic}, made on {day} for the edition {edition}: {own} figures, {seen} marked as checked.</source>
        <translation>Fra {clinic}, laget {day} for utgaven {edition}: {own} tall, {seen} merket som kontrollert.</translation>
    </message>
    <message>
        <source>✓ trusted</source>
        <translation>✓ stoles på</translation>
    </message>
    <message>
        <source>! not trusted yet: compare it with the signer by telephone</source>
        <translation>! stoles ikke på ennå: sammenlign det med avsenderen på telefon</translation>
    </message>
    <message>
        <source>Write whose key it is.</source>
        <translation>Skriv hvem nøkkelen tilhører.</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>Stol på en nøkkel</translation>
    </message>
    <message>
        <source>Take a pack in</source>
        <translation>Ta inn en pakke</translation>
    </message>
    <message>
        <source>Trust a key no more</source>
        <translation>Ikke stol på en nøkkel lenger</translation>
    </message>
</context>
<context>
    <name>PanelColumns</name>
    <message>
        <source>Name in HGVS</source>
        <translation>Navn i HGVS</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protein</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Zygosity</source>
        <translation>Zygositet</translation>
    </message>
    <message>
        <source>Share of reads</source>
        <translation>Andel av lesningene</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>Chromosome</source>
        <translation>Kromosom</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posisjon</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolonnene i tabellen</translation>
    </message>
    <message>
        <source>Column: {name}</source>
        <translation>Kolonne: {name}</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>ikke i tabellen</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>kolonne {number}</translation>
    </message>
</context>
<context>
    <name>PanelForm</name>
    <message>
        <source>found by the bases</source>
        <translation>funnet etter basene</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>vet ikke</translation>
    </message>
    <message>
        <source>Genes without a ticked variant are recorded as negative</source>
        <translation>Gener uten avkrysset variant registreres som negative</translation>
    </message>
    <message>
        <source>Whose result</source>
        <translation>Svar for</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorium</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>Prøvenummer</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>Genes covered</source>
        <translation>Undersøkte gener</translation>
    </message>
    <message>
        <source>Sample in the file</source>
        <translation>Prøve i filen</translation>
    </message>
    <message>
        <source>Build of the genome</source>
        <translation>Utgave av genomet</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>velg …</translation>
    </message>
</context>
<context>
    <name>PanelModel</name>
    <message>
        <source>Take</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Protein</translation>
    </message>
    <message>
        <source>Class of the report</source>
        <translation>Klasse i svaret</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesninger</translation>
    </message>
    <message>
        <source>Zygosity</source>
        <translation>Zygositet</translation>
    </message>
    <message>
        <source>ClinVar</source>
        <translation>ClinVar</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>velg …</translation>
    </message>
    <message>
        <source>(demonstration)</source>
        <translation>(demonstrasjon)</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>linje {line}</translation>
    </message>
    <message>
        <source>It fits the reference sequence and can be recorded.</source>
        <translation>Den passer med referansesekvensen og kan registreres.</translation>
    </message>
    <message>
        <source>It was not checked against the sequence. It can be recorded as it is.</source>
        <translation>Den ble ikke kontrollert mot sekvensen. Den kan registreres som den er.</translation>
    </message>
    <message>
        <source>It lies in no gene of the panel and is not recorded.</source>
        <translation>Den ligger ikke i noe gen i panelet og registreres ikke.</translation>
    </message>
    <message>
        <source>It cannot be recorded from the file.</source>
        <translation>Den kan ikke registreres fra filen.</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>How far the file is read</source>
        <translation>Hvor langt filen er lest</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ikke importer</translation>
    </message>
    <message>
        <source>Gene, name, class or line</source>
        <translation>Gen, navn, klasse eller linje</translation>
    </message>
    <message>
        <source>Search the rows of the file</source>
        <translation>Søk i radene i filen</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle rader</translation>
    </message>
    <message>
        <source>what can be recorded</source>
        <translation>det som kan registreres</translation>
    </message>
    <message>
        <source>what cannot be recorded</source>
        <translation>det som ikke kan registreres</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Hvilke rader som vises</translation>
    </message>
    <message>
        <source>Variants of the file</source>
        <translation>Variantene i filen</translation>
    </message>
    <message>
        <source>Class of the report</source>
        <translation>Klasse i svaret</translation>
    </message>
    <message>
        <source>The keys 1 to 5 in the table do the same</source>
        <translation>Tastene 1 til 5 i tabellen gjør det samme</translation>
    </message>
    <message>
        <source>Zygosity</source>
        <translation>Zygositet</translation>
    </message>
    <message>
        <source>Variants from {file}</source>
        <translation>Varianter fra {file}</translation>
    </message>
    <message>
        <source>Say which column holds the variant.</source>
        <translation>Velg kolonnen der varianten står.</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leser filen …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be recorded</source>
        <translation>
            <numerusform>%n rad kan registreres</numerusform>
            <numerusform>%n rader kan registreres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%n kan ikke</numerusform>
            <numerusform>%n kan ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in no gene of the panel</source>
        <translation>
            <numerusform>%n utenfor genene i panelet</numerusform>
            <numerusform>%n utenfor genene i panelet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded before you say so.</source>
        <translation>Ingenting registreres før du sier fra.</translation>
    </message>
    <message>
        <source>Choose whose sample it is.</source>
        <translation>Velg hvilken prøve i filen det gjelder.</translation>
    </message>
    <message numerus="yes">
        <source>Choose the class of %n ticked row(s).</source>
        <translation>
            <numerusform>Velg klassen til %n avkrysset rad.</numerusform>
            <numerusform>Velg klassen til %n avkryssede rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the variants that the laboratory reported.</source>
        <translation>Kryss av variantene som laboratoriet har meldt.</translation>
    </message>
    <message>
        <source>A result with this accession is recorded already.</source>
        <translation>Et svar med dette prøvenummeret er registrert fra før.</translation>
    </message>
    <message>
        <source>Recorded as negative: {genes}.</source>
        <translation>Registreres som negative: {genes}.</translation>
    </message>
    <message numerus="yes">
        <source>Record %n variant(s)</source>
        <translation>
            <numerusform>Registrer %n variant</numerusform>
            <numerusform>Registrer %n varianter</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the variants of a file</source>
        <translation>Registrere variantene i en fil</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) recorded.</source>
        <translation>
            <numerusform>%n variant registrert.</numerusform>
            <numerusform>%n varianter registrert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Save the page</source>
        <translation>Lagre siden</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>Not recorded: write a date such as 1962, May 1962, 12.5.1962, 1950s or about 1962.</source>
        <translation>Ikke lagret: skriv en dato som 1962, mai 1962, 12.5.1962, 1950-årene eller omtrent 1962.</translation>
    </message>
    <message>
        <source>don’t know</source>
        <translation>vet ikke</translation>
    </message>
</context>
<context>
    <name>PastBanner</name>
    <message>
        <source>Return to now</source>
        <translation>Tilbake til nå</translation>
    </message>
    <message>
        <source>As known on {day}; editing is off</source>
        <translation>Slik det var kjent {day}; redigering er slått av</translation>
    </message>
</context>
<context>
    <name>PatientWindow</name>
    <message>
        <source>predispo – for the patient</source>
        <translation>predispo – for pasienten</translation>
    </message>
</context>
<context>
    <name>PedigreeCommands</name>
    <message>
        <source>Add parents</source>
        <translation>Legg til foreldre</translation>
    </message>
    <message>
        <source>Add brother</source>
        <translation>Legg til bror</translation>
    </message>
    <message>
        <source>Add sister</source>
        <translation>Legg til søster</translation>
    </message>
    <message>
        <source>Add sibling, sex not known</source>
        <translation>Legg til søsken, ukjent kjønn</translation>
    </message>
    <message>
        <source>Add son</source>
        <translation>Legg til sønn</translation>
    </message>
    <message>
        <source>Add daughter</source>
        <translation>Legg til datter</translation>
    </message>
    <message>
        <source>Add child, sex not known</source>
        <translation>Legg til barn, ukjent kjønn</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Legg til partner</translation>
    </message>
    <message>
        <source>Add twin</source>
        <translation>Legg til tvilling</translation>
    </message>
    <message>
        <source>Add identical twin</source>
        <translation>Legg til enegget tvilling</translation>
    </message>
    <message>
        <source>Add fraternal twin</source>
        <translation>Legg til toegget tvilling</translation>
    </message>
    <message>
        <source>Make proband</source>
        <translation>Gjør til proband</translation>
    </message>
    <message>
        <source>Make consultand</source>
        <translation>Gjør til rådsøkende</translation>
    </message>
    <message>
        <source>Let the layout place this person</source>
        <translation>La oppsettet plassere denne personen</translation>
    </message>
    <message>
        <source>Edit name, birth and sex</source>
        <translation>Rediger navn, fødsel og kjønn</translation>
    </message>
    <message>
        <source>Note a cancer</source>
        <translation>Noter en kreftsykdom</translation>
    </message>
    <message>
        <source>Note that the person died</source>
        <translation>Noter at personen er død</translation>
    </message>
    <message>
        <source>Enter a genetic test</source>
        <translation>Legg inn en gentest</translation>
    </message>
    <message>
        <source>Write in the quick line</source>
        <translation>Skriv på hurtiglinjen</translation>
    </message>
    <message>
        <source>Add half-sister, same mother</source>
        <translation>Legg til halvsøster, samme mor</translation>
    </message>
    <message>
        <source>Add half-brother, same mother</source>
        <translation>Legg til halvbror, samme mor</translation>
    </message>
    <message>
        <source>Add half-sister, same father</source>
        <translation>Legg til halvsøster, samme far</translation>
    </message>
    <message>
        <source>Add half-brother, same father</source>
        <translation>Legg til halvbror, samme far</translation>
    </message>
    <message>
        <source>The other parent is taken to be somebody new. For a sibling with the same two parents as a half-sibling who is there, select that one and add a brother or sister.</source>
        <translation>Den andre forelderen regnes som en ny person. For et søsken med de samme to foreldrene som et halvsøsken som er der, velg det og legg til en bror eller søster.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Edit in the table</source>
        <translation>Rediger i tabellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Slektskap</translation>
    </message>
    <message>
        <source>Sex at birth</source>
        <translation>Kjønn ved fødselen</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Cancers</source>
        <translation>Kreft</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tester</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Find somebody by name, relation, cancer or gene …</source>
        <translation>Finn noen etter navn, slektskap, kreft eller gen …</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Finn noen</translation>
    </message>
    <message>
        <source>Everybody in the family</source>
        <translation>Alle i familien</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>In the family</source>
        <translation>I familien</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Note death</source>
        <translation>Noter død</translation>
    </message>
    <message>
        <source>Note alive</source>
        <translation>Noter i live</translation>
    </message>
    <message>
        <source>Forget whether alive</source>
        <translation>Glem om personen lever</translation>
    </message>
    <message>
        <source>Note free of cancer</source>
        <translation>Noter uten kreft</translation>
    </message>
    <message>
        <source>Make consultand</source>
        <translation>Gjør til rådsøkende</translation>
    </message>
    <message>
        <source>Make proband</source>
        <translation>Gjør til proband</translation>
    </message>
    <message>
        <source>Add parents</source>
        <translation>Legg til foreldre</translation>
    </message>
    <message>
        <source>Add brother</source>
        <translation>Legg til bror</translation>
    </message>
    <message>
        <source>Add sister</source>
        <translation>Legg til søster</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Legg til partner</translation>
    </message>
    <message>
        <source>Add son</source>
        <translation>Legg til sønn</translation>
    </message>
    <message>
        <source>Add daughter</source>
        <translation>Legg til datter</translation>
    </message>
    <message>
        <source>Birth and partners</source>
        <translation>Fødsel og partnere</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Whose entries are shown</source>
        <translation>Hvem innføringene gjelder</translation>
    </message>
    <message>
        <source>The whole family</source>
        <translation>Hele familien</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Save the drawing</source>
        <translation>Lagre tegningen</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tegning (*.svg)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-bilde (*.png)</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Record as done …</source>
        <translation>Noter som gjort …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>The next five years</source>
        <translation>De neste fem årene</translation>
    </message>
    <message>
        <source>Record an examination</source>
        <translation>Noter en undersøkelse</translation>
    </message>
    <message>
        <source>Recall when due</source>
        <translation>Kall inn når det forfaller</translation>
    </message>
    <message>
        <source>Open a task for the day on which the selected offer is due next</source>
        <translation>Åpne en oppgave for dagen da det valgte tilbudet forfaller neste gang</translation>
    </message>
    <message>
        <source>Open a task to recall</source>
        <translation>Åpne en oppgave om innkalling</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>{gene} carrier: {chance} (population {population})</source>
        <translation>Bærer av {gene}: {chance} (befolkningen {population})</translation>
    </message>
    <message>
        <source>probability of carrying a variant: {chance}</source>
        <translation>sannsynlighet for å bære en variant: {chance}</translation>
    </message>
    <message>
        <source>parents: {names}</source>
        <translation>foreldre: {names}</translation>
    </message>
    <message>
        <source>partners: {names}</source>
        <translation>partnere: {names}</translation>
    </message>
    <message>
        <source>children: {names}</source>
        <translation>barn: {names}</translation>
    </message>
</context>
<context>
    <name>PreferencesView</name>
    <message>
        <source>Preferences</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>What you write is kept when you leave its field.</source>
        <translation>Det du skriver, lagres når du forlater feltet.</translation>
    </message>
    <message>
        <source>You and the clinic</source>
        <translation>Du og klinikken</translation>
    </message>
    <message>
        <source>These details belong to the demonstration clinic and end with this session.</source>
        <translation>Disse opplysningene hører til demonstrasjonsklinikken og gjelder bare til programmet lukkes.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>som systemet</translation>
    </message>
    <message>
        <source>light</source>
        <translation>lys</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>mørk</translation>
    </message>
    <message>
        <source>NSGC, 2022</source>
        <translation>NSGC, 2022</translation>
    </message>
    <message>
        <source>Bennett, 2008</source>
        <translation>Bennett, 2008</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>by gene, as BRCA1+</source>
        <translation>etter gen, som BRCA1+</translation>
    </message>
    <message>
        <source>by number, as E1+(BRCA1)</source>
        <translation>etter nummer, som E1+(BRCA1)</translation>
    </message>
    <message>
        <source>yes, for a moment</source>
        <translation>ja, et øyeblikk</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>{setting} (fixed by your clinic&apos;s administrator)</source>
        <translation>{setting} (bestemt av klinikkens administrator)</translation>
    </message>
    <message>
        <source>several pages, where one could not be read</source>
        <translation>flere sider, der én ikke kunne leses</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>én side</translation>
    </message>
    <message>
        <source>several pages</source>
        <translation>flere sider</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Forhåndsvisning av brevet</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>That could not be done.</source>
        <translation>Det lot seg ikke gjøre.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This cannot be true beside what is already written down.</source>
        <translation>Dette kan ikke være sant ved siden av det som allerede er skrevet ned.</translation>
    </message>
    <message>
        <source>Check both, and correct the one that is wrong.</source>
        <translation>Kontroller begge deler, og rett det som er feil.</translation>
    </message>
    <message>
        <source>What would be changed has been changed or withdrawn already.</source>
        <translation>Det som skulle endres, er allerede endret eller trukket tilbake.</translation>
    </message>
    <message>
        <source>Look at the family as it is now and make the change again.</source>
        <translation>Se på familien slik den er nå, og gjør endringen på nytt.</translation>
    </message>
    <message>
        <source>What was written down later needs what would be withdrawn.</source>
        <translation>Noe som er skrevet ned senere, trenger det som skulle trekkes tilbake.</translation>
    </message>
    <message>
        <source>Withdraw the later facts together with it.</source>
        <translation>Trekk de senere opplysningene tilbake sammen med det.</translation>
    </message>
    <message>
        <source>Somebody else changed this family at the same time.</source>
        <translation>Noen andre endret denne familien samtidig.</translation>
    </message>
    <message>
        <source>Open the family again and make the change once more.</source>
        <translation>Åpne familien på nytt og gjør endringen én gang til.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Arbeidet ble stoppet.</translation>
    </message>
    <message>
        <source>Start it again when you need it.</source>
        <translation>Start det på nytt når du trenger det.</translation>
    </message>
    <message>
        <source>A published figure in the evidence has no unit, no source or no sense.</source>
        <translation>Et publisert tall i kunnskapsgrunnlaget mangler enhet, kilde eller mening.</translation>
    </message>
    <message>
        <source>Install predispo again, or report it: no risk is computed from such a figure.</source>
        <translation>Installer predispo på nytt, eller meld fra: ingen risiko regnes ut fra et slikt tall.</translation>
    </message>
    <message>
        <source>The risk cannot be computed.</source>
        <translation>Risikoen kan ikke regnes ut.</translation>
    </message>
    <message>
        <source>Check the family, above all ages and results.</source>
        <translation>Kontroller familien, særlig aldre og prøvesvar.</translation>
    </message>
    <message>
        <source>The model or its evidence does not reach to this question.</source>
        <translation>Modellen eller kunnskapsgrunnlaget rekker ikke til dette spørsmålet.</translation>
    </message>
    <message>
        <source>Choose another person, gene or country, or judge without the model.</source>
        <translation>Velg en annen person, et annet gen eller land, eller vurder uten modellen.</translation>
    </message>
    <message>
        <source>These facts cannot all be true of one family: {names}.</source>
        <translation>Disse opplysningene kan ikke alle være sanne i én familie: {names}.</translation>
    </message>
    <message>
        <source>Check parentage, twins and results of these persons.</source>
        <translation>Kontroller foreldreskap, tvillinger og prøvesvar for disse personene.</translation>
    </message>
    <message>
        <source>The loops in this family put the exact answer out of reach: {names}.</source>
        <translation>Sløyfene i denne familien gjør at det eksakte svaret ikke kan nås: {names}.</translation>
    </message>
    <message>
        <source>Leave distant relatives out and compute again.</source>
        <translation>Utelat fjerne slektninger og regn ut på nytt.</translation>
    </message>
    <message>
        <source>The vault cannot be opened or written.</source>
        <translation>Hvelvet kan ikke åpnes eller skrives til.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder may be written to.</source>
        <translation>Kontroller at disken har plass, og at mappen kan skrives til.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Denne passfrasen åpner ikke hvelvet.</translation>
    </message>
    <message>
        <source>Try again, or use the recovery key that was printed when the vault was made.</source>
        <translation>Prøv igjen, eller bruk gjenopprettingsnøkkelen som ble skrevet ut da hvelvet ble laget.</translation>
    </message>
    <message>
        <source>The file of the vault is not whole.</source>
        <translation>Filen til hvelvet er ikke hel.</translation>
    </message>
    <message>
        <source>Restore the latest backup; do not write to this vault.</source>
        <translation>Gjenopprett den siste sikkerhetskopien; ikke skriv til dette hvelvet.</translation>
    </message>
    <message>
        <source>Another predispo has this vault open.</source>
        <translation>Et annet predispo har dette hvelvet åpent.</translation>
    </message>
    <message>
        <source>Close the other window first.</source>
        <translation>Lukk det andre vinduet først.</translation>
    </message>
    <message>
        <source>A newer predispo wrote this vault.</source>
        <translation>Et nyere predispo har skrevet dette hvelvet.</translation>
    </message>
    <message>
        <source>Install the newest predispo and open the vault with it.</source>
        <translation>Installer det nyeste predispo og åpne hvelvet med det.</translation>
    </message>
    <message>
        <source>An entry in the journal is not as it was written.</source>
        <translation>En innføring i journalen er ikke slik den ble skrevet.</translation>
    </message>
    <message>
        <source>Do not rely on this family; restore the latest backup.</source>
        <translation>Ikke stol på denne familien; gjenopprett den siste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The file cannot be exchanged.</source>
        <translation>Filen kan ikke utveksles.</translation>
    </message>
    <message>
        <source>Choose another file or format.</source>
        <translation>Velg en annen fil eller et annet format.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>Mend the file, or export it again; nothing was imported.</source>
        <translation>Rett filen, eller eksporter den på nytt; ingenting ble importert.</translation>
    </message>
    <message>
        <source>The format cannot hold this family.</source>
        <translation>Formatet kan ikke romme denne familien.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Velg et annet format.</translation>
    </message>
    <message>
        <source>The letter cannot be made.</source>
        <translation>Brevet kan ikke lages.</translation>
    </message>
    <message>
        <source>Choose another letter or another person.</source>
        <translation>Velg et annet brev eller en annen person.</translation>
    </message>
    <message>
        <source>The letter lacks something that it must say.</source>
        <translation>Brevet mangler noe det må inneholde.</translation>
    </message>
    <message>
        <source>Fill it in, then make the letter again.</source>
        <translation>Fyll det ut, og lag brevet på nytt.</translation>
    </message>
    <message>
        <source>A text is missing in this language.</source>
        <translation>En tekst mangler på dette språket.</translation>
    </message>
    <message>
        <source>Choose another language, and report the missing text.</source>
        <translation>Velg et annet språk, og meld fra om teksten som mangler.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Noe gikk galt som ikke skulle ha gjort det.</translation>
    </message>
    <message>
        <source>What you wrote down is kept. Please report this.</source>
        <translation>Det du har skrevet ned, er tatt vare på. Meld gjerne fra om dette.</translation>
    </message>
    <message>
        <source>{reason} ({names}).</source>
        <translation>{reason} ({names}).</translation>
    </message>
    <message>
        <source>Line {line}.</source>
        <translation>Linje {line}.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}.</source>
        <translation>Linje {line}, kolonne {column}.</translation>
    </message>
    <message>
        <source>This pack of evidence may not be taken in.</source>
        <translation>Denne kunnskapspakken kan ikke tas inn.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for a new one, and compare the fingerprint of their key.</source>
        <translation>Be avsenderen om en ny, og sammenlign nøkkelens fingeravtrykk.</translation>
    </message>
    <message>
        <source>The policies of your clinic&apos;s administrator cannot be followed.</source>
        <translation>Reglene fra klinikkens administrator kan ikke følges.</translation>
    </message>
    <message>
        <source>Ask the administrator to mend the file: predispo health names the place.</source>
        <translation>Be administratoren rette filen: predispo health sier hvor feilen er.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>predispo</source>
        <translation>predispo</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>Løfter</translation>
    </message>
    <message>
        <source>Nothing was promised in this family.</source>
        <translation>Ingenting er lovet i denne familien.</translation>
    </message>
    <message>
        <source>Promise is kept</source>
        <translation>Løftet er holdt</translation>
    </message>
    <message>
        <source>New promise …</source>
        <translation>Nytt løfte …</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Lagre PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Promise to {person}</source>
        <translation>Løfte til {person}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Løfte</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Hvorfor?</translation>
    </message>
    <message>
        <source>What &amp;if?</source>
        <translation>Hva &amp;om?</translation>
    </message>
    <message>
        <source>Wh&amp;om to test?</source>
        <translation>Hvem bør &amp;testes?</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Quick line</source>
        <translation>Hurtiglinje</translation>
    </message>
    <message>
        <source>Enter records: {persons}</source>
        <translation>Enter lagrer: {persons}</translation>
    </message>
    <message>
        <source>The quick line speaks of {person} and relatives.</source>
        <translation>Hurtiglinjen gjelder {person} og slektninger.</translation>
    </message>
</context>
<context>
    <name>RangesLine</name>
    <message>
        <source>Draw them</source>
        <translation>Trekk dem</translation>
    </message>
    <message>
        <source>Draw the intervals now</source>
        <translation>Trekk intervallene nå</translation>
    </message>
    <message>
        <source>No 95 % intervals: {reason}</source>
        <translation>Ingen 95 %-intervaller: {reason}</translation>
    </message>
    <message>
        <source>they could not be drawn.</source>
        <translation>de kunne ikke trekkes.</translation>
    </message>
    <message>
        <source>95 % intervals are being drawn …</source>
        <translation>95 %-intervaller trekkes …</translation>
    </message>
    <message>
        <source>The drawing of 95 % intervals was cancelled.</source>
        <translation>Trekningen av 95 %-intervaller ble avbrutt.</translation>
    </message>
    <message>
        <source>95 % intervals of {draws} draws; more are being drawn …</source>
        <translation>95 %-intervaller av {draws} trekninger; flere trekkes …</translation>
    </message>
    <message>
        <source>95 % intervals of {draws} draws.</source>
        <translation>95 %-intervaller av {draws} trekninger.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A cancer cannot be diagnosed after death.</source>
        <translation>En kreftsykdom kan ikke oppdages etter døden.</translation>
    </message>
    <message>
        <source>A change refers to an entry that is not in this journal.</source>
        <translation>En endring viser til en innføring som ikke finnes i denne journalen.</translation>
    </message>
    <message>
        <source>A child cannot be born before its parent.</source>
        <translation>Et barn kan ikke være født før sin forelder.</translation>
    </message>
    <message>
        <source>A comment is not taken over.</source>
        <translation>En kommentar hentes ikke inn.</translation>
    </message>
    <message>
        <source>A document of the bundle has no true day.</source>
        <translation>Et dokument i pakken har ingen gyldig dato.</translation>
    </message>
    <message>
        <source>A document of the bundle is missing or was changed.</source>
        <translation>Et dokument i pakken mangler eller er endret.</translation>
    </message>
    <message>
        <source>A document with this identifier is stored already.</source>
        <translation>Et dokument med denne identifikatoren er allerede lagret.</translation>
    </message>
    <message>
        <source>A fact is about a union that is not in this family.</source>
        <translation>En opplysning gjelder et par som ikke finnes i denne familien.</translation>
    </message>
    <message>
        <source>A fact is about somebody who is not in this family.</source>
        <translation>En opplysning gjelder noen som ikke finnes i denne familien.</translation>
    </message>
    <message>
        <source>A family&apos;s number is replaced where it has blanks or is there twice.</source>
        <translation>Familienummeret erstattes der det har mellomrom eller finnes to ganger.</translation>
    </message>
    <message>
        <source>A family&apos;s number is replaced: CanRisk takes 13 letters, digits and hyphens.</source>
        <translation>Familienummeret erstattes: CanRisk tar 13 bokstaver, sifre og bindestreker.</translation>
    </message>
    <message>
        <source>A further cancer of the same organ is not held.</source>
        <translation>En ny kreft i samme organ kommer ikke med.</translation>
    </message>
    <message>
        <source>A line of the branch is not JSON.</source>
        <translation>En linje i grenen er ikke JSON.</translation>
    </message>
    <message>
        <source>A line of the branch is not a fact.</source>
        <translation>En linje i grenen er ikke et faktum.</translation>
    </message>
    <message>
        <source>A mosaic variant is not written: CanRisk would take it for inherited.</source>
        <translation>En mosaikkvariant skrives ikke: CanRisk ville regnet den som arvet.</translation>
    </message>
    <message>
        <source>A newer predispo wrote the vault.</source>
        <translation>Et nyere predispo har skrevet hvelvet.</translation>
    </message>
    <message>
        <source>A newer predispo wrote this branch.</source>
        <translation>En nyere predispo har skrevet denne grenen.</translation>
    </message>
    <message>
        <source>A newer predispo wrote this bundle.</source>
        <translation>Pakken er skrevet av en nyere utgave av predispo.</translation>
    </message>
    <message>
        <source>A pathogenic variant was found already; an uncertain one of the same gene beside it is not weighed.</source>
        <translation>En sykdomsgivende variant er allerede funnet; en usikker variant i samme gen ved siden av den veies ikke.</translation>
    </message>
    <message>
        <source>A person can be born only once.</source>
        <translation>En person kan bare bli født én gang.</translation>
    </message>
    <message>
        <source>A person can be one of a twin group only once.</source>
        <translation>En person kan bare tilhøre én tvillinggruppe.</translation>
    </message>
    <message>
        <source>A person has no identifier.</source>
        <translation>En person mangler identifikator.</translation>
    </message>
    <message>
        <source>A symbol that stands for several persons is written as one.</source>
        <translation>Et symbol som står for flere personer, skrives som én.</translation>
    </message>
    <message>
        <source>A test of an unknown kind is written as a search.</source>
        <translation>En test av ukjent slag skrives som full undersøkelse.</translation>
    </message>
    <message>
        <source>A union has one or two different partners.</source>
        <translation>Et par har én eller to ulike partnere.</translation>
    </message>
    <message>
        <source>A variant of uncertain significance is written as none found.</source>
        <translation>En variant av usikker betydning skrives som ikke funnet.</translation>
    </message>
    <message>
        <source>A variant was found already; that it was not cannot be supposed.</source>
        <translation>En variant er allerede funnet; at den ikke ble funnet, kan ikke antas.</translation>
    </message>
    <message>
        <source>A vault needs a passphrase.</source>
        <translation>Et hvelv trenger en passfrase.</translation>
    </message>
    <message>
        <source>Add a row for this parent, or put 0.</source>
        <translation>Legg til en rad for denne forelderen, eller skriv 0.</translation>
    </message>
    <message>
        <source>Add the child to their union instead.</source>
        <translation>Legg heller barnet til i deres par.</translation>
    </message>
    <message>
        <source>Add the consultand.</source>
        <translation>Legg til den rådsøkende.</translation>
    </message>
    <message>
        <source>Add the person first.</source>
        <translation>Legg til personen først.</translation>
    </message>
    <message>
        <source>Add the person who seeks counsel.</source>
        <translation>Legg til den rådsøkende.</translation>
    </message>
    <message>
        <source>Add the union first.</source>
        <translation>Legg til paret først.</translation>
    </message>
    <message>
        <source>An age known roughly is written as its middle.</source>
        <translation>En omtrentlig alder skrives som midten av intervallet.</translation>
    </message>
    <message>
        <source>An egg cannot come from somebody who was male at birth.</source>
        <translation>Et egg kan ikke komme fra en som var mann ved fødselen.</translation>
    </message>
    <message>
        <source>An entry with this identifier is already written down.</source>
        <translation>En innføring med denne identifikatoren er allerede skrevet ned.</translation>
    </message>
    <message>
        <source>An erasure without a reason is not recorded.</source>
        <translation>En sletting uten begrunnelse blir ikke ført.</translation>
    </message>
    <message>
        <source>An interval needs at least 20 draws and a seed that is not negative.</source>
        <translation>Et intervall krever minst 20 trekninger og et startfrø som ikke er negativt.</translation>
    </message>
    <message>
        <source>An uncertain variant of one gene can be supposed of one person only.</source>
        <translation>En usikker variant i ett gen kan bare antas for én person.</translation>
    </message>
    <message>
        <source>Ancestry is not held.</source>
        <translation>Avstamning kommer ikke med.</translation>
    </message>
    <message>
        <source>Ancestry other than Ashkenazi is not held.</source>
        <translation>Annen avstamning enn askenasisk kommer ikke med.</translation>
    </message>
    <message>
        <source>Another program holds the vault&apos;s database.</source>
        <translation>Et annet program holder på databasen til hvelvet.</translation>
    </message>
    <message>
        <source>Ashkenazi ancestry is neither 0 nor 1.</source>
        <translation>Askenasisk avstamning er verken 0 eller 1.</translation>
    </message>
    <message>
        <source>Ask for the right to write there.</source>
        <translation>Be om tilgang til å skrive der.</translation>
    </message>
    <message>
        <source>Below the age of 1 the age is not held: 0 says that it is not known.</source>
        <translation>Alder under 1 år kommer ikke med: 0 betyr at alderen er ukjent.</translation>
    </message>
    <message>
        <source>Birth, death and ages are not held.</source>
        <translation>Fødsel, død og alder kommer ikke med.</translation>
    </message>
    <message>
        <source>Both parents are already there.</source>
        <translation>Begge foreldrene finnes allerede.</translation>
    </message>
    <message>
        <source>CanRisk has no such risk factor; it is kept as it stands.</source>
        <translation>CanRisk har ingen slik risikofaktor; den beholdes som den står.</translation>
    </message>
    <message>
        <source>CanRisk holds risk factors of the target alone.</source>
        <translation>CanRisk tar bare med risikofaktorer for den det gjelder.</translation>
    </message>
    <message>
        <source>CanRisk passes over a cancer at an unknown age where the age at last follow-up is not known either.</source>
        <translation>CanRisk ser bort fra en kreft med ukjent alder når alderen ved siste kontroll også er ukjent.</translation>
    </message>
    <message>
        <source>CanRisk takes only persons whose sex at birth is known.</source>
        <translation>CanRisk tar bare personer med kjent kjønn ved fødselen.</translation>
    </message>
    <message>
        <source>CanRisk wants both parents or none: a parent of whom nothing is known was added.</source>
        <translation>CanRisk krever begge foreldre eller ingen: en forelder som ingenting er kjent om, ble lagt til.</translation>
    </message>
    <message>
        <source>CanRisk wants identical twins to be born in the same year.</source>
        <translation>CanRisk krever at eneggede tvillinger er født samme år.</translation>
    </message>
    <message>
        <source>CanRisk wants living identical twins to have the same age at last follow-up.</source>
        <translation>CanRisk krever at levende eneggede tvillinger har samme alder ved siste kontroll.</translation>
    </message>
    <message>
        <source>CanRisk wants the target&apos;s age.</source>
        <translation>CanRisk krever alderen til den det gjelder.</translation>
    </message>
    <message>
        <source>CanRisk wants the target&apos;s year of birth.</source>
        <translation>CanRisk krever fødselsåret til den det gjelder.</translation>
    </message>
    <message>
        <source>CanRisk will take them to be free of its other cancers until the age written; that is not known.</source>
        <translation>CanRisk vil regne dem som uten de andre kreftformene fram til alderen som skrives; det er ikke kjent.</translation>
    </message>
    <message>
        <source>Cancers of organs that CanRisk does not ask for are not held.</source>
        <translation>Kreft i organer som CanRisk ikke spør om, kommer ikke med.</translation>
    </message>
    <message>
        <source>Change the union that is there instead.</source>
        <translation>Endre heller paret som finnes.</translation>
    </message>
    <message>
        <source>Check both days of birth.</source>
        <translation>Kontroller begge fødselsdatoene.</translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation>Kontroller at den fortsatt finnes.</translation>
    </message>
    <message>
        <source>Check the ages at diagnosis and at death.</source>
        <translation>Kontroller alderen ved diagnosen og ved døden.</translation>
    </message>
    <message>
        <source>Check the cancer, or the sex at birth.</source>
        <translation>Kontroller kreftsykdommen eller kjønnet ved fødselen.</translation>
    </message>
    <message>
        <source>Check the cancer, or the sex.</source>
        <translation>Kontroller kreftsykdommen eller kjønnet.</translation>
    </message>
    <message>
        <source>Check the day of the diagnosis.</source>
        <translation>Kontroller diagnosedatoen.</translation>
    </message>
    <message>
        <source>Check the days of birth and death.</source>
        <translation>Kontroller fødsels- og dødsdatoen.</translation>
    </message>
    <message>
        <source>Check the days of birth.</source>
        <translation>Kontroller fødselsdatoene.</translation>
    </message>
    <message>
        <source>Check the disk and the right to write there.</source>
        <translation>Kontroller disken og tilgangen til å skrive der.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Kontroller disken, og prøv igjen.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Kontroller disken.</translation>
    </message>
    <message>
        <source>Check the parent and the sex.</source>
        <translation>Kontroller forelderen og kjønnet.</translation>
    </message>
    <message>
        <source>Check the passphrase; else get the file again.</source>
        <translation>Kontroller passfrasen; skaff ellers filen på nytt.</translation>
    </message>
    <message>
        <source>Check the results.</source>
        <translation>Kontroller svarene.</translation>
    </message>
    <message>
        <source>Check the two ages.</source>
        <translation>Kontroller de to aldrene.</translation>
    </message>
    <message>
        <source>Check their days of birth.</source>
        <translation>Kontroller fødselsdatoene deres.</translation>
    </message>
    <message>
        <source>Choose a family with somebody in it.</source>
        <translation>Velg en familie som har personer.</translation>
    </message>
    <message>
        <source>Choose a family.</source>
        <translation>Velg en familie.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Velg en annen fil.</translation>
    </message>
    <message>
        <source>Choose another folder, or create a vault.</source>
        <translation>Velg en annen mappe, eller opprett et hvelv.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Velg en annen mappe, eller skaff plass på disken.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Velg en annen mappe.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Velg et annet format.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Velg et annet nummer.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Velg én av de to.</translation>
    </message>
    <message>
        <source>Choose one table of counts, with the registry&apos;s people and dictionaries where they stand apart.</source>
        <translation>Velg én tabell med antall, sammen med registerets befolkning og ordlister der de står for seg.</translation>
    </message>
    <message>
        <source>Choose one that you can remember.</source>
        <translation>Velg en du kan huske.</translation>
    </message>
    <message>
        <source>Choose other adoptive parents.</source>
        <translation>Velg andre adoptivforeldre.</translation>
    </message>
    <message>
        <source>Choose other parents.</source>
        <translation>Velg andre foreldre.</translation>
    </message>
    <message>
        <source>Choose somebody who is alive.</source>
        <translation>Velg en som lever.</translation>
    </message>
    <message>
        <source>Choose somebody who is born.</source>
        <translation>Velg en som er født.</translation>
    </message>
    <message>
        <source>Choose the format that the file has.</source>
        <translation>Velg formatet filen har.</translation>
    </message>
    <message>
        <source>Choose the registry&apos;s people.</source>
        <translation>Velg registerets befolkning.</translation>
    </message>
    <message>
        <source>Choose the table of people together with the table of cases.</source>
        <translation>Velg tabellen med befolkningen sammen med tabellen med tilfeller.</translation>
    </message>
    <message>
        <source>Clear the person&apos;s details instead; the symbol then stands for an unknown parent.</source>
        <translation>Tøm heller opplysningene om personen; symbolet står da for en ukjent forelder.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Lukk det der, og prøv igjen.</translation>
    </message>
    <message>
        <source>Compare the penetrance and the allele frequency with the incidence.</source>
        <translation>Sammenlign penetransen og allelfrekvensen med insidensen.</translation>
    </message>
    <message>
        <source>Copy it from the same version, or install the newer one.</source>
        <translation>Kopier den fra samme utgave, eller installer den nyere.</translation>
    </message>
    <message>
        <source>Copy the people again.</source>
        <translation>Kopier personene en gang til.</translation>
    </message>
    <message>
        <source>Couples without children are not held.</source>
        <translation>Par uten barn kommer ikke med.</translation>
    </message>
    <message>
        <source>Dead is neither 0 nor 1.</source>
        <translation>Feltet for død er verken 0 eller 1.</translation>
    </message>
    <message>
        <source>Describe the person who is there instead.</source>
        <translation>Beskriv heller personen som finnes.</translation>
    </message>
    <message>
        <source>Donors are written as parents; who brought the child up is not.</source>
        <translation>Donorer skrives som foreldre; hvem barnet vokste opp hos, kommer ikke med.</translation>
    </message>
    <message>
        <source>Edit the parents instead.</source>
        <translation>Rediger heller foreldrene.</translation>
    </message>
    <message>
        <source>Exchange the two ages.</source>
        <translation>Bytt om de to aldrene.</translation>
    </message>
    <message>
        <source>Export the family and import the file.</source>
        <translation>Eksporter familien og importer filen.</translation>
    </message>
    <message>
        <source>Free of which cancers, and until when, is not held.</source>
        <translation>Hvilke kreftformer noen er uten, og til når, kommer ikke med.</translation>
    </message>
    <message>
        <source>Free some space and do it again.</source>
        <translation>Frigjør plass, og gjør det på nytt.</translation>
    </message>
    <message>
        <source>Freedom from cancers that CanRisk does not ask for is not held.</source>
        <translation>At noen er uten kreft som CanRisk ikke spør om, kommer ikke med.</translation>
    </message>
    <message>
        <source>Further columns are not taken over.</source>
        <translation>Flere kolonner hentes ikke inn.</translation>
    </message>
    <message>
        <source>Gender identity is not held; sex at birth is.</source>
        <translation>Kjønnsidentitet kommer ikke med; kjønn ved fødselen gjør det.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Skaff filen på nytt.</translation>
    </message>
    <message>
        <source>Give a JSON object with a pedigree and a model.</source>
        <translation>Oppgi et JSON-objekt med en stamtavle og en modell.</translation>
    </message>
    <message>
        <source>Give a year of birth; an estimate is better than none.</source>
        <translation>Oppgi et fødselsår; et anslag er bedre enn ingenting.</translation>
    </message>
    <message>
        <source>Give both twins the same parents first.</source>
        <translation>Gi begge tvillingene de samme foreldrene først.</translation>
    </message>
    <message>
        <source>Give every cell of the row a value; 0 says that it is not known.</source>
        <translation>Gi hver celle i raden en verdi; 0 sier at den ikke er kjent.</translation>
    </message>
    <message>
        <source>Give every person an identifier of their own.</source>
        <translation>Gi hver person sin egen identifikator.</translation>
    </message>
    <message>
        <source>Give every person an identifier other than 0.</source>
        <translation>Gi hver person en annen identifikator enn 0.</translation>
    </message>
    <message>
        <source>Give family, identifier, father, mother and sex; 0 says that a parent is not known.</source>
        <translation>Oppgi familie, identifikator, far, mor og kjønn; 0 sier at en forelder ikke er kjent.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Oppgi passfrasen.</translation>
    </message>
    <message>
        <source>Give the age.</source>
        <translation>Oppgi alderen.</translation>
    </message>
    <message>
        <source>Give the target&apos;s day of birth, or an age at which nothing had been found.</source>
        <translation>Oppgi fødselsdatoen til den det gjelder, eller en alder da ingenting var funnet.</translation>
    </message>
    <message>
        <source>Give the year of birth.</source>
        <translation>Oppgi fødselsåret.</translation>
    </message>
    <message>
        <source>Give the years of birth.</source>
        <translation>Oppgi fødselsårene.</translation>
    </message>
    <message>
        <source>Growths that are not invasive are not held.</source>
        <translation>Svulster som ikke er invasive, kommer ikke med.</translation>
    </message>
    <message>
        <source>How partners are related is not held in words.</source>
        <translation>Hvordan partnere er i slekt, kommer ikke med i ord.</translation>
    </message>
    <message>
        <source>How sure a fact is is not held.</source>
        <translation>Hvor sikker en opplysning er, kommer ikke med.</translation>
    </message>
    <message>
        <source>Identical twins are written with one year of birth.</source>
        <translation>Eneggede tvillinger skrives med ett felles fødselsår.</translation>
    </message>
    <message>
        <source>Identical twins come from one egg and one sperm.</source>
        <translation>Eneggede tvillinger kommer fra ett egg og én sædcelle.</translation>
    </message>
    <message>
        <source>Identical twins have the same sex at birth.</source>
        <translation>Eneggede tvillinger har samme kjønn ved fødselen.</translation>
    </message>
    <message>
        <source>Identical twins were tested with different results.</source>
        <translation>Eneggede tvillinger har fått ulike svar.</translation>
    </message>
    <message>
        <source>Identifier, language, address, comment and warnings are not held.</source>
        <translation>Identifikator, språk, adresse, kommentar og varsler kommer ikke med.</translation>
    </message>
    <message>
        <source>Identifiers are replaced where they are not up to 7 letters, digits and hyphens.</source>
        <translation>Identifikatorer erstattes der de ikke er inntil 7 bokstaver, sifre og bindestreker.</translation>
    </message>
    <message>
        <source>Identifiers were replaced by numbers.</source>
        <translation>Identifikatorer ble erstattet av tall.</translation>
    </message>
    <message>
        <source>Identifiers with blanks, and 0, are replaced.</source>
        <translation>Identifikatorer med mellomrom, og 0, erstattes.</translation>
    </message>
    <message>
        <source>Install the newer predispo.</source>
        <translation>Installer det nyere predispo.</translation>
    </message>
    <message>
        <source>Laboratory, number and purpose of a test are not held.</source>
        <translation>Laboratorium, nummer og formål for en test kommer ikke med.</translation>
    </message>
    <message>
        <source>Later facts need what would be withdrawn.</source>
        <translation>Senere opplysninger trenger det som skulle trekkes tilbake.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Utelat en av dem.</translation>
    </message>
    <message>
        <source>Leave out distant relatives.</source>
        <translation>Utelat fjerne slektninger.</translation>
    </message>
    <message>
        <source>Leave out relatives who carry no information.</source>
        <translation>Utelat slektninger som ikke gir noen opplysninger.</translation>
    </message>
    <message>
        <source>Leave out siblings of whom nothing is known.</source>
        <translation>Utelat søsken som ingenting er kjent om.</translation>
    </message>
    <message>
        <source>Leave out the most distant relatives.</source>
        <translation>Utelat de fjerneste slektningene.</translation>
    </message>
    <message>
        <source>Letters beyond ASCII in the risk factors are replaced by a question mark.</source>
        <translation>Bokstaver utenfor ASCII i risikofaktorene erstattes av spørsmålstegn.</translation>
    </message>
    <message>
        <source>Living identical twins are written with the lower of their ages.</source>
        <translation>Levende eneggede tvillinger skrives med den laveste av aldrene.</translation>
    </message>
    <message>
        <source>Look again at their results and at who descends from whom.</source>
        <translation>Se på nytt på prøvesvarene deres og på hvem som stammer fra hvem.</translation>
    </message>
    <message>
        <source>Look at the family as it is now and make the change again.</source>
        <translation>Se på familien slik den er nå, og gjør endringen på nytt.</translation>
    </message>
    <message>
        <source>Look at the family as it is now.</source>
        <translation>Se på familien slik den er nå.</translation>
    </message>
    <message>
        <source>Look at the numbers of the families.</source>
        <translation>Se på numrene til familiene.</translation>
    </message>
    <message>
        <source>Look at what was written, then make the change again.</source>
        <translation>Se på det som ble skrevet, og gjør endringen på nytt.</translation>
    </message>
    <message>
        <source>Look for a relative whose facts are all but impossible beside the others&apos;.</source>
        <translation>Se etter en slektning med opplysninger som nesten er umulige ved siden av de andres.</translation>
    </message>
    <message>
        <source>Mend the table.</source>
        <translation>Rett tabellen.</translation>
    </message>
    <message>
        <source>Name a person of it.</source>
        <translation>Navngi en person i den.</translation>
    </message>
    <message>
        <source>Name a person of the assessment.</source>
        <translation>Nevn en person i beregningen.</translation>
    </message>
    <message>
        <source>Name a person of the family.</source>
        <translation>Navngi en person i familien.</translation>
    </message>
    <message>
        <source>Name all of the group together.</source>
        <translation>Navngi alle i gruppen sammen.</translation>
    </message>
    <message>
        <source>Name another.</source>
        <translation>Navngi en annen.</translation>
    </message>
    <message>
        <source>Name both twins.</source>
        <translation>Navngi begge tvillingene.</translation>
    </message>
    <message>
        <source>Name one or two partners.</source>
        <translation>Navngi én eller to partnere.</translation>
    </message>
    <message>
        <source>Name somebody else.</source>
        <translation>Navngi en annen.</translation>
    </message>
    <message>
        <source>Name the same donors for both.</source>
        <translation>Oppgi de samme giverne for begge.</translation>
    </message>
    <message>
        <source>Name two parents, or 0 for one.</source>
        <translation>Navngi to foreldre, eller 0 for den ene.</translation>
    </message>
    <message>
        <source>Names are held only up to 8 letters, digits and hyphens.</source>
        <translation>Av navn kommer bare inntil 8 bokstaver, sifre og bindestreker med.</translation>
    </message>
    <message>
        <source>Names are not held.</source>
        <translation>Navn kommer ikke med.</translation>
    </message>
    <message>
        <source>No gene was chosen.</source>
        <translation>Ingen gener er valgt.</translation>
    </message>
    <message>
        <source>No person is the target, so nobody has this risk factor.</source>
        <translation>Ingen person er merket som den det gjelder, så ingen har denne risikofaktoren.</translation>
    </message>
    <message>
        <source>Nobody can be their own ancestor.</source>
        <translation>Ingen kan være sin egen stamforelder.</translation>
    </message>
    <message>
        <source>Nobody can be their own parent.</source>
        <translation>Ingen kan være sin egen forelder.</translation>
    </message>
    <message>
        <source>Nobody can die before being born.</source>
        <translation>Ingen kan dø før de er født.</translation>
    </message>
    <message>
        <source>Nobody can fall ill before being born.</source>
        <translation>Ingen kan bli syk før de er født.</translation>
    </message>
    <message>
        <source>Nobody else has this mark of identical twins.</source>
        <translation>Ingen andre har dette merket for eneggede tvillinger.</translation>
    </message>
    <message>
        <source>Nobody is adopted by the union that they were born into.</source>
        <translation>Ingen adopteres av paret de ble født inn i.</translation>
    </message>
    <message>
        <source>Nobody is named as the consultand; this person is written as the target.</source>
        <translation>Ingen er oppgitt som rådsøkende; denne personen skrives som den det gjelder.</translation>
    </message>
    <message>
        <source>Nobody is selected.</source>
        <translation>Ingen er valgt.</translation>
    </message>
    <message>
        <source>Note for both twins until which age nothing else had been found.</source>
        <translation>Noter for begge tvillingene til hvilken alder ingenting annet var funnet.</translation>
    </message>
    <message>
        <source>Note the most distant pairs as fraternal twins.</source>
        <translation>Noter de fjerneste parene som toeggede tvillinger.</translation>
    </message>
    <message>
        <source>Note them as fraternal twins.</source>
        <translation>Noter dem som toeggede tvillinger.</translation>
    </message>
    <message>
        <source>Notes are not held.</source>
        <translation>Notater kommer ikke med.</translation>
    </message>
    <message>
        <source>Notes, plans, tasks and letters were left out.</source>
        <translation>Notater, planer, oppgaver og brev ble utelatt.</translation>
    </message>
    <message>
        <source>Of more than two identical siblings only two are marked.</source>
        <translation>Av flere enn to eneggede søsken merkes bare to.</translation>
    </message>
    <message>
        <source>Of the day of birth only a year is held.</source>
        <translation>Av fødselsdatoen kommer bare året med.</translation>
    </message>
    <message>
        <source>Of tumour markers only five of the first breast cancer are held.</source>
        <translation>Av tumormarkører kommer bare fem for den første brystkreften med.</translation>
    </message>
    <message>
        <source>Only what stands now is written, without history and documents.</source>
        <translation>Bare det som gjelder nå, skrives, uten historikk og dokumenter.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder.</source>
        <translation>Åpne det, eller velg en tom mappe.</translation>
    </message>
    <message>
        <source>Operations are not held.</source>
        <translation>Operasjoner kommer ikke med.</translation>
    </message>
    <message>
        <source>Paste it apart, or copy the person with descendants or ancestors.</source>
        <translation>Lim den inn for seg, eller kopier personen med etterkommere eller forfedre.</translation>
    </message>
    <message>
        <source>Paste the branch apart and merge the two, choosing whose parents stay.</source>
        <translation>Lim grenen inn for seg og slå de to sammen; da velger du hvem sine foreldre som blir.</translation>
    </message>
    <message>
        <source>Persons of unknown sex without cancer or test are left out.</source>
        <translation>Personer av ukjent kjønn uten kreft eller test utelates.</translation>
    </message>
    <message>
        <source>Pregnancies are left out.</source>
        <translation>Svangerskap utelates.</translation>
    </message>
    <message>
        <source>Put 0 for unaffected, AU where the age is not known.</source>
        <translation>Skriv 0 for frisk, AU der alderen ikke er kjent.</translation>
    </message>
    <message>
        <source>Put 0 or 1.</source>
        <translation>Skriv 0 eller 1.</translation>
    </message>
    <message>
        <source>Put 0, N, 1, 2 or 3.</source>
        <translation>Skriv 0, N, 1, 2 eller 3.</translation>
    </message>
    <message>
        <source>Put 1 for the dead and 0 for the living.</source>
        <translation>Skriv 1 for døde og 0 for levende.</translation>
    </message>
    <message>
        <source>Put 1 for the target and 0 for everybody else.</source>
        <translation>Skriv 1 for den det gjelder, og 0 for alle andre.</translation>
    </message>
    <message>
        <source>Put 1 to 9 or A for both twins, or 0.</source>
        <translation>Skriv 1 til 9 eller A for begge tvillingene, eller 0.</translation>
    </message>
    <message>
        <source>Put M or F.</source>
        <translation>Skriv M eller F.</translation>
    </message>
    <message>
        <source>Put N, P, or 0 where it was not looked at.</source>
        <translation>Skriv N, P, eller 0 der det ikke ble undersøkt.</translation>
    </message>
    <message>
        <source>Put S or T with N or P, or 0:0 where there was no test.</source>
        <translation>Skriv S eller T med N eller P, eller 0:0 der det ikke var noen test.</translation>
    </message>
    <message>
        <source>Put a year such as 1962, or 0 where it is not known.</source>
        <translation>Skriv et år som 1962, eller 0 der det ikke er kjent.</translation>
    </message>
    <message>
        <source>Put an age from 1 to 125, or 0 where it is not known.</source>
        <translation>Skriv en alder fra 1 til 125, eller 0 der den ikke er kjent.</translation>
    </message>
    <message>
        <source>Put both, or 0 and 0.</source>
        <translation>Skriv begge, eller 0 og 0.</translation>
    </message>
    <message>
        <source>Put it as 0:0, S:N, T:P …</source>
        <translation>Skriv det som 0:0, S:N, T:P …</translation>
    </message>
    <message>
        <source>Put the first under BC1; AU if unknown.</source>
        <translation>Skriv den første under BC1; AU hvis ukjent.</translation>
    </message>
    <message>
        <source>Put the gene before it.</source>
        <translation>Skriv genet foran.</translation>
    </message>
    <message>
        <source>Record it, or make a draft.</source>
        <translation>Noter det, eller lag et utkast.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Gjenopprett en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Restore the vault from a backup, and tell whoever is responsible for it.</source>
        <translation>Gjenopprett hvelvet fra en sikkerhetskopi, og si fra til den som har ansvaret for det.</translation>
    </message>
    <message>
        <source>Risk factors are not held.</source>
        <translation>Risikofaktorer kommer ikke med.</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8.</source>
        <translation>Lagre filen på nytt som UTF-8.</translation>
    </message>
    <message>
        <source>Save the file again from where it was made.</source>
        <translation>Lagre filen på nytt der den ble laget.</translation>
    </message>
    <message>
        <source>Save the file as the newest version that predispo knows.</source>
        <translation>Lagre filen som den nyeste versjonen predispo kjenner.</translation>
    </message>
    <message>
        <source>Say why, and on whose request.</source>
        <translation>Skriv hvorfor, og på hvems ønske.</translation>
    </message>
    <message>
        <source>See to it, or make a draft.</source>
        <translation>Ordne det, eller lag et utkast.</translation>
    </message>
    <message>
        <source>Select at least one person.</source>
        <translation>Velg minst én person.</translation>
    </message>
    <message>
        <source>Select the person to whom the branch belongs.</source>
        <translation>Velg personen som grenen hører til.</translation>
    </message>
    <message>
        <source>Siblings would be parted: this is the last of their parents.</source>
        <translation>Søsken ville blitt skilt: dette er den siste av foreldrene deres.</translation>
    </message>
    <message>
        <source>Some of these people have had a cancer.</source>
        <translation>Noen av disse personene har hatt kreft.</translation>
    </message>
    <message>
        <source>Somebody else wrote to this family first.</source>
        <translation>Noen andre skrev i denne familien først.</translation>
    </message>
    <message>
        <source>Sperm cannot come from somebody who was female at birth.</source>
        <translation>Sæd kan ikke komme fra en som var kvinne ved fødselen.</translation>
    </message>
    <message>
        <source>Split it by families.</source>
        <translation>Del den etter familier.</translation>
    </message>
    <message>
        <source>State the sex at birth, or leave these persons out.</source>
        <translation>Oppgi kjønn ved fødselen, eller utelat disse personene.</translation>
    </message>
    <message>
        <source>Suppose a result of somebody whose result is not known.</source>
        <translation>Anta et svar for en som ikke har et kjent svar.</translation>
    </message>
    <message>
        <source>Suppose it of somebody whose result is not known.</source>
        <translation>Anta den for noen som ikke har et kjent svar.</translation>
    </message>
    <message>
        <source>Suppose it of the person who matters most.</source>
        <translation>Anta den for personen det betyr mest for.</translation>
    </message>
    <message>
        <source>Take 200 draws.</source>
        <translation>Bruk 200 trekninger.</translation>
    </message>
    <message>
        <source>Take the counts of a registry: NORDCAN, Cancer Incidence in Five Continents, or a national one.</source>
        <translation>Ta antallene til et register: NORDCAN, Cancer Incidence in Five Continents eller et nasjonalt.</translation>
    </message>
    <message>
        <source>Take the person out of the other union first.</source>
        <translation>Ta personen ut av det andre paret først.</translation>
    </message>
    <message>
        <source>Take them out of the selection, or take the cancers back first.</source>
        <translation>Ta dem ut av utvalget, eller ta først kreftopplysningene tilbake.</translation>
    </message>
    <message>
        <source>Target is neither 0 nor 1.</source>
        <translation>Feltet for den det gjelder, er verken 0 eller 1.</translation>
    </message>
    <message>
        <source>Tests and variants are not held.</source>
        <translation>Tester og varianter kommer ikke med.</translation>
    </message>
    <message>
        <source>Tests of a tumour are not held.</source>
        <translation>Tester av svulster kommer ikke med.</translation>
    </message>
    <message>
        <source>Tests of genes that CanRisk does not know are not held.</source>
        <translation>Tester av gener som CanRisk ikke kjenner, kommer ikke med.</translation>
    </message>
    <message>
        <source>That a couple has no children is not held.</source>
        <translation>At et par ikke har barn, kommer ikke med.</translation>
    </message>
    <message>
        <source>That a person is a pregnancy is not held.</source>
        <translation>At en person er et svangerskap, kommer ikke med.</translation>
    </message>
    <message>
        <source>That a variant is homozygous is not held.</source>
        <translation>At en variant er homozygot, kommer ikke med.</translation>
    </message>
    <message>
        <source>That copy numbers were looked at is not held.</source>
        <translation>At kopitall er undersøkt, kommer ikke med.</translation>
    </message>
    <message>
        <source>That founder variants were not found is not held.</source>
        <translation>At grunnleggervarianter ikke ble funnet, kommer ikke med.</translation>
    </message>
    <message>
        <source>That partners parted is not held.</source>
        <translation>At partnere er gått fra hverandre, kommer ikke med.</translation>
    </message>
    <message>
        <source>The branch is one person, who brings no relatives.</source>
        <translation>Grenen er én person, som ikke har med seg slektninger.</translation>
    </message>
    <message>
        <source>The branch on the clipboard is too large.</source>
        <translation>Grenen på utklippstavlen er for stor.</translation>
    </message>
    <message>
        <source>The bundle changes an entry that is not in it.</source>
        <translation>Pakken endrer en innføring som ikke er i den.</translation>
    </message>
    <message>
        <source>The bundle holds a family twice.</source>
        <translation>Pakken har en familie to ganger.</translation>
    </message>
    <message>
        <source>The bundle holds a file that does not belong in it.</source>
        <translation>Pakken har en fil som ikke hører hjemme i den.</translation>
    </message>
    <message>
        <source>The bundle holds an entry twice.</source>
        <translation>Pakken har en innføring to ganger.</translation>
    </message>
    <message>
        <source>The bundle holds too many files.</source>
        <translation>Pakken har for mange filer.</translation>
    </message>
    <message>
        <source>The bundle is damaged.</source>
        <translation>Pakken er skadet.</translation>
    </message>
    <message>
        <source>The bundle is encrypted.</source>
        <translation>Pakken er kryptert.</translation>
    </message>
    <message>
        <source>The bundle unpacks to more than predispo takes.</source>
        <translation>Pakken er større utpakket enn predispo tar imot.</translation>
    </message>
    <message>
        <source>The cancer came after the age at last follow-up.</source>
        <translation>Kreftsykdommen kom etter alderen ved siste oppfølging.</translation>
    </message>
    <message>
        <source>The cause of death is not held.</source>
        <translation>Dødsårsaken kommer ikke med.</translation>
    </message>
    <message>
        <source>The days on which things happened are not held.</source>
        <translation>Datoene da noe skjedde, kommer ikke med.</translation>
    </message>
    <message>
        <source>The demonstration clinic cannot be written.</source>
        <translation>Demonstrasjonsklinikken kan ikke skrives til disken.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written.</source>
        <translation>Disken er full: ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>The encrypted bundle asks for more work than predispo does.</source>
        <translation>Den krypterte pakken krever mer arbeid enn predispo gjør.</translation>
    </message>
    <message>
        <source>The encrypted bundle is cut short.</source>
        <translation>Den krypterte pakken er avkortet.</translation>
    </message>
    <message>
        <source>The evidence has no law of this country.</source>
        <translation>Kunnskapsgrunnlaget har ingen lov for dette landet.</translation>
    </message>
    <message>
        <source>The family has nobody in it.</source>
        <translation>Familien har ingen personer.</translation>
    </message>
    <message>
        <source>The family has two targets.</source>
        <translation>Familien har to personer merket som den det gjelder.</translation>
    </message>
    <message>
        <source>The family&apos;s name, country and comment are not held.</source>
        <translation>Navnet på familien, landet og kommentaren kommer ikke med.</translation>
    </message>
    <message>
        <source>The father and the mother are the same person.</source>
        <translation>Faren og moren er samme person.</translation>
    </message>
    <message>
        <source>The figures are of another day.</source>
        <translation>Tallene er fra en annen dag.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Filen kan ikke åpnes.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Filen kan ikke skrives.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunne ikke skrives.</translation>
    </message>
    <message>
        <source>The file does not say of what: affected is read as a cancer of unknown site.</source>
        <translation>Filen sier ikke av hva: syk leses som kreft med ukjent utgangspunkt.</translation>
    </message>
    <message>
        <source>The file has more lines than any family file.</source>
        <translation>Filen har flere linjer enn noen familiefil.</translation>
    </message>
    <message>
        <source>The file holds no person.</source>
        <translation>Filen inneholder ingen personer.</translation>
    </message>
    <message>
        <source>The file is larger than any family file.</source>
        <translation>Filen er større enn noen familiefil.</translation>
    </message>
    <message>
        <source>The file is not text.</source>
        <translation>Filen er ikke tekst.</translation>
    </message>
    <message>
        <source>The file is too large to be a family file.</source>
        <translation>Filen er for stor til å være en familiefil.</translation>
    </message>
    <message>
        <source>The header says this twice; the first counts.</source>
        <translation>Hodet sier dette to ganger; det første gjelder.</translation>
    </message>
    <message>
        <source>The journal names no family number.</source>
        <translation>Journalen oppgir ikke noe familienummer.</translation>
    </message>
    <message>
        <source>The journey (referral to letter, plans and tasks) is not held.</source>
        <translation>Forløpet (fra henvisning til brev, planer og oppgaver) kommer ikke med.</translation>
    </message>
    <message>
        <source>The karyotype is not held.</source>
        <translation>Karyotypen kommer ikke med.</translation>
    </message>
    <message>
        <source>The last age alive is not held: CanRisk would take them to be free of cancer until then, which is not known.</source>
        <translation>Siste kjente alder kommer ikke med: CanRisk ville regnet dem som uten kreft til da, og det er ikke kjent.</translation>
    </message>
    <message>
        <source>The likelihood of this family is too small for the machine&apos;s numbers.</source>
        <translation>Sannsynligheten for denne familien er for liten for maskinens tall.</translation>
    </message>
    <message>
        <source>The order of birth is not held.</source>
        <translation>Fødselsrekkefølgen kommer ikke med.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file was changed.</source>
        <translation>Passfrasen er feil, eller filen er endret.</translation>
    </message>
    <message>
        <source>The phenotype is none of 2, 1, 0 and -9.</source>
        <translation>Fenotypen er ingen av 2, 1, 0 og -9.</translation>
    </message>
    <message>
        <source>The same column is there twice.</source>
        <translation>Den samme kolonnen finnes to ganger.</translation>
    </message>
    <message>
        <source>The same person was added twice.</source>
        <translation>Den samme personen ble lagt til to ganger.</translation>
    </message>
    <message>
        <source>The same union was formed twice.</source>
        <translation>Det samme paret ble dannet to ganger.</translation>
    </message>
    <message>
        <source>The second breast cancer came before the first.</source>
        <translation>Den andre brystkreften kom før den første.</translation>
    </message>
    <message>
        <source>The sex is neither M nor F.</source>
        <translation>Kjønnet er verken M eller F.</translation>
    </message>
    <message>
        <source>The sex is none of 1, 2 and 0; it is taken as not known.</source>
        <translation>Kjønnet er ingen av 1, 2 og 0; det regnes som ukjent.</translation>
    </message>
    <message>
        <source>The side and the morphology of a cancer are not held.</source>
        <translation>Side og morfologi for en kreft kommer ikke med.</translation>
    </message>
    <message>
        <source>The table has no person-years.</source>
        <translation>Tabellen har ingen personår.</translation>
    </message>
    <message>
        <source>The vault does not say its version.</source>
        <translation>Hvelvet oppgir ikke versjonen sin.</translation>
    </message>
    <message>
        <source>The vault is closed.</source>
        <translation>Hvelvet er lukket.</translation>
    </message>
    <message>
        <source>The vault is open in another window or on another computer.</source>
        <translation>Hvelvet er åpent i et annet vindu eller på en annen maskin.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is empty.</source>
        <translation>Databasen til hvelvet er tom.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written.</source>
        <translation>Mappen til hvelvet kan ikke skrives til.</translation>
    </message>
    <message>
        <source>The vault&apos;s keys are damaged.</source>
        <translation>Nøklene til hvelvet er skadet.</translation>
    </message>
    <message>
        <source>The vault&apos;s keys are missing.</source>
        <translation>Nøklene til hvelvet mangler.</translation>
    </message>
    <message>
        <source>The vault&apos;s keys cannot be read.</source>
        <translation>Nøklene til hvelvet kan ikke leses.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Arbeidet ble avbrutt.</translation>
    </message>
    <message>
        <source>There is a kind of test without a result, or a result without one.</source>
        <translation>Det finnes en testtype uten svar, eller et svar uten testtype.</translation>
    </message>
    <message>
        <source>There is a second breast cancer but no first.</source>
        <translation>Det finnes en andre brystkreft, men ingen første.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>Det finnes allerede et hvelv i denne mappen.</translation>
    </message>
    <message>
        <source>There is no family in this file.</source>
        <translation>Det er ingen familie i denne filen.</translation>
    </message>
    <message>
        <source>There is no family to write.</source>
        <translation>Det er ingen familie å skrive.</translation>
    </message>
    <message>
        <source>There is no plan for somebody who has died.</source>
        <translation>Det finnes ingen plan for en som er død.</translation>
    </message>
    <message>
        <source>There is no plan for somebody who is not born.</source>
        <translation>Det finnes ingen plan for en som ikke er født.</translation>
    </message>
    <message>
        <source>There is no such result.</source>
        <translation>Det finnes ikke noe slikt svar.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>Det er ikke noe hvelv i denne mappen.</translation>
    </message>
    <message>
        <source>There is nobody in this branch.</source>
        <translation>Det er ingen i denne grenen.</translation>
    </message>
    <message>
        <source>There is nobody in this family yet.</source>
        <translation>Det er ingen i denne familien ennå.</translation>
    </message>
    <message>
        <source>There is nobody to copy.</source>
        <translation>Det er ingen å kopiere.</translation>
    </message>
    <message>
        <source>There is nobody to write.</source>
        <translation>Det er ingen personer å skrive.</translation>
    </message>
    <message>
        <source>There is nothing to write down.</source>
        <translation>Det er ingenting å skrive ned.</translation>
    </message>
    <message>
        <source>These are not five tumour markers.</source>
        <translation>Dette er ikke fem tumormarkører.</translation>
    </message>
    <message>
        <source>These two are already partners.</source>
        <translation>Disse to er allerede partnere.</translation>
    </message>
    <message>
        <source>This JSON goes too deep.</source>
        <translation>Denne JSON-filen er for dypt nøstet.</translation>
    </message>
    <message>
        <source>This cancer does not go with the sex.</source>
        <translation>Denne kreftsykdommen passer ikke med kjønnet.</translation>
    </message>
    <message>
        <source>This column is not known.</source>
        <translation>Denne kolonnen er ikke kjent.</translation>
    </message>
    <message>
        <source>This entry is written down already.</source>
        <translation>Denne innføringen er allerede skrevet ned.</translation>
    </message>
    <message>
        <source>This family has too many loops for an exact answer.</source>
        <translation>Denne familien har for mange sløyfer til et eksakt svar.</translation>
    </message>
    <message>
        <source>This family has too many loops for an interval.</source>
        <translation>Denne familien har for mange løkker til at et intervall kan regnes ut.</translation>
    </message>
    <message>
        <source>This is not a family file that predispo knows.</source>
        <translation>Dette er ikke en familiefil som predispo kjenner.</translation>
    </message>
    <message>
        <source>This is not a mark of twins.</source>
        <translation>Dette er ikke et merke for tvillinger.</translation>
    </message>
    <message>
        <source>This is not a risk factor.</source>
        <translation>Dette er ikke en risikofaktor.</translation>
    </message>
    <message>
        <source>This is not a year of birth.</source>
        <translation>Dette er ikke et fødselsår.</translation>
    </message>
    <message>
        <source>This is not an age at diagnosis.</source>
        <translation>Dette er ikke en alder ved diagnose.</translation>
    </message>
    <message>
        <source>This is not an age.</source>
        <translation>Dette er ikke en alder.</translation>
    </message>
    <message>
        <source>This is not an oracle case.</source>
        <translation>Dette er ikke et orakeltilfelle.</translation>
    </message>
    <message>
        <source>This is not the journal of a family.</source>
        <translation>Dette er ikke journalen til en familie.</translation>
    </message>
    <message>
        <source>This organ does not go with the sex at birth.</source>
        <translation>Dette organet passer ikke med kjønnet ved fødselen.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Denne passfrasen åpner ikke hvelvet.</translation>
    </message>
    <message>
        <source>This person has parents already, and so has the first person of the branch.</source>
        <translation>Denne personen har foreldre allerede, og det har den første i grenen også.</translation>
    </message>
    <message>
        <source>This table has one number for all ages together, as Cancer Today (GLOBOCAN) gives it: estimates and rates, no counts by age.</source>
        <translation>Denne tabellen har ett tall for alle aldre samlet, slik Cancer Today (GLOBOCAN) gir det: anslag og rater, ingen antall etter alder.</translation>
    </message>
    <message>
        <source>This zip is not a bundle of predispo.</source>
        <translation>Denne zip-filen er ikke en pakke fra predispo.</translation>
    </message>
    <message>
        <source>Tumour markers without a breast cancer are not taken over.</source>
        <translation>Tumormarkører uten en brystkreft hentes ikke inn.</translation>
    </message>
    <message>
        <source>Twins are at least two different persons.</source>
        <translation>Tvillinger er minst to ulike personer.</translation>
    </message>
    <message>
        <source>Twins are born together.</source>
        <translation>Tvillinger er født sammen.</translation>
    </message>
    <message>
        <source>Twins are written as siblings.</source>
        <translation>Tvillinger skrives som søsken.</translation>
    </message>
    <message>
        <source>Twins have the same parents.</source>
        <translation>Tvillinger har de samme foreldrene.</translation>
    </message>
    <message>
        <source>Twins who are not identical are written as siblings.</source>
        <translation>Tvillinger som ikke er eneggede, skrives som søsken.</translation>
    </message>
    <message>
        <source>Twins whose parents are not in the file are not noted as twins.</source>
        <translation>Tvillinger med foreldre som ikke er i filen, noteres ikke som tvillinger.</translation>
    </message>
    <message>
        <source>Two persons have the same identifier.</source>
        <translation>To personer har samme identifikator.</translation>
    </message>
    <message>
        <source>Type it again, with an eye to capitals and keyboard layout, or use the printed recovery key.</source>
        <translation>Skriv den på nytt, pass på store bokstaver og tastaturoppsett, eller bruk den utskrevne gjenopprettingsnøkkelen.</translation>
    </message>
    <message>
        <source>Unlock it again.</source>
        <translation>Lås det opp igjen.</translation>
    </message>
    <message>
        <source>Until when each organ was free of cancer is held for all together.</source>
        <translation>Hvor lenge hvert organ var uten kreft, skrives samlet for alle.</translation>
    </message>
    <message>
        <source>Use .svg, .pdf or .png.</source>
        <translation>Bruk .svg, .pdf eller .png.</translation>
    </message>
    <message>
        <source>Wait until then, or erase it although it is to be kept and say by what right.</source>
        <translation>Vent til da, eller slett den selv om den skal oppbevares, og si med hvilken rett.</translation>
    </message>
    <message>
        <source>Wait until they are computed anew.</source>
        <translation>Vent til de er regnet ut på nytt.</translation>
    </message>
    <message>
        <source>What is known of these persons cannot all be true.</source>
        <translation>Det som er kjent om disse personene, kan ikke alt være sant.</translation>
    </message>
    <message>
        <source>What would be changed has been changed or withdrawn already.</source>
        <translation>Det som skulle endres, er allerede endret eller trukket tilbake.</translation>
    </message>
    <message>
        <source>Where symbols were placed by hand is not held.</source>
        <translation>Hvor symboler er plassert for hånd, kommer ikke med.</translation>
    </message>
    <message>
        <source>Whether there was this cancer is not told.</source>
        <translation>Det er ikke oppgitt om denne kreften har forekommet.</translation>
    </message>
    <message>
        <source>Which cancers, and at what age, is not held: affected is 2.</source>
        <translation>Hvilke kreftformer, og ved hvilken alder, kommer ikke med: syk skrives som 2.</translation>
    </message>
    <message>
        <source>Which variant it was is not held.</source>
        <translation>Hvilken variant det var, kommer ikke med.</translation>
    </message>
    <message>
        <source>Who carried a child is not held.</source>
        <translation>Hvem som bar fram et barn, kommer ikke med.</translation>
    </message>
    <message>
        <source>Who is not tied to the target by descent is left out.</source>
        <translation>Den som ikke er knyttet til den det gjelder ved avstamning, utelates.</translation>
    </message>
    <message>
        <source>Who is proband and consultand is not held.</source>
        <translation>Hvem som er proband og rådsøkende, kommer ikke med.</translation>
    </message>
    <message>
        <source>Who is the proband is not held.</source>
        <translation>Hvem som er proband, kommer ikke med.</translation>
    </message>
    <message>
        <source>Who may be shown a fact is not held.</source>
        <translation>Hvem som kan få se en opplysning, kommer ikke med.</translation>
    </message>
    <message>
        <source>Who said so is not held.</source>
        <translation>Hvem som har sagt det, kommer ikke med.</translation>
    </message>
    <message>
        <source>Withdraw the later facts together with it.</source>
        <translation>Trekk de senere opplysningene tilbake sammen med det.</translation>
    </message>
    <message>
        <source>Write a number between 0 and 1, as in &quot;ID:BRCA1=vus:0.3&quot;.</source>
        <translation>Skriv et tall mellom 0 og 1, som i «ID:BRCA1=vus:0.3».</translation>
    </message>
    <message>
        <source>Write it as &quot;ID:BRCA1=negative&quot;, &quot;ID:BRCA1=positive&quot; or &quot;ID:BRCA1=vus:0.3&quot;.</source>
        <translation>Skriv det som «ID:BRCA1=negative», «ID:BRCA1=positive» eller «ID:BRCA1=vus:0.3».</translation>
    </message>
    <message>
        <source>Write it to another disk or folder.</source>
        <translation>Skriv den til en annen disk eller mappe.</translation>
    </message>
    <message>
        <source>A verification names a person and what was seen.</source>
        <translation>En kontroll må nevne en person og hva som ble sett.</translation>
    </message>
    <message>
        <source>An override has no reason.</source>
        <translation>Et eget tall mangler begrunnelse.</translation>
    </message>
    <message>
        <source>Ask another author to approve it.</source>
        <translation>Be en annen om å godkjenne det.</translation>
    </message>
    <message>
        <source>Choose a figure, a criterion or an action.</source>
        <translation>Velg et tall, et kriterium eller et tiltak.</translation>
    </message>
    <message>
        <source>Compare the figure with its source and mend it.</source>
        <translation>Sammenlign tallet med kilden og rett det.</translation>
    </message>
    <message>
        <source>Give the name, and the page or table of the source.</source>
        <translation>Oppgi navnet, og siden eller tabellen i kilden.</translation>
    </message>
    <message>
        <source>Look at the overrides as they are now.</source>
        <translation>Se på klinikkens egne tall slik de er nå.</translation>
    </message>
    <message>
        <source>Nobody can approve their own override.</source>
        <translation>Ingen kan godkjenne sitt eget tall.</translation>
    </message>
    <message>
        <source>Say why the clinic takes another figure.</source>
        <translation>Skriv hvorfor klinikken bruker et annet tall.</translation>
    </message>
    <message>
        <source>The rule is so already.</source>
        <translation>Regelen er slik allerede.</translation>
    </message>
    <message>
        <source>The same override was written down twice.</source>
        <translation>Det samme egne tallet ble skrevet ned to ganger.</translation>
    </message>
    <message>
        <source>There is no such override any more.</source>
        <translation>Dette egne tallet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This does not wait for approval.</source>
        <translation>Dette venter ikke på godkjenning.</translation>
    </message>
    <message>
        <source>Write it down under another identifier.</source>
        <translation>Skriv det ned under en annen identifikator.</translation>
    </message>
    <message>
        <source>Choose a cancer and an age of the assessment.</source>
        <translation>Velg en kreftform og en alder fra beregningen.</translation>
    </message>
    <message>
        <source>Choose a gene of the assessment.</source>
        <translation>Velg et gen fra beregningen.</translation>
    </message>
    <message>
        <source>There is no such figure.</source>
        <translation>Det finnes ikke noe slikt tall.</translation>
    </message>
    <message>
        <source>Compare it with a case that is answered.</source>
        <translation>Sammenlign med et tilfelle som blir besvart.</translation>
    </message>
    <message>
        <source>Give the table, or leave the cancer out.</source>
        <translation>Oppgi tabellen, eller utelat kreften.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Velg en fra listen.</translation>
    </message>
    <message>
        <source>The evidence knows no such guideline.</source>
        <translation>Kunnskapsgrunnlaget kjenner ingen slik retningslinje.</translation>
    </message>
    <message>
        <source>Choose a later day, or look at the date of birth.</source>
        <translation>Velg en senere dag, eller se på fødselsdatoen.</translation>
    </message>
    <message>
        <source>The person who seeks counsel is born after the day that is asked about.</source>
        <translation>Den rådsøkende er født etter dagen det spørres om.</translation>
    </message>
    <message>
        <source>A change is an amount of probability from 0 to below 1.</source>
        <translation>En endring er en sannsynlighet fra 0 til under 1.</translation>
    </message>
    <message>
        <source>A backup inside the vault&apos;s own folder is lost with it.</source>
        <translation>En sikkerhetskopi i hvelvets egen mappe går tapt sammen med det.</translation>
    </message>
    <message>
        <source>A branch holds no facts of this kind.</source>
        <translation>En gren inneholder ikke fakta av dette slaget.</translation>
    </message>
    <message>
        <source>A newer predispo wrote this pack.</source>
        <translation>En nyere predispo har skrevet denne pakken.</translation>
    </message>
    <message>
        <source>Choose a file that predispo exported as a pack.</source>
        <translation>Velg en fil som predispo har eksportert som pakke.</translation>
    </message>
    <message>
        <source>Choose the columns of age, cases and person-years; rates cannot be pooled and are not taken.</source>
        <translation>Velg kolonnene for alder, tilfeller og personår. Rater kan ikke slås sammen og brukes ikke.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the signer over the telephone, then trust the key.</source>
        <translation>Sammenlign fingeravtrykket med avsenderen over telefon, og godta deretter nøkkelen.</translation>
    </message>
    <message>
        <source>Give 0.01 for one percent.</source>
        <translation>Skriv 0.01 for én prosent.</translation>
    </message>
    <message>
        <source>Give each cancer and sex all ages from 0 to 85 and over.</source>
        <translation>Oppgi alle aldre fra 0 til 85 og over for hver kreftform og hvert kjønn.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Gi den et navn.</translation>
    </message>
    <message>
        <source>Give the 64 hexadecimal digits of the other clinic&apos;s key.</source>
        <translation>Oppgi de 64 heksadesimale sifrene i den andre klinikkens nøkkel.</translation>
    </message>
    <message>
        <source>Mend the mapping or the table, or take what could be read.</source>
        <translation>Rett tilordningen eller tabellen, eller ta inn det som kunne leses.</translation>
    </message>
    <message>
        <source>Name it, as by clinic and subject.</source>
        <translation>Gi den et navn, for eksempel etter klinikk og emne.</translation>
    </message>
    <message>
        <source>Override or verify a figure first.</source>
        <translation>Legg inn et eget tall eller kontroller et tall først.</translation>
    </message>
    <message>
        <source>Put cells that hold the delimiter in quotation marks.</source>
        <translation>Sett anførselstegn rundt celler som inneholder skilletegnet.</translation>
    </message>
    <message>
        <source>Save it as CSV, with one row for each age band.</source>
        <translation>Lagre den som CSV, med én rad for hver aldersgruppe.</translation>
    </message>
    <message>
        <source>Say whose key it is.</source>
        <translation>Skriv hvem nøkkelen tilhører.</translation>
    </message>
    <message>
        <source>Take a newer pack, or withdraw the installed one first.</source>
        <translation>Ta inn en nyere pakke, eller trekk den installerte tilbake først.</translation>
    </message>
    <message>
        <source>The clinic has no evidence of its own yet.</source>
        <translation>Klinikken har ingen egne tall ennå.</translation>
    </message>
    <message>
        <source>The content of this pack is not whole.</source>
        <translation>Innholdet i denne pakken er ikke helt.</translation>
    </message>
    <message>
        <source>The key has no name.</source>
        <translation>Nøkkelen mangler navn.</translation>
    </message>
    <message>
        <source>The pack has no name.</source>
        <translation>Pakken mangler navn.</translation>
    </message>
    <message>
        <source>There is no table in this file.</source>
        <translation>Det er ingen tabell i denne filen.</translation>
    </message>
    <message>
        <source>This file is larger than any pack.</source>
        <translation>Denne filen er større enn noen pakke.</translation>
    </message>
    <message>
        <source>This is not a pack of evidence.</source>
        <translation>Dette er ingen kunnskapspakke.</translation>
    </message>
    <message>
        <source>This is not a signing key.</source>
        <translation>Dette er ingen signeringsnøkkel.</translation>
    </message>
    <message>
        <source>This key is not trusted.</source>
        <translation>Denne nøkkelen er ikke godtatt.</translation>
    </message>
    <message>
        <source>This key is trusted already.</source>
        <translation>Denne nøkkelen er godtatt allerede.</translation>
    </message>
    <message>
        <source>This pack is not JSON.</source>
        <translation>Denne pakken er ikke JSON.</translation>
    </message>
    <message>
        <source>This pack is not signed.</source>
        <translation>Denne pakken er ikke signert.</translation>
    </message>
    <message>
        <source>This pack is signed by a key that the clinic does not trust.</source>
        <translation>Denne pakken er signert med en nøkkel som klinikken ikke har godtatt.</translation>
    </message>
    <message>
        <source>This pack was altered after it was signed.</source>
        <translation>Denne pakken ble endret etter at den ble signert.</translation>
    </message>
    <message>
        <source>This table has more rows than any registry&apos;s.</source>
        <translation>Denne tabellen har flere rader enn noe register har.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Dette er ikke en dato.</translation>
    </message>
    <message>
        <source>Write a date such as 1962, May 1962, 12.5.1962, 1950s or about 1962.</source>
        <translation>Skriv en dato som 1962, mai 1962, 12.5.1962, 1950-årene eller omtrent 1962.</translation>
    </message>
    <message>
        <source>Choose one of those two; the index in use was not touched.</source>
        <translation>Velg en av de to; indeksen som er i bruk, er ikke rørt.</translation>
    </message>
    <message>
        <source>Download it again from ClinVar.</source>
        <translation>Last den ned på nytt fra ClinVar.</translation>
    </message>
    <message>
        <source>Import ClinVar&apos;s file again.</source>
        <translation>Importer ClinVar-filen på nytt.</translation>
    </message>
    <message>
        <source>Name the day of its download, as --date 2026-11-01.</source>
        <translation>Oppgi dagen den ble lastet ned, som --date 2026-11-01.</translation>
    </message>
    <message>
        <source>See that it is ClinVar&apos;s whole file; the index in use was not touched.</source>
        <translation>Se til at det er hele ClinVar-filen; indeksen som er i bruk, er ikke rørt.</translation>
    </message>
    <message>
        <source>See that the disk has room and no other import is running; the index in use was not touched.</source>
        <translation>Se til at disken har plass og at ingen annen import pågår; indeksen som er i bruk, er ikke rørt.</translation>
    </message>
    <message>
        <source>The compressed file is cut off or damaged.</source>
        <translation>Den komprimerte filen er avkuttet eller skadet.</translation>
    </message>
    <message>
        <source>The file does not say its date.</source>
        <translation>Filen sier ikke datoen sin.</translation>
    </message>
    <message>
        <source>The file does not say whether it is on GRCh37 or GRCh38 (##reference).</source>
        <translation>Filen sier ikke om den er på GRCh37 eller GRCh38 (##reference).</translation>
    </message>
    <message>
        <source>The file holds more records than ClinVar ever had.</source>
        <translation>Filen har flere oppføringer enn ClinVar noen gang har hatt.</translation>
    </message>
    <message>
        <source>The file holds no variant in a gene that predispo knows.</source>
        <translation>Filen har ingen variant i et gen som predispo kjenner.</translation>
    </message>
    <message>
        <source>The file is cut off: its last line has no end.</source>
        <translation>Filen er avkuttet: den siste linjen har ingen slutt.</translation>
    </message>
    <message>
        <source>The file is larger than any of ClinVar&apos;s.</source>
        <translation>Filen er større enn noen av ClinVars.</translation>
    </message>
    <message>
        <source>The index of ClinVar cannot be read.</source>
        <translation>Indeksen til ClinVar kan ikke leses.</translation>
    </message>
    <message>
        <source>This VCF file is not ClinVar&apos;s: its header does not say ##source=ClinVar.</source>
        <translation>Denne VCF-filen er ikke fra ClinVar: hodet sier ikke ##source=ClinVar.</translation>
    </message>
    <message>
        <source>This is neither ClinVar&apos;s clinvar.vcf.gz nor its variant_summary.txt.gz.</source>
        <translation>Dette er verken ClinVars clinvar.vcf.gz eller variant_summary.txt.gz.</translation>
    </message>
    <message>
        <source>That it was asked and nobody knows is not held.</source>
        <translation>At det er spurt og ingen vet, kan ikke lagres.</translation>
    </message>
    <message>
        <source>Look at `evidence list --json`, or give a whole table by --table FILE.</source>
        <translation>Se på `evidence list --json`, eller gi en hel tabell med --table FIL.</translation>
    </message>
    <message>
        <source>Look at the clinic&apos;s own evidence as it is now.</source>
        <translation>Se på klinikkens egen evidens slik den er nå.</translation>
    </message>
    <message>
        <source>Name file, table and key, as &quot;genes/BRCA1.toml, carrier_frequency&quot;; `evidence list --json` has them.</source>
        <translation>Oppgi fil, tabell og nøkkel, som «genes/BRCA1.toml, carrier_frequency»; `evidence list --json` har dem.</translation>
    </message>
    <message>
        <source>Write it as JSON or TOML, in the words of the evidence files.</source>
        <translation>Skriv den som JSON eller TOML, med ordene i evidensfilene.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Velg en annen.</translation>
    </message>
    <message>
        <source>Choose the PDF of a letter.</source>
        <translation>Velg PDF-en av et brev.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunne ikke leses.</translation>
    </message>
    <message>
        <source>This is not a PDF file.</source>
        <translation>Dette er ikke en PDF-fil.</translation>
    </message>
    <message>
        <source>Choose two others.</source>
        <translation>Velg to andre.</translation>
    </message>
    <message>
        <source>Choose two records of one person.</source>
        <translation>Velg to oppføringer av én person.</translation>
    </message>
    <message>
        <source>One of these two is the parent of the other.</source>
        <translation>Den ene av disse to er forelder til den andre.</translation>
    </message>
    <message>
        <source>Take the note of twins back first, if it is wrong.</source>
        <translation>Ta først tvillingopplysningen tilbake, hvis den er feil.</translation>
    </message>
    <message>
        <source>These two are noted as twins, so they are two people.</source>
        <translation>Disse to er notert som tvillinger, altså to personer.</translation>
    </message>
    <message>
        <source>These two are partners, so they are two people.</source>
        <translation>Disse to er partnere, altså to personer.</translation>
    </message>
    <message>
        <source>This is one record already.</source>
        <translation>Dette er allerede én oppføring.</translation>
    </message>
    <message>
        <source>Add the parents first.</source>
        <translation>Legg til foreldrene først.</translation>
    </message>
    <message>
        <source>This parent is not in the family yet.</source>
        <translation>Denne forelderen er ikke i familien ennå.</translation>
    </message>
    <message>
        <source>This person has no parents in the family yet.</source>
        <translation>Denne personen har ingen foreldre i familien ennå.</translation>
    </message>
    <message>
        <source>A rule asks to wait, and no reason is given.</source>
        <translation>En regel ber om å vente, og ingen grunn er oppgitt.</translation>
    </message>
    <message>
        <source>Write why the step is taken now.</source>
        <translation>Skriv hvorfor skrittet tas nå.</translation>
    </message>
    <message>
        <source>A domain has no ends.</source>
        <translation>Et domene mangler start og slutt.</translation>
    </message>
    <message>
        <source>A laboratory&apos;s file belongs to a person of a family.</source>
        <translation>En fil fra laboratoriet hører til en person i en familie.</translation>
    </message>
    <message>
        <source>A row is longer than in any laboratory&apos;s table.</source>
        <translation>En rad er lengre enn i noen tabell fra et laboratorium.</translation>
    </message>
    <message>
        <source>A variant is recorded only with the class that the laboratory reported.</source>
        <translation>En variant registreres bare med klassen som laboratoriet har meldt.</translation>
    </message>
    <message>
        <source>Ask for it as JSON.</source>
        <translation>Be om svaret som JSON.</translation>
    </message>
    <message>
        <source>Ask the laboratory for the report by HL7&apos;s Genomics Reporting guide.</source>
        <translation>Be laboratoriet om svaret etter HL7s veiledning Genomics Reporting.</translation>
    </message>
    <message>
        <source>Ask the laboratory; nothing was taken from the file.</source>
        <translation>Spør laboratoriet. Ingenting ble hentet fra filen.</translation>
    </message>
    <message>
        <source>Choose the class of every row that is to be recorded.</source>
        <translation>Velg klassen til hver rad som skal registreres.</translation>
    </message>
    <message>
        <source>Choose the column with the HGVS name, or chromosome, position, REF and ALT.</source>
        <translation>Velg kolonnen med HGVS-navnet, eller kromosom, posisjon, REF og ALT.</translation>
    </message>
    <message>
        <source>Copy it again; nothing was taken from it.</source>
        <translation>Kopier den på nytt. Ingenting ble hentet fra den.</translation>
    </message>
    <message>
        <source>Do not open it; ask the laboratory for another file.</source>
        <translation>Ikke åpne den, men be laboratoriet om en annen fil.</translation>
    </message>
    <message>
        <source>Enter the variant from the report.</source>
        <translation>Skriv inn varianten etter svarbrevet.</translation>
    </message>
    <message>
        <source>Leave out what is no variant.</source>
        <translation>Ta bort det som ikke er varianter.</translation>
    </message>
    <message>
        <source>Name the build: GRCh37 or GRCh38.</source>
        <translation>Velg utgaven: GRCh37 eller GRCh38.</translation>
    </message>
    <message>
        <source>Open the family first, as it is now, then import the file again.</source>
        <translation>Åpne familien først, slik den er nå, og importer filen på nytt.</translation>
    </message>
    <message>
        <source>Save it as XLSX again; nothing was taken from it.</source>
        <translation>Lagre den som XLSX på nytt. Ingenting ble hentet fra den.</translation>
    </message>
    <message>
        <source>Save the sheet with the variants alone, as XLSX or CSV.</source>
        <translation>Lagre arket med variantene alene, som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>Save the table as XLSX or CSV, with its header.</source>
        <translation>Lagre tabellen som XLSX eller CSV, med overskriften.</translation>
    </message>
    <message>
        <source>Split it by sample.</source>
        <translation>Del den etter prøve.</translation>
    </message>
    <message>
        <source>Split the file by sample.</source>
        <translation>Del filen etter prøve.</translation>
    </message>
    <message>
        <source>Take out the panel&apos;s genes first, as with bcftools view -R.</source>
        <translation>Ta ut genene i panelet først, som med bcftools view -R.</translation>
    </message>
    <message>
        <source>The #CHROM line does not name the columns of VCF.</source>
        <translation>#CHROM-linjen nevner ikke kolonnene i VCF.</translation>
    </message>
    <message>
        <source>The columns tell no variant.</source>
        <translation>Kolonnene forteller ikke om noen variant.</translation>
    </message>
    <message>
        <source>The file does not tell its build of the genome, and its reference bases do not settle it.</source>
        <translation>Filen sier ikke hvilken utgave av genomet den følger, og referansebasene avgjør det ikke.</translation>
    </message>
    <message>
        <source>The file has no #CHROM line before its variants.</source>
        <translation>Filen har ingen #CHROM-linje før variantene.</translation>
    </message>
    <message>
        <source>The file holds more than any laboratory&apos;s report.</source>
        <translation>Filen er større enn noe svar fra et laboratorium.</translation>
    </message>
    <message>
        <source>The file is larger than any laboratory&apos;s table.</source>
        <translation>Filen er større enn noen tabell fra et laboratorium.</translation>
    </message>
    <message>
        <source>The table has more rows than any laboratory&apos;s.</source>
        <translation>Tabellen har flere rader enn noen tabell fra et laboratorium.</translation>
    </message>
    <message>
        <source>The workbook defines entities of its own, as no spreadsheet program does.</source>
        <translation>Arbeidsboken definerer egne entiteter, og det gjør ikke noe regnearkprogram.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or is none.</source>
        <translation>Arbeidsboken er skadet eller er ingen arbeidsbok.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than any laboratory&apos;s table.</source>
        <translation>Arbeidsboken pakkes ut til mer enn noen tabell fra et laboratorium.</translation>
    </message>
    <message>
        <source>There is no variant of a genomics report in this file.</source>
        <translation>Det er ingen variant fra et genomikksvar i denne filen.</translation>
    </message>
    <message>
        <source>This is a binary BCF file.</source>
        <translation>Dette er en binær BCF-fil.</translation>
    </message>
    <message>
        <source>This is not a FHIR report in JSON.</source>
        <translation>Dette er ikke et FHIR-svar i JSON.</translation>
    </message>
    <message>
        <source>This is not a VCF file: it does not begin with ##fileformat=VCF.</source>
        <translation>Dette er ikke en VCF-fil: Den begynner ikke med ##fileformat=VCF.</translation>
    </message>
    <message>
        <source>This row of the file cannot be recorded.</source>
        <translation>Denne raden i filen kan ikke registreres.</translation>
    </message>
    <message>
        <source>Turn it into VCF first, as with bcftools view.</source>
        <translation>Gjør den om til VCF først, som med bcftools view.</translation>
    </message>
    <message>
        <source>Write first = 2 and last = 101.</source>
        <translation>Skriv first = 2 og last = 101.</translation>
    </message>
    <message>
        <source>A number is told of what is not there.</source>
        <translation>Det er oppgitt et antall av noe som ikke er der.</translation>
    </message>
    <message>
        <source>Answer yes, or leave the number away.</source>
        <translation>Svar ja, eller utelat antallet.</translation>
    </message>
    <message>
        <source>A template needs a name of at most 60 characters.</source>
        <translation>En mal trenger et navn på høyst 60 tegn.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and try again.</source>
        <translation>Se etter at det er plass på disken, og prøv igjen.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that template where a new family is begun.</source>
        <translation>Velg et annet navn, eller fjern malen der en ny familie begynnes.</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Malen kunne ikke lagres.</translation>
    </message>
    <message>
        <source>There is a template with this name already.</source>
        <translation>Det finnes alt en mal med dette navnet.</translation>
    </message>
    <message>
        <source>Write a short name.</source>
        <translation>Skriv et kort navn.</translation>
    </message>
    <message>
        <source>Ask the administrator to mend the file.</source>
        <translation>Be administratoren rette filen.</translation>
    </message>
    <message>
        <source>Get a newer release; to go back on purpose, remove predispo and install the older one by hand.</source>
        <translation>Skaff en nyere utgivelse; vil du med vilje tilbake, fjern predispo og installer den eldre for hånd.</translation>
    </message>
    <message>
        <source>Give the public key by --key, as it was published.</source>
        <translation>Oppgi den offentlige nøkkelen med --key, slik den er kunngjort.</translation>
    </message>
    <message>
        <source>Name the folder of the release.</source>
        <translation>Oppgi mappen til utgivelsen.</translation>
    </message>
    <message>
        <source>No key of the releases is known to this predispo.</source>
        <translation>Denne predispo kjenner ingen nøkkel for utgivelser.</translation>
    </message>
    <message>
        <source>The list of this release is larger than any.</source>
        <translation>Listen i denne utgivelsen er større enn noen kan være.</translation>
    </message>
    <message>
        <source>The signature of this release is no signature.</source>
        <translation>Signaturen til denne utgivelsen er ingen signatur.</translation>
    </message>
    <message>
        <source>This release was not signed by the key that is trusted here.</source>
        <translation>Denne utgivelsen er ikke signert med nøkkelen som er klarert her.</translation>
    </message>
    <message>
        <source>A letter was issued to somebody who would go, and it stays on record with this family.</source>
        <translation>En som ville gå, har fått et brev som er arkivert i denne familien.</translation>
    </message>
    <message>
        <source>Choose at least one person who is the same.</source>
        <translation>Velg minst én person som er den samme.</translation>
    </message>
    <message>
        <source>Choose each person once.</source>
        <translation>Velg hver person én gang.</translation>
    </message>
    <message>
        <source>Make the decisions the same in both families first.</source>
        <translation>Gjør vurderingene like i begge familiene først.</translation>
    </message>
    <message>
        <source>Nobody stands in both families.</source>
        <translation>Ingen står i begge familiene.</translation>
    </message>
    <message>
        <source>Nobody would stay in this family.</source>
        <translation>Ingen ville bli igjen i denne familien.</translation>
    </message>
    <message>
        <source>One person was chosen twice.</source>
        <translation>En person er valgt to ganger.</translation>
    </message>
    <message>
        <source>Select only a part of the family.</source>
        <translation>Velg bare en del av familien.</translation>
    </message>
    <message>
        <source>Select the people who belong in the new family.</source>
        <translation>Velg dem som hører til i den nye familien.</translation>
    </message>
    <message>
        <source>Share that person between the two families, or leave them here.</source>
        <translation>La personen stå i begge familiene, eller la vedkommende bli her.</translation>
    </message>
    <message>
        <source>The two families have different decisions on one variant.</source>
        <translation>De to familiene har ulike vurderinger av en variant.</translation>
    </message>
    <message>
        <source>There is nobody to split off.</source>
        <translation>Det er ingen å skille ut.</translation>
    </message>
    <message>
        <source>Take the children out first.</source>
        <translation>Ta barna ut først.</translation>
    </message>
    <message>
        <source>These partners have children.</source>
        <translation>Disse partnerne har barn.</translation>
    </message>
    <message>
        <source>Another family has this number.</source>
        <translation>En annen familie har dette nummeret.</translation>
    </message>
    <message>
        <source>Ask about fewer genes, or leave out relatives who carry no information.</source>
        <translation>Spør om færre gener, eller utelat slektninger som ikke gir opplysninger.</translation>
    </message>
    <message>
        <source>Suppose one result for each person and gene.</source>
        <translation>Anta ett resultat for hver person og hvert gen.</translation>
    </message>
    <message>
        <source>This family has too many loops and cancers to be computed closely in reasonable time.</source>
        <translation>Denne familien har for mange løkker og krefttilfeller til å kunne beregnes nøyaktig nok innen rimelig tid.</translation>
    </message>
    <message>
        <source>There are more cells than the header has.</source>
        <translation>Det er flere celler enn det er kolonner i overskriften.</translation>
    </message>
    <message>
        <source>This is no table of text.</source>
        <translation>Dette er ingen teksttabell.</translation>
    </message>
    <message>
        <source>Name a .pdf, or leave --pages out.</source>
        <translation>Velg en .pdf-fil, eller utelat --pages.</translation>
    </message>
    <message>
        <source>As a PNG this drawing would be too large.</source>
        <translation>Som PNG ville denne tegningen bli for stor.</translation>
    </message>
    <message>
        <source>Choose .pdf or .svg instead.</source>
        <translation>Velg .pdf eller .svg i stedet.</translation>
    </message>
    <message>
        <source>Choose one relative or several in the list.</source>
        <translation>Velg én eller flere slektninger i listen.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Ingen er valgt.</translation>
    </message>
    <message>
        <source>The figures that were told are not computed.</source>
        <translation>Tallene som ble fortalt, er ikke beregnet.</translation>
    </message>
    <message>
        <source>Choose relatives who may be told.</source>
        <translation>Velg slektninger som kan få vite.</translation>
    </message>
    <message>
        <source>Nobody is left to write to.</source>
        <translation>Det er ingen igjen å skrive til.</translation>
    </message>
    <message>
        <source>Leave the tick of the row that the report means.</source>
        <translation>La bare raden som svaret mener, være krysset av.</translation>
    </message>
    <message>
        <source>Two ticked rows are one variant, and their classes or zygosities differ.</source>
        <translation>To avkryssede rader er samme variant, og klassene eller zygositetene er ulike.</translation>
    </message>
    <message>
        <source>A task without a name cannot be done or put off.</source>
        <translation>En oppgave uten navn kan ikke utføres eller utsettes.</translation>
    </message>
    <message>
        <source>Open the worklist anew.</source>
        <translation>Åpne arbeidslisten på nytt.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>I have printed or written it down and put it in a safe place</source>
        <translation>Jeg har skrevet den ut eller ned og lagt den på et trygt sted</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Gjenopprettingsnøkkelen din</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key alone opens the vault. It is shown now and never again; without both, nobody can read the vault any more.</source>
        <translation>Hvis passfrasen blir glemt, er det bare denne nøkkelen som åpner hvelvet. Den vises nå og aldri igjen; uten noen av dem kan ingen lese hvelvet mer.</translation>
    </message>
</context>
<context>
    <name>RemainingRisk</name>
    <message>
        <source>Cancer</source>
        <translation>Kreft</translation>
    </message>
    <message>
        <source>By which age</source>
        <translation>Til hvilken alder</translation>
    </message>
    <message>
        <source>The last column also counts that death from another cause may come first.</source>
        <translation>Siste kolonne regner også med at død av en annen årsak kan komme først.</translation>
    </message>
    <message>
        <source>Curves of remaining risk; the table has the same numbers</source>
        <translation>Kurver for gjenværende risiko; tabellen har de samme tallene</translation>
    </message>
    <message>
        <source>by age {age}</source>
        <translation>til alderen {age}</translation>
    </message>
    <message>
        <source>From now to age {age}, {disease}: {person}. In the population: {population}.</source>
        <translation>Fra nå til alderen {age}, {disease}: {person}. I befolkningen: {population}.</translation>
    </message>
    <message>
        <source>From now to age {age}, {disease}: {person} (95 % interval: {ends}). In the population: {population}.</source>
        <translation>Fra nå til {age} år, {disease}: {person} (95 %-intervall: {ends}). I befolkningen: {population}.</translation>
    </message>
    <message>
        <source>{chance} like this person</source>
        <translation>{chance} som denne personen</translation>
    </message>
    <message>
        <source>{chance} in the population</source>
        <translation>{chance} i befolkningen</translation>
    </message>
    <message>
        <source>By age {age}: {person}, in the population {population}.</source>
        <translation>Innen {age} år: {person}, i befolkningen {population}.</translation>
    </message>
    <message>
        <source>By age {age}: {person}, 95 % interval {ends}, in the population {population}.</source>
        <translation>Innen {age} år: {person}, 95 %-intervall {ends}, i befolkningen {population}.</translation>
    </message>
</context>
<context>
    <name>RiskCurves</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>age</source>
        <translation>alder</translation>
    </message>
</context>
<context>
    <name>RiskTable</name>
    <message>
        <source>Remaining risk by age</source>
        <translation>Gjenværende risiko etter alder</translation>
    </message>
</context>
<context>
    <name>RiskTableModel</name>
    <message>
        <source>not computed</source>
        <translation>ikke regnet ut</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Til alder</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <source>With other
deaths</source>
        <translation>Med annen
død</translation>
    </message>
    <message>
        <source>Enter or a click shows the sources of this figure.</source>
        <translation>Enter eller et klikk viser kildene til dette tallet.</translation>
    </message>
</context>
<context>
    <name>RiskView</name>
    <message>
        <source>Limits of this calculation</source>
        <translation>Grenser for denne beregningen</translation>
    </message>
    <message>
        <source>Chance of carrying a disease-causing variant</source>
        <translation>Sannsynlighet for å bære en sykdomsgivende variant</translation>
    </message>
    <message>
        <source>Remaining risk of cancer</source>
        <translation>Gjenværende risiko for kreft</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Regner …</translation>
    </message>
    <message>
        <source>Nothing has been computed yet.</source>
        <translation>Ingenting er regnet ut ennå.</translation>
    </message>
    <message>
        <source>Not computed: the assessment does not cover this person.</source>
        <translation>Ikke regnet ut: vurderingen omfatter ikke denne personen.</translation>
    </message>
    <message>
        <source>These figures rest on supposed results that are not recorded.</source>
        <translation>Disse tallene bygger på antatte svar som ikke er registrert.</translation>
    </message>
    <message>
        <source>Computed for {day}, with the figures of {country}.</source>
        <translation>Regnet ut for {day}, med tallene for {country}.</translation>
    </message>
    <message>
        <source>Computed for {day} at age {age}, with the figures of {country}.</source>
        <translation>Regnet ut for {day} ved alderen {age}, med tallene for {country}.</translation>
    </message>
    <message>
        <source>Not computed: this person has died.</source>
        <translation>Ikke regnet ut: denne personen er død.</translation>
    </message>
    <message>
        <source>Not computed: the age of this person is not known. Note the year of birth.</source>
        <translation>Ikke regnet ut: alderen til denne personen er ikke kjent. Noter fødselsåret.</translation>
    </message>
    <message>
        <source>Not computed for this person.</source>
        <translation>Ikke regnet ut for denne personen.</translation>
    </message>
    <message>
        <source>No figures were computed.</source>
        <translation>Ingen tall ble regnet ut.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Vis {name}</translation>
    </message>
    <message>
        <source>Limits in full ({count})</source>
        <translation>Alle grensene ({count})</translation>
    </message>
    <message>
        <source>Sources ({count})</source>
        <translation>Kilder ({count})</translation>
    </message>
    <message>
        <source>Figures that nobody has verified yet ({count})</source>
        <translation>Tall som ingen har kontrollert ennå ({count})</translation>
    </message>
    <message>
        <source>Model {model}. Method: {method}. Evidence {edition} ({digest}).</source>
        <translation>Modell {model}. Metode: {method}. Kunnskapsgrunnlag {edition} ({digest}).</translation>
    </message>
    <message>
        <source>Show fewer genes</source>
        <translation>Vis færre gener</translation>
    </message>
    <message>
        <source>Show all {count} genes</source>
        <translation>Vis alle {count} gener</translation>
    </message>
    <message>
        <source>Thick bar and first figure: this person. Thin bar and second figure: the population. A click on any figure, or Enter, shows its sources.</source>
        <translation>Tykk stolpe og første tall: denne personen. Tynn stolpe og andre tall: befolkningen. Et klikk på et tall, eller Enter, viser kildene.</translation>
    </message>
    <message>
        <source>Compute now</source>
        <translation>Beregn nå</translation>
    </message>
    <message>
        <source>Cancelled: these figures are from before the last change.</source>
        <translation>Avbrutt: disse tallene er fra før den siste endringen.</translation>
    </message>
    <message>
        <source>Cancelled: nothing is computed.</source>
        <translation>Avbrutt: ingenting er beregnet.</translation>
    </message>
    <message>
        <source>Choose whose figures to use. Every result will say so.</source>
        <translation>Velg hvilke tall som skal brukes. Det vil stå ved hvert resultat.</translation>
    </message>
</context>
<context>
    <name>SeveralCommands</name>
    <message>
        <source>Select everybody</source>
        <translation>Velg alle</translation>
    </message>
    <message>
        <source>Select with all descendants</source>
        <translation>Velg med alle etterkommere</translation>
    </message>
    <message>
        <source>Select with all ancestors</source>
        <translation>Velg med alle forfedre</translation>
    </message>
    <message>
        <source>Select by drawing a frame</source>
        <translation>Velg ved å tegne en ramme</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy with names, for other programs too</source>
        <translation>Kopier med navn, også for andre programmer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dobl</translation>
    </message>
    <message>
        <source>Paste as children of this person</source>
        <translation>Lim inn som barn av denne personen</translation>
    </message>
    <message>
        <source>Paste onto this person</source>
        <translation>Lim inn på denne personen</translation>
    </message>
    <message>
        <source>Remove these people</source>
        <translation>Fjern disse personene</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Fjern denne personen</translation>
    </message>
    <message>
        <source>Merge two records of one person…</source>
        <translation>Slå sammen to oppføringer av én person…</translation>
    </message>
    <message>
        <source>Make these two partners</source>
        <translation>Gjør disse to til partnere</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>Age when seen</source>
        <translation>Alder da det ble sett</translation>
    </message>
    <message>
        <source>Note a sign</source>
        <translation>Noter et trekk</translation>
    </message>
</context>
<context>
    <name>SitePicker</name>
    <message>
        <source>type a few letters: bre…</source>
        <translation>skriv noen bokstaver: bry…</translation>
    </message>
    <message>
        <source>Not recorded: choose a cancer from the list, or “another cancer”.</source>
        <translation>Ikke lagret: velg en kreftsykdom fra listen, eller «annen kreft».</translation>
    </message>
</context>
<context>
    <name>SourcesWindow</name>
    <message>
        <source>Sources of a figure</source>
        <translation>Kildene til et tall</translation>
    </message>
    <message>
        <source>What this figure rests on</source>
        <translation>Hva dette tallet bygger på</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>any gene of the panel</source>
        <translation>et hvilket som helst gen i panelet</translation>
    </message>
    <message>
        <source>{name}, chance of carrying a variant of {gene}: {chance}. In the population: {population}.</source>
        <translation>{name}, sannsynlighet for å bære en variant i {gene}: {chance}. I befolkningen: {population}.</translation>
    </message>
    <message>
        <source>It is computed from the family and from these published figures, all of them together.</source>
        <translation>Det er beregnet ut fra familien og alle disse publiserte tallene samlet.</translation>
    </message>
    <message>
        <source>{name}, {disease} by age {age}: {risk}. In the population: {population}.</source>
        <translation>{name}, {disease} innen {age} år: {risk}. I befolkningen: {population}.</translation>
    </message>
    <message>
        <source>It is the average over what the person may carry. Each gene’s figures stand under the chance that weighs them, which opens its own sources.</source>
        <translation>Det er gjennomsnittet over det personen kan bære. Tallene for hvert gen står under sannsynligheten som veier dem, og den åpner sine egne kilder.</translation>
    </message>
    <message>
        <source>Chance of carrying a variant of {gene}: {chance}</source>
        <translation>Sannsynlighet for å bære en variant i {gene}: {chance}</translation>
    </message>
    <message>
        <source>Weighs the figures of {gene} below. Enter or a click shows its own sources.</source>
        <translation>Veier tallene for {gene} nedenfor. Enter eller et klikk viser dens egne kilder.</translation>
    </message>
    <message>
        <source>Recorded, and weighs nothing: no cited figure</source>
        <translation>Skrevet ned, og veier ingenting: ingen tall med kilde</translation>
    </message>
    <message>
        <source>{name}: recorded, and weighs nothing, as there is no cited figure</source>
        <translation>{name}: skrevet ned, og veier ingenting, for det finnes ingen tall med kilde</translation>
    </message>
    <message>
        <source>Not verified, or only in part: {figures}.</source>
        <translation>Ikke kontrollert, eller bare delvis: {figures}.</translation>
    </message>
    <message>
        <source>Enter or a double click on a published figure opens its source in Evidence.</source>
        <translation>Enter eller dobbeltklikk på et publisert tall åpner kilden i Kunnskapsgrunnlaget.</translation>
    </message>
    <message>
        <source>Open in the evidence</source>
        <translation>Åpne i kunnskapsgrunnlaget</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Split the family</source>
        <translation>Del familien</translation>
    </message>
    <message>
        <source>The people who were selected go into a family of their own with all that is recorded of them. Both families get a note that says so. One undo brings everybody back.</source>
        <translation>De valgte går til en egen familie med alt som står om dem. Begge familiene får et notat om det. Én angring bringer alle tilbake.</translation>
    </message>
    <message>
        <source>New family number</source>
        <translation>Nytt familienummer</translation>
    </message>
    <message>
        <source>They go</source>
        <translation>Disse går</translation>
    </message>
    <message>
        <source>In both families</source>
        <translation>I begge familiene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Write a number for the new family.</source>
        <translation>Skriv et nummer for den nye familien.</translation>
    </message>
    <message>
        <source>Another family has this number. Write another one.</source>
        <translation>En annen familie har dette nummeret. Skriv et annet.</translation>
    </message>
    <message>
        <source>Going: {going}. Staying: {staying}.</source>
        <translation>Går: {going}. Blir: {staying}.</translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) of birth or partnership between them are told by neither family afterwards; the journal keeps them.</source>
        <translation>
            <numerusform>%n bånd mellom dem, fødsel eller forhold, står ikke i noen av familiene etterpå; journalen beholder det.</numerusform>
            <numerusform>%n bånd mellom dem, fødsler eller forhold, står ikke i noen av familiene etterpå; journalen beholder dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of this family is now family {number}.</source>
        <translation>En del av denne familien er nå familie {number}.</translation>
    </message>
    <message>
        <source>This family was a part of family {number}.</source>
        <translation>Denne familien var en del av familie {number}.</translation>
    </message>
</context>
<context>
    <name>StageStrip</name>
    <message>
        <source>What is missing</source>
        <translation>Hva som mangler</translation>
    </message>
    <message>
        <source>The journey has begun; no stage is complete yet.</source>
        <translation>Forløpet har begynt; ingen del er fullført ennå.</translation>
    </message>
    <message>
        <source>Reached: {stage}</source>
        <translation>Nådd: {stage}</translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation>Neste: {stage}</translation>
    </message>
    <message>
        <source>Passed over: {stages}</source>
        <translation>Hoppet over: {stages}</translation>
    </message>
    <message>
        <source>{stage}. {lacks}</source>
        <translation>{stage}. {lacks}</translation>
    </message>
</context>
<context>
    <name>StandIns</name>
    <message>
        <source>Use the figures of {country}</source>
        <translation>Bruk tallene for {country}</translation>
    </message>
    <message>
        <source>There is no cancer incidence of {country} in the evidence.</source>
        <translation>Kunnskapsgrunnlaget har ingen kreftforekomst for {country}.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>predispo</source>
        <translation>predispo</translation>
    </message>
    <message>
        <source>Welcome to predispo</source>
        <translation>Velkommen til predispo</translation>
    </message>
    <message>
        <source>Pedigrees, carrier probabilities, cancer risks and letters, on your own machine and nowhere else.</source>
        <translation>Stamtavler, bærersannsynligheter, kreftrisiko og brev, på din egen maskin og ingen andre steder.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Country of the clinic</source>
        <translation>Klinikkens land</translation>
    </message>
    <message>
        <source>Look at the demonstration clinic</source>
        <translation>Se på demonstrasjonsklinikken</translation>
    </message>
    <message>
        <source>Create a vault for my clinic</source>
        <translation>Opprett et hvelv for klinikken min</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Åpne et hvelv</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Tiltenkt bruk</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>Jeg har lest dette og godtar det</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Referrals by year</source>
        <translation>Henvisninger per år</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Tests ordered</source>
        <translation>Bestilte tester</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Counted from what is written down with an exact day. A wait counts in the period in which it ended; who still waits is not in it.</source>
        <translation>Talt ut fra det som er ført med nøyaktig dato. En ventetid teller i perioden den tok slutt; de som fortsatt venter, er ikke med.</translation>
    </message>
    <message>
        <source>Families that could not be read: {count}.</source>
        <translation>Familier som ikke kunne leses: {count}.</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Ingenting i denne perioden.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Ventetider</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dager</translation>
    </message>
    <message>
        <source>The dark part is the median, the whole bar the wait that three of four did not exceed.</source>
        <translation>Den mørke delen er medianen, hele søylen den ventetiden som tre av fire ikke oversteg.</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Fra – til</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Median, days</source>
        <translation>Median, dager</translation>
    </message>
    <message>
        <source>Middle half, days</source>
        <translation>Midtre halvdel, dager</translation>
    </message>
    <message>
        <source>Referral to pre-test counselling</source>
        <translation>Henvisning til veiledning før test</translation>
    </message>
    <message>
        <source>Referral to a risk told</source>
        <translation>Henvisning til formidlet risiko</translation>
    </message>
    <message>
        <source>Pre-test counselling to the order</source>
        <translation>Veiledning før test til bestilling</translation>
    </message>
    <message>
        <source>Sample to result</source>
        <translation>Prøve til svar</translation>
    </message>
    <message>
        <source>Result to post-test counselling</source>
        <translation>Svar til veiledning etter test</translation>
    </message>
    <message>
        <source>Result to a plan</source>
        <translation>Svar til plan</translation>
    </message>
    <message>
        <source>First carrier found to first relative told</source>
        <translation>Første bærer funnet til første slektning informert</translation>
    </message>
    <message>
        <source>Results by gene</source>
        <translation>Svar per gen</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>People tested</source>
        <translation>Personer testet</translation>
    </message>
    <message>
        <source>Disease-causing</source>
        <translation>Sykdomsgivende</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Usikker</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingen funn</translation>
    </message>
    <message>
        <source>The whole bar is people tested, its dark part those with a disease-causing variant.</source>
        <translation>Hele søylen er testede personer, den mørke delen de med en sykdomsgivende variant.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>How far the families were reached</source>
        <translation>Hvor langt familiene er nådd</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familier</translation>
    </message>
    <message>
        <source>Living relatives at risk</source>
        <translation>Levende slektninger med risiko</translation>
    </message>
    <message>
        <source>Told or tested</source>
        <translation>Informert eller testet</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testet</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Bærere</translation>
    </message>
    <message>
        <source>As it stands at the end of today: the whole bar is living relatives whom a variant may have reached, its dark part those who were told or tested. The first carrier of each family is not counted.</source>
        <translation>Slik det er ved utgangen av i dag: hele søylen er levende slektninger som en variant kan ha nådd, den mørke delen de som er informert eller testet. Den første bæreren i hver familie er ikke talt med.</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Back to the family</source>
        <translation>Tilbake til familien</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Hide counts below five</source>
        <translation>Skjul tall under fem</translation>
    </message>
    <message>
        <source>A small number in a small clinic may name somebody</source>
        <translation>Et lite tall i en liten klinikk kan peke på noen</translation>
    </message>
    <message>
        <source>Families counted</source>
        <translation>Familier talt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Save table …</source>
        <translation>Lagre tabell …</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Lagre PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>til {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies)</source>
        <translation>
            <numerusform>%n familie</numerusform>
            <numerusform>%n familier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Statistics of the clinic</source>
        <translation>Klinikkens statistikk</translation>
    </message>
    <message>
        <source>Counted from the clinic’s own vault; nothing was sent anywhere.</source>
        <translation>Talt opp i klinikkens eget hvelv; ingenting er sendt noe sted.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Lagre tabellen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Evidence {edition}</source>
        <translation>Kunnskapsgrunnlag {edition}</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Regner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Vault locks in {time}</source>
        <translation>Hvelvet låses om {time}</translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>Hvelvet er åpent</translation>
    </message>
    <message>
        <source>Demonstration clinic: every family is invented</source>
        <translation>Demonstrasjonsklinikk: alle familier er oppdiktet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n ting å se på</numerusform>
            <numerusform>%n ting å se på</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing what is supposed</source>
        <translation>Beregner det som antas</translation>
    </message>
    <message>
        <source>Weighing the relatives</source>
        <translation>Veier slektningene</translation>
    </message>
    <message>
        <source>Weighing the tests</source>
        <translation>Veier testene</translation>
    </message>
    <message>
        <source>Drawing intervals</source>
        <translation>Trekker intervaller</translation>
    </message>
    <message>
        <source>Cancel: {work}</source>
        <translation>Avbryt: {work}</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Passfrasens styrke</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Gjettes straks</translation>
    </message>
    <message>
        <source>Guessed within hours</source>
        <translation>Gjettes på noen timer</translation>
    </message>
    <message>
        <source>Too weak for patients’ records</source>
        <translation>For svak for pasientopplysninger</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterk</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Svært sterk</translation>
    </message>
    <message>
        <source>Four or more unusual words</source>
        <translation>Fire eller flere uvanlige ord</translation>
    </message>
</context>
<context>
    <name>SupposedBanner</name>
    <message>
        <source>Back to what is known</source>
        <translation>Tilbake til det som er kjent</translation>
    </message>
    <message>
        <source>Supposed, not recorded: {results}</source>
        <translation>Antatt, ikke registrert: {results}</translation>
    </message>
</context>
<context>
    <name>Supposition</name>
    <message>
        <source>Record …</source>
        <translation>Registrer …</translation>
    </message>
    <message>
        <source>Record as a result: {result}</source>
        <translation>Registrer som svar: {result}</translation>
    </message>
    <message>
        <source>Open the form of test results with this result filled in</source>
        <translation>Åpne skjemaet for prøvesvar med dette svaret fylt inn</translation>
    </message>
    <message>
        <source>Suppose this no more</source>
        <translation>Ikke anta dette lenger</translation>
    </message>
    <message>
        <source>Suppose no more: {result}</source>
        <translation>Ikke anta lenger: {result}</translation>
    </message>
</context>
<context>
    <name>SurgeryForm</name>
    <message>
        <source>treatment, or to lower a risk</source>
        <translation>behandling, eller for å senke en risiko</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operasjon</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hvor sikkert</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Done</source>
        <translation>Utført</translation>
    </message>
    <message>
        <source>The task is done</source>
        <translation>Oppgaven er utført</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Show the task again later</source>
        <translation>Vis oppgaven igjen senere</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>En uke</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 dager</translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation>90 dager</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Ikke lenger</translation>
    </message>
    <message>
        <source>Owner …</source>
        <translation>Ansvarlig …</translation>
    </message>
    <message>
        <source>Who sees to the task</source>
        <translation>Hvem som har ansvaret for oppgaven</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Oppgave utført</translation>
    </message>
    <message>
        <source>Put a task off</source>
        <translation>Utsett en oppgave</translation>
    </message>
    <message>
        <source>Show a task again</source>
        <translation>Vis en oppgave igjen</translation>
    </message>
    <message>
        <source>Owner of the task</source>
        <translation>Ansvarlig for oppgaven</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Give a task</source>
        <translation>Gi en oppgave</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Withdraw together</source>
        <translation>Trekk tilbake sammen</translation>
    </message>
    <message>
        <source>Withdraw them all</source>
        <translation>Trekk alle tilbake</translation>
    </message>
    <message>
        <source>The drawing was saved: {file}</source>
        <translation>Tegningen ble lagret: {file}</translation>
    </message>
    <message>
        <source>The family was exported: {file}</source>
        <translation>Familien ble eksportert: {file}</translation>
    </message>
    <message>
        <source>The page was saved: {file}</source>
        <translation>Siden ble lagret: {file}</translation>
    </message>
    <message>
        <source>The pack was exported: {file}</source>
        <translation>Pakken ble eksportert: {file}</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>Siden ble sendt til skriveren.</translation>
    </message>
    <message>
        <source>The drawing was sent to the printer.</source>
        <translation>Tegningen ble sendt til skriveren.</translation>
    </message>
    <message>
        <source>The drawing lies on the clipboard, to be pasted elsewhere.</source>
        <translation>Tegningen ligger på utklippstavlen og kan limes inn et annet sted.</translation>
    </message>
</context>
<context>
    <name>TestForm</name>
    <message>
        <source>don’t know</source>
        <translation>vet ikke</translation>
    </message>
    <message>
        <source>Confirmed on a second sample</source>
        <translation>Bekreftet på en ny prøve</translation>
    </message>
    <message>
        <source>Genes</source>
        <translation>Gener</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Lett etter</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorium</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>Recorded as negative: {genes}.</source>
        <translation>Notert som negativ: {genes}.</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>Prøvenummer</translation>
    </message>
    <message>
        <source>Withdrawn, or a swapped sample</source>
        <translation>Trukket tilbake, eller forbyttet prøve</translation>
    </message>
    <message>
        <source>It stays on record and counts nowhere</source>
        <translation>Svaret blir stående og teller ingen steder</translation>
    </message>
    <message>
        <source>as published; else in %, as the report states it</source>
        <translation>som publisert; ellers i %, slik svaret sier</translation>
    </message>
    <message>
        <source>such as: deep introns, large rearrangements</source>
        <translation>for eksempel dype introner, store omleiringer</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Finner</translation>
    </message>
    <message>
        <source>Cannot see</source>
        <translation>Ser ikke</translation>
    </message>
    <message>
        <source>The share of variants that the test finds, where the report says it</source>
        <translation>Andelen varianter som testen finner, der svaret sier det</translation>
    </message>
    <message>
        <source>Share of variants that the test finds, in per cent</source>
        <translation>Andelen varianter som testen finner, i prosent</translation>
    </message>
    <message>
        <source>Write what the test finds in per cent, above 0 and up to 100.</source>
        <translation>Skriv hva testen finner i prosent, over 0 og opptil 100.</translation>
    </message>
</context>
<context>
    <name>TestsView</name>
    <message>
        <source>Test results</source>
        <translation>Testsvar</translation>
    </message>
    <message>
        <source>No test result is recorded.</source>
        <translation>Ingen testsvar er notert.</translation>
    </message>
    <message>
        <source>Add test result</source>
        <translation>Legg til testsvar</translation>
    </message>
    <message>
        <source>New test result</source>
        <translation>Nytt testsvar</translation>
    </message>
    <message>
        <source>Correct test result</source>
        <translation>Rett testsvar</translation>
    </message>
    <message>
        <source>Remove test result</source>
        <translation>Fjern testsvar</translation>
    </message>
    <message>
        <source>Negative: {genes}</source>
        <translation>Negativ: {genes}</translation>
    </message>
    <message>
        <source>confirmed on a second sample</source>
        <translation>bekreftet på en ny prøve</translation>
    </message>
    <message>
        <source>{share} % of reads</source>
        <translation>{share} % av lesningene</translation>
    </message>
    <message>
        <source>Withdrawn or swapped: it does not count.</source>
        <translation>Trukket tilbake eller forbyttet: det teller ikke.</translation>
    </message>
    <message>
        <source>finds {share} % of the variants</source>
        <translation>finner {share} % av variantene</translation>
    </message>
    <message>
        <source>Cannot see: {what}</source>
        <translation>Ser ikke: {what}</translation>
    </message>
</context>
<context>
    <name>ThenNowPage</name>
    <message>
        <source>Whose figures are compared</source>
        <translation>Hvem sine tall som sammenlignes</translation>
    </message>
    <message>
        <source>Since the last consultation</source>
        <translation>Siden siste samtale</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Reckoning the figures of both days …</source>
        <translation>Regner ut tallene for begge dager …</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Lagre PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>Which of these figures were told?</source>
        <translation>Hvilke av disse tallene ble formidlet?</translation>
    </message>
    <message>
        <source>Not recorded: choose at least one figure.</source>
        <translation>Ikke lagret: velg minst ett tall.</translation>
    </message>
    <message>
        <source>carries a variant of {gene}: {chance}</source>
        <translation>bærer en variant i {gene}: {chance}</translation>
    </message>
    <message>
        <source>{disease} by age {age}: {chance}</source>
        <translation>{disease} til alderen {age}: {chance}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools</source>
        <translation>Verktøy</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Slik det var kjent</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
</context>
<context>
    <name>UnreadModel</name>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Why it was not taken over</source>
        <translation>Hvorfor det ikke ble hentet inn</translation>
    </message>
</context>
<context>
    <name>VariantPages</name>
    <message>
        <source>Variants of a laboratory</source>
        <translation>Varianter fra et laboratorium</translation>
    </message>
    <message>
        <source>Variants ({files})</source>
        <translation>Varianter ({files})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>gene</source>
        <translation>gen</translation>
    </message>
    <message>
        <source>Gene of the variant</source>
        <translation>Genet til varianten</translation>
    </message>
    <message>
        <source>HGVS, such as c.68_69del</source>
        <translation>HGVS, som c.68_69del</translation>
    </message>
    <message>
        <source>Name of the variant in HGVS</source>
        <translation>Navnet på varianten i HGVS</translation>
    </message>
    <message>
        <source>Class as the laboratory reported it</source>
        <translation>Klassen slik laboratoriet oppga den</translation>
    </message>
    <message>
        <source>Zygosity</source>
        <translation>Zygositet</translation>
    </message>
    <message>
        <source>Remove this variant</source>
        <translation>Fjern denne varianten</translation>
    </message>
    <message>
        <source>From which parent</source>
        <translation>Fra hvilken av foreldrene</translation>
    </message>
    <message>
        <source>share of reads in %</source>
        <translation>andel lesninger i %</translation>
    </message>
    <message>
        <source>Share of reads with the variant, in per cent</source>
        <translation>Andel lesninger med varianten, i prosent</translation>
    </message>
    <message>
        <source>Write the share of reads as a percentage from 0 to 100.</source>
        <translation>Skriv andelen lesninger som prosent fra 0 til 100.</translation>
    </message>
</context>
<context>
    <name>VariantRows</name>
    <message>
        <source>+ Variant found</source>
        <translation>+ Variant funnet</translation>
    </message>
</context>
<context>
    <name>VariantVerdict</name>
    <message>
        <source>Reading the reference sequences …</source>
        <translation>Leser referansesekvensene …</translation>
    </message>
    <message>
        <source>✓ Valid: it fits the reference sequence.</source>
        <translation>✓ Gyldig: Navnet stemmer med referansesekvensen.</translation>
    </message>
    <message>
        <source>! Valid, with a remark.</source>
        <translation>! Gyldig, med en merknad.</translation>
    </message>
    <message>
        <source>? Not checked against the sequence. It can be recorded as it is.</source>
        <translation>? Ikke kontrollert mot sekvensen. Navnet kan registreres som det er.</translation>
    </message>
    <message>
        <source>✕ Not valid. It can be recorded as it is, but see the report again.</source>
        <translation>✕ Ikke gyldig. Navnet kan registreres som det er, men se på svaret igjen.</translation>
    </message>
    <message>
        <source>Take {name}</source>
        <translation>Bruk {name}</translation>
    </message>
    <message>
        <source>Take {name} instead</source>
        <translation>Bruk {name} i stedet</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes this name</source>
        <translation>Ctrl+Enter tar dette navnet</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Mark as checked</source>
        <translation>Merk som kontrollert</translation>
    </message>
    <message>
        <source>page, table or figure of the source, and what it says</source>
        <translation>side, tabell eller figur i kilden, og hva den sier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kontrollert av</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Hva som ble sett</translation>
    </message>
    <message>
        <source>Write who compared the figure, and what was seen in the source.</source>
        <translation>Skriv hvem som sammenlignet tallet, og hva som ble sett i kilden.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Fold the parents’ branch away, or show it</source>
        <translation>Fold sammen foreldrenes gren, eller vis den</translation>
    </message>
    <message>
        <source>Fold the children’s branch away, or show it</source>
        <translation>Fold sammen barnas gren, eller vis den</translation>
    </message>
    <message>
        <source>Show all branches</source>
        <translation>Vis alle grener</translation>
    </message>
    <message>
        <source>Show the next side of the family</source>
        <translation>Vis neste side av familien</translation>
    </message>
    <message>
        <source>Both sides of the family</source>
        <translation>Begge sider av familien</translation>
    </message>
    <message>
        <source>The mother’s side only</source>
        <translation>Bare morssiden</translation>
    </message>
    <message>
        <source>The father’s side only</source>
        <translation>Bare farssiden</translation>
    </message>
    <message>
        <source>Overview map of large families</source>
        <translation>Oversiktskart for store familier</translation>
    </message>
    <message>
        <source>Move about on the overview map</source>
        <translation>Beveg deg på oversiktskartet</translation>
    </message>
    <message>
        <source>Everybody there is joined to the consultand by another way, so nobody was folded away.</source>
        <translation>Alle der er knyttet til den rådsøkende på en annen måte, så ingen ble foldet bort.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are folded away. Nothing of the family changed.</source>
        <translation>
            <numerusform>%n person er foldet bort. Ingenting i familien er endret.</numerusform>
            <numerusform>%n personer er foldet bort. Ingenting i familien er endret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open a family</source>
        <translation>Åpne en familie</translation>
    </message>
    <message>
        <source>Choose one on the left, begin a new one, or drop a family file anywhere on this window.</source>
        <translation>Velg en til venstre, begynn på en ny, eller slipp en familiefil hvor som helst i vinduet.</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Ny familie</translation>
    </message>
    <message>
        <source>Import a family file</source>
        <translation>Importer en familiefil</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>Whose result is supposed</source>
        <translation>Hvem svaret antas for</translation>
    </message>
    <message>
        <source>Gene of the supposed result</source>
        <translation>Genet i det antatte svaret</translation>
    </message>
    <message>
        <source>Supposed result</source>
        <translation>Antatt svar</translation>
    </message>
    <message>
        <source>variant found</source>
        <translation>variant funnet</translation>
    </message>
    <message>
        <source>variant not found</source>
        <translation>variant ikke funnet</translation>
    </message>
    <message>
        <source>Suppose</source>
        <translation>Anta</translation>
    </message>
    <message>
        <source>Back to what is known</source>
        <translation>Tilbake til det som er kjent</translation>
    </message>
    <message>
        <source>Chances as known and as supposed</source>
        <translation>Sannsynligheter som kjent og som antatt</translation>
    </message>
    <message>
        <source>{gene}: {known} as known, {supposed} as supposed</source>
        <translation>{gene}: {known} som kjent, {supposed} som antatt</translation>
    </message>
    <message>
        <source>uncertain variant</source>
        <translation>usikker variant</translation>
    </message>
    <message>
        <source>Chance that the uncertain variant is pathogenic</source>
        <translation>Sannsynlighet for at den usikre varianten er sykdomsgivende</translation>
    </message>
    <message>
        <source>Pathogenic with a chance of</source>
        <translation>Sykdomsgivende med sannsynlighet</translation>
    </message>
    <message>
        <source>Suppose a result, and see whom it would change. Nothing is recorded until you say so.</source>
        <translation>Anta et svar, og se hvem det ville endre. Ingenting registreres før du sier fra.</translation>
    </message>
</context>
<context>
    <name>WhomView</name>
    <message>
        <source>How much a test is expected to tell, in bits: one bit settles an even chance. Listed are those who live and are not tested.</source>
        <translation>Hvor mye en test ventes å fortelle, i bit: én bit avgjør en femti–femti-sjanse. Listen viser dem som lever og ikke er testet.</translation>
    </message>
    <message>
        <source>What it tells about the consultand</source>
        <translation>Hva testen sier om den rådsøkende</translation>
    </message>
    <message>
        <source>What it tells about the family</source>
        <translation>Hva testen sier om familien</translation>
    </message>
    <message>
        <source>What a test is to tell of</source>
        <translation>Hvem testen skal si noe om</translation>
    </message>
    <message>
        <source>Relatives by how much their test is expected to tell</source>
        <translation>Slektninger etter hvor mye testen av dem ventes å fortelle</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Regner …</translation>
    </message>
    <message>
        <source>No test of a living relative is expected to tell anything.</source>
        <translation>Ingen test av en levende slektning ventes å fortelle noe.</translation>
    </message>
    <message>
        <source>{bits}. Panel test, chance of a finding {chance}.</source>
        <translation>{bits}. Paneltest, sjanse for funn {chance}.</translation>
    </message>
    <message>
        <source>{bits}. Test for the family&apos;s {gene} variant, chance of a finding {chance}.</source>
        <translation>{bits}. Test for familiens {gene}-variant, sjanse for funn {chance}.</translation>
    </message>
    <message>
        <source>Has had cancer. {advice}</source>
        <translation>Har hatt kreft. {advice}</translation>
    </message>
    <message>
        <source>What it tells about the consultand, for its cost</source>
        <translation>Hva testen sier om den rådsøkende, for kostnaden</translation>
    </message>
    <message>
        <source>What it tells about the family, for its cost</source>
        <translation>Hva testen sier om familien, for kostnaden</translation>
    </message>
    <message>
        <source>{advice} Cost {cost}: {bits} for each 1,000.</source>
        <translation>{advice} Kostnad {cost}: {bits} for hver 1000.</translation>
    </message>
    <message>
        <source>Cancelled. Close the question and open it again to compute it.</source>
        <translation>Avbrutt. Lukk spørsmålet og åpne det igjen for å beregne det.</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Chance of which gene</source>
        <translation>Sannsynlighet for hvilket gen</translation>
    </message>
    <message>
        <source>Relatives by how much they move the answer</source>
        <translation>Slektninger etter hvor mye de flytter svaret</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Regner …</translation>
    </message>
    <message>
        <source>Any of the genes</source>
        <translation>Et av genene</translation>
    </message>
    <message>
        <source>own history</source>
        <translation>egen historie</translation>
    </message>
    <message>
        <source>Nobody&apos;s information moves the answer yet.</source>
        <translation>Ingen opplysninger flytter svaret ennå.</translation>
    </message>
    <message>
        <source>Figures that this answer rests on ({count})</source>
        <translation>Tall som dette svaret bygger på ({count})</translation>
    </message>
    <message>
        <source>{gene}, how common variants are: {source}</source>
        <translation>{gene}, hvor vanlige variantene er: {source}</translation>
    </message>
    <message>
        <source>{gene}, {disease} in women: {source}</source>
        <translation>{gene}, {disease} hos kvinner: {source}</translation>
    </message>
    <message>
        <source>{gene}, {disease} in men: {source}</source>
        <translation>{gene}, {disease} hos menn: {source}</translation>
    </message>
    <message>
        <source>{figure} (not verified)</source>
        <translation>{figure} (ikke kontrollert)</translation>
    </message>
    <message>
        <source>No relative alone moves the answer: leave out any one of them, and the others still say the same.</source>
        <translation>Ingen slektning flytter svaret alene: utelat hvem som helst av dem, og de andre sier fortsatt det samme.</translation>
    </message>
    <message>
        <source>Cancelled. Close the question and open it again to compute it.</source>
        <translation>Avbrutt. Lukk spørsmålet og åpne det igjen for å beregne det.</translation>
    </message>
    <message>
        <source>What each relative&apos;s illness, health and tests do to the odds that {name} carries a variant. Halos on the drawing show the same: whole where the odds are raised, broken where they are lowered.</source>
        <translation>Hva sykdom, helse og tester hos hver slektning gjør med oddsen for at {name} bærer en variant. Glorier på tegningen viser det samme: hele der oddsen økes, brutte der den senkes.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Commands…</source>
        <translation>Kommandoer …</translation>
    </message>
    <message>
        <source>Show the families</source>
        <translation>Vis familiene</translation>
    </message>
    <message>
        <source>Find person</source>
        <translation>Finn person</translation>
    </message>
    <message>
        <source>Find the next person</source>
        <translation>Finn neste person</translation>
    </message>
    <message>
        <source>Find the person before</source>
        <translation>Finn forrige person</translation>
    </message>
    <message>
        <source>Search families</source>
        <translation>Søk i familiene</translation>
    </message>
    <message>
        <source>Go to the drawing</source>
        <translation>Gå til tegningen</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Vis inspektøren</translation>
    </message>
    <message>
        <source>New family…</source>
        <translation>Ny familie …</translation>
    </message>
    <message>
        <source>Import a family file…</source>
        <translation>Importer en familiefil …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om igjen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ut</translation>
    </message>
    <message>
        <source>Show the whole family</source>
        <translation>Vis hele familien</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom inn</translation>
    </message>
    <message>
        <source>Carrier probabilities in the drawing</source>
        <translation>Bærersannsynligheter i tegningen</translation>
    </message>
    <message>
        <source>Return to now</source>
        <translation>Tilbake til nå</translation>
    </message>
    <message>
        <source>Save the drawing…</source>
        <translation>Lagre tegningen …</translation>
    </message>
    <message>
        <source>Save the drawing without names…</source>
        <translation>Lagre tegningen uten navn …</translation>
    </message>
    <message>
        <source>Export the family…</source>
        <translation>Eksporter familien…</translation>
    </message>
    <message>
        <source>Print the drawing…</source>
        <translation>Skriv ut tegningen …</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Lås hvelvet</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Bytt mellom lys og mørk</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Innstillinger…</translation>
    </message>
    <message>
        <source>Norsk bokmål</source>
        <translation>Norsk bokmål</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>About predispo</source>
        <translation>Om predispo</translation>
    </message>
    <message>
        <source>Close predispo</source>
        <translation>Lukk predispo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kunnskapsgrunnlag</translation>
    </message>
    <message>
        <source>Paste a branch or a family</source>
        <translation>Lim inn en gren eller en familie</translation>
    </message>
    <message>
        <source>The family as a table</source>
        <translation>Familien som tabell</translation>
    </message>
    <message>
        <source>Variants of the family</source>
        <translation>Variantene i familien</translation>
    </message>
    <message>
        <source>ClinVar and all variants</source>
        <translation>ClinVar og alle varianter</translation>
    </message>
    <message>
        <source>Guidelines: who is offered a test</source>
        <translation>Retningslinjer: hvem som får tilbud om test</translation>
    </message>
    <message>
        <source>Import variants of a laboratory…</source>
        <translation>Importer varianter fra et laboratorium …</translation>
    </message>
    <message>
        <source>Save the shape of the family as a template…</source>
        <translation>Lagre formen på familien som mal …</translation>
    </message>
    <message>
        <source>Join another family…</source>
        <translation>Slå sammen med en annen familie …</translation>
    </message>
    <message>
        <source>Split the selected people off…</source>
        <translation>Skill ut de valgte …</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Forhåndsvis utskriften …</translation>
    </message>
    <message>
        <source>Copy the drawing as a picture</source>
        <translation>Kopier tegningen som bilde</translation>
    </message>
    <message>
        <source>Relatives at risk</source>
        <translation>Slektninger i risiko</translation>
    </message>
    <message>
        <source>Then and now: two days beside each other</source>
        <translation>Før og nå: to dager ved siden av hverandre</translation>
    </message>
    <message>
        <source>Consultation: agenda, patient view, notes</source>
        <translation>Samtale: dagsorden, pasientvisning, notater</translation>
    </message>
    <message>
        <source>Promises of the clinic</source>
        <translation>Avdelingens løfter</translation>
    </message>
    <message>
        <source>What would be disclosed, and to whom</source>
        <translation>Hva som ville bli avslørt, og for hvem</translation>
    </message>
    <message>
        <source>What to confirm first</source>
        <translation>Hva som bør bekreftes først</translation>
    </message>
    <message>
        <source>Statistics of the clinic</source>
        <translation>Klinikkens statistikk</translation>
    </message>
</context>
<context>
    <name>WishesForm</name>
    <message>
        <source>name and address, a line each</source>
        <translation>navn og adresse, én linje hver</translation>
    </message>
    <message>
        <source>in the language of the letter; an empty line begins a paragraph</source>
        <translation>på brevets språk; en tom linje begynner et avsnitt</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>velg</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Judged as</source>
        <translation>Vurdert som</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egne ord</translation>
    </message>
</context>
</TS>
