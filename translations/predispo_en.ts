<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AllVariants</name>
    <message numerus="yes">
        <source>%n task(s) opened.</source>
        <translation>
            <numerusform>%n task opened.</numerusform>
            <numerusform>%n tasks opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) could not be read.</source>
        <translation>
            <numerusform>%n family could not be read.</numerusform>
            <numerusform>%n families could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carrier(s)</source>
        <translation>
            <numerusform>%n carrier</numerusform>
            <numerusform>%n carriers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BranchClipboard</name>
    <message numerus="yes">
        <source>%n people copied with names: other programs can read them.</source>
        <translation>
            <numerusform>%n person copied with names: other programs can read them.</numerusform>
            <numerusform>%n people copied with names: other programs can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people copied; other programs see neither names nor days.</source>
        <translation>
            <numerusform>%n person copied; other programs see neither names nor days.</numerusform>
            <numerusform>%n people copied; other programs see neither names nor days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note was written for %n people.</source>
        <translation>
            <numerusform>The note was written for %n person.</numerusform>
            <numerusform>The note was written for %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n person selected</numerusform>
            <numerusform>%n people selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CascadePage</name>
    <message numerus="yes">
        <source>%n letter(s) issued and stored; they are on the page of letters.</source>
        <translation>
            <numerusform>%n letter issued and stored; it is on the page of letters.</numerusform>
            <numerusform>%n letters issued and stored; they are on the page of letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message numerus="yes">
        <source>{disease}, {people}: %n figure(s)</source>
        <translation>
            <numerusform>{disease}, {people}: %n figure</numerusform>
            <numerusform>{disease}, {people}: %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n figure(s), none taken</source>
        <translation>
            <numerusform>%n figure, not taken</numerusform>
            <numerusform>%n figures, none taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n year(s) after the first irradiation</source>
        <translation>
            <numerusform>from %n year after the first irradiation</numerusform>
            <numerusform>from %n years after the first irradiation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>or %n year(s) before the youngest diagnosis in the family</source>
        <translation>
            <numerusform>or %n year before the youngest diagnosis in the family</numerusform>
            <numerusform>or %n years before the youngest diagnosis in the family</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regional registry(ies) pooled</source>
        <translation>
            <numerusform>%n regional registry</numerusform>
            <numerusform>%n regional registries pooled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamiliesView</name>
    <message numerus="yes">
        <source>%n person(s), {day}</source>
        <translation>
            <numerusform>%n person, {day}</numerusform>
            <numerusform>%n persons, {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyVariants</name>
    <message numerus="yes">
        <source>%n carrier(s)</source>
        <translation>
            <numerusform>%n carrier</numerusform>
            <numerusform>%n carriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without it</source>
        <translation>
            <numerusform>%n without it</numerusform>
            <numerusform>%n without it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) of 4</source>
        <translation>
            <numerusform>%n star of 4</numerusform>
            <numerusform>%n stars of 4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): {class_}. By the rules of 2015: {old}.</source>
        <translation>
            <numerusform>%n point: {class_}. By the rules of 2015: {old}.</numerusform>
            <numerusform>%n points: {class_}. By the rules of 2015: {old}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidelineChooser</name>
    <message numerus="yes">
        <source>%n criterion(criteria)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of a plan</source>
        <translation>
            <numerusform>%n offer of a plan</numerusform>
            <numerusform>%n offers of a plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies)</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read</source>
        <translation>
            <numerusform>%n place could not be read</numerusform>
            <numerusform>%n places could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n family(ies) imported.</source>
        <translation>
            <numerusform>%n family imported.</numerusform>
            <numerusform>%n families imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message numerus="yes">
        <source>%n people come over.</source>
        <translation>
            <numerusform>%n person comes over.</numerusform>
            <numerusform>%n people come over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnEvidenceView</name>
    <message numerus="yes">
        <source>Approve all %n that were written together</source>
        <translation>
            <numerusform>Approve the one that was written</numerusform>
            <numerusform>Approve all %n that were written together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message numerus="yes">
        <source>%n row(s) can be recorded</source>
        <translation>
            <numerusform>%n row can be recorded</numerusform>
            <numerusform>%n rows can be recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%n cannot</numerusform>
            <numerusform>%n cannot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in no gene of the panel</source>
        <translation>
            <numerusform>%n in no gene of the panel</numerusform>
            <numerusform>%n in no gene of the panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the class of %n ticked row(s).</source>
        <translation>
            <numerusform>Choose the class of %n ticked row.</numerusform>
            <numerusform>Choose the class of %n ticked rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n variant(s)</source>
        <translation>
            <numerusform>Record %n variant</numerusform>
            <numerusform>Record %n variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) recorded.</source>
        <translation>
            <numerusform>%n variant recorded.</numerusform>
            <numerusform>%n variants recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message numerus="yes">
        <source>%n tie(s) of birth or partnership between them are told by neither family afterwards; the journal keeps them.</source>
        <translation>
            <numerusform>%n tie of birth or partnership between them is told by neither family afterwards; the journal keeps it.</numerusform>
            <numerusform>%n ties of birth or partnership between them are told by neither family afterwards; the journal keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message numerus="yes">
        <source>%n family(ies)</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message numerus="yes">
        <source>%n people are folded away. Nothing of the family changed.</source>
        <translation>
            <numerusform>%n person is folded away. Nothing of the family changed.</numerusform>
            <numerusform>%n people are folded away. Nothing of the family changed.</numerusform>
        </translation>
    </message>
</context>
</TS>
