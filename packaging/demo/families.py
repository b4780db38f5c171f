"""The demonstration clinic: invented families, told into `resources/demo/`. Nobody in them ever lived.

Run: python packaging/demo/families.py resources/demo
"""

import sys
from pathlib import Path

from large import large_family
from story import (
    BOWEL_PANEL,
    PANEL,
    Story,
    consent,
    done,
    examined,
    found,
    informed,
    note,
    ordered,
    plan,
    referral,
    result,
    sample,
    surgery,
    talk,
    task,
)

from predispo.domain.cancer import Procedure, Site
from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.facts import (
    AdoptionNoted,
    ChildBorn,
    ChildlessnessNoted,
    PregnancyNoted,
    TwinKind,
    TwinsNoted,
    UnionEnded,
)
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.person import Ancestry, Gender
from predispo.domain.testing import TestMethod, TestPurpose
from predispo.domain.variant import Variant, Zygosity

BRCA1 = Variant(gene="BRCA1", hgvs="NM_007294.4:c.5266dup", protein="p.(Gln1756ProfsTer74)")
MSH2 = Variant(gene="MSH2", hgvs="NM_000251.3:c.942+3A>T")
TP53 = Variant(gene="TP53", hgvs="NM_000546.6:c.743G>A", protein="p.(Arg248Gln)")
MUTYH = Variant(gene="MUTYH", hgvs="NM_001048174.2:c.452A>G", protein="p.(Tyr151Cys)")
BRCA2 = Variant(gene="BRCA2", hgvs="NM_000059.4:c.5946del", protein="p.(Ser1982ArgfsTer22)")

FAMILIAR = TestMethod.FAMILIAL_VARIANT
PANEL_TEST = TestMethod.SEQUENCING_AND_COPY_NUMBER
DIAGNOSTIC = TestPurpose.DIAGNOSTIC
PREDICTIVE = TestPurpose.PREDICTIVE


def brca1() -> Story:
    """Three generations with breast and ovarian cancer, a variant found, relatives tested one after another."""
    s = Story("D-101", "Fjeldheim", author="K. Counsellor")
    s.person("I1", "Anders Fjeldheim", "M", 1928)
    s.person("I2", "Borghild Fjeldheim", "F", 1931)
    s.person("I3", "Olav Nordvik", "M", 1926)
    s.person("I4", "Gudrun Nordvik", "F", 1930)
    s.union("u1", "I1", "I2")
    s.union("u2", "I3", "I4")
    s.child("u1", "II1", "Solveig Nordvik", "F", 1956)
    s.child("u1", "II2", "Turid Hauge", "F", 1953)
    s.child("u1", "II3", "Kjell Fjeldheim", "M", 1959)
    s.child("u2", "II4", "Per Nordvik", "M", 1954)
    s.child("u2", "II5", "Marit Nordvik", "F", 1958)
    s.person("II6", "Arne Hauge", "M", 1950)
    s.person("II7", "Liv Fjeldheim", "F", 1961)
    s.union("u3", "II4", "II1")
    s.union("u4", "II6", "II2")
    s.union("u5", "II3", "II7")
    s.child("u3", "III1", "Ingrid Nordvik", "F", "1984-03-14")
    s.child("u3", "III2", "Hanne Nordvik", "F", 1987)
    s.child("u3", "III3", "Eirik Nordvik", "M", 1981)
    s.child("u4", "III4", "Silje Hauge", "F", 1979)
    s.child("u4", "III5", "Lars Hauge", "M", 1982)
    s.child("u5", "III6", "Mette Fjeldheim", "F", 1990)
    s.person("III7", "Thomas Berg", "M", 1983)
    s.union("u6", "III7", "III1")
    s.child("u6", "IV1", "Nora Berg", "F", 2012)
    s.child("u6", "IV2", "Jonas Berg", "M", 2015)
    s.consultand("III1")
    s.proband("II1")
    s.dead("I1", 81, "stroke")
    s.cancer("I2", Site.BREAST, 47)
    s.dead("I2", 52, "breast cancer")
    s.dead("I3", 79)
    s.well("I4", 88, "Per Nordvik")
    s.dead("I4", 91)
    s.cancer("II1", Site.BREAST, 44, morphology="ductal carcinoma, grade 3", seen=True, markers="ER- PR- HER2-")
    s.cancer("II2", Site.OVARY, 51, morphology="high-grade serous carcinoma")
    s.dead("II2", 55, "ovarian cancer")
    s.well("II3", 64, "Ingrid Nordvik")
    s.well("II4", 69, "Ingrid Nordvik")
    s.well("II5", 65, "Ingrid Nordvik")
    s.well("III1", 39)
    s.well("III2", 36, "Ingrid Nordvik")
    s.well("III3", 42, "Ingrid Nordvik")
    s.well("III4", 44, "Ingrid Nordvik")
    s.day(
        "2023-11-20",
        "family history",
        referral("III1", "General practitioner", "Mother, aunt and grandmother with breast or ovarian cancer"),
    )
    s.day(
        "2024-01-15",
        "first consultation",
        talk(
            "III1",
            ConsultationKind.FIRST,
            "Family history gone through; the mother is the best person to test first.",
            present="husband",
        ),
        task("D-101-t1", "II1", "Ask the mother whether she wants a test", "2024-02-15"),
    )
    s.day(
        "2024-02-12",
        "consent of the mother",
        consent("II1", ConsentScope.TESTING, ConsentScope.STORAGE, ConsentScope.INFORM_RELATIVES),
        done("D-101-t1"),
    )
    s.day("2024-02-13", "test ordered", ordered("II1", PANEL, DIAGNOSTIC, PANEL_TEST), sample("II1"))
    s.day("2024-04-09", "result of the mother", result("II1", PANEL, found(BRCA1)))
    s.day(
        "2024-04-22",
        "result told",
        talk(
            "II1", ConsultationKind.POST_TEST, "Result and its meaning for relatives told.", present="daughter Ingrid"
        ),
    )
    s.day(
        "2024-06-03",
        "pre-test counselling",
        talk(
            "III1", ConsultationKind.PRE_TEST, "Purpose, outcomes, insurance, right not to know; wishes to be tested."
        ),
    )
    s.day(
        "2024-06-03",
        "consent",
        consent("III1", ConsentScope.TESTING, ConsentScope.INFORM_RELATIVES, ConsentScope.RECONTACT),
        ordered("III1", ("BRCA1",), PREDICTIVE, FAMILIAR),
        sample("III1"),
    )
    s.day(
        "2024-07-15",
        "result",
        result("III1", ("BRCA1",), found(BRCA1), purpose=PREDICTIVE, method=FAMILIAR, sought=(BRCA1,)),
    )
    s.day(
        "2024-07-29",
        "post-test counselling",
        talk(
            "III1", ConsultationKind.POST_TEST, "Result told; surveillance and surgery discussed; will think it over."
        ),
        plan("III1", "Breast surveillance at the breast centre; gynaecology appointment; talk again in six months."),
    )
    s.day("2024-09-02", "brother informed", informed("III3", "Ingrid"), informed("III2", "Ingrid"))
    s.day(
        "2025-02-10",
        "brother tested",
        talk("III3", ConsultationKind.PRE_TEST, "Wishes to know for the sake of his children."),
        consent("III3", ConsentScope.TESTING),
        sample("III3"),
    )
    s.day(
        "2025-03-24",
        "result of the brother",
        result("III3", ("BRCA1",), purpose=PREDICTIVE, method=FAMILIAR, sought=(BRCA1,)),
    )
    s.day("2025-10-06", "surveillance", examined("III1", "Breast MRI", "normal"))
    s.day(
        "2026-03-16",
        "follow-up",
        talk("III1", ConsultationKind.FOLLOW_UP, "Well. Considers having the ovaries and tubes removed."),
        note("Prefers letters by post, in Norwegian.", "III1"),
        task("D-101-t2", "III2", "Hanne has not decided about a test; ask again", "2027-03-01"),
    )
    return s


def lynch() -> Story:
    """Bowel and endometrial cancer through three generations; one sister's test explains it."""
    s = Story("D-102", "Van den Berg", author="K. Counsellor", country="NL")
    s.person("I1", "Willem van den Berg", "M", 1934)
    s.person("I2", "Johanna van den Berg", "F", 1936)
    s.union("u1", "I1", "I2")
    s.child("u1", "II1", "Pieter van den Berg", "M", 1959)
    s.child("u1", "II2", "Henk van den Berg", "M", 1961)
    s.child("u1", "II3", "Annelies Visser", "F", 1964)
    s.person("II4", "Maria van den Berg", "F", 1960)
    s.person("II5", "Jan Visser", "M", 1962)
    s.union("u2", "II1", "II4")
    s.union("u3", "II5", "II3")
    s.child("u2", "III1", "Daan van den Berg", "M", 1988)
    s.child("u2", "III2", "Eva van den Berg", "F", 1985)
    s.child("u2", "III3", "Sanne van den Berg", "F", 1991)
    s.child("u3", "III4", "Lotte Visser", "F", 1990)
    s.child("u3", "III5", "Bram Visser", "M", 1993)
    s.consultand("III1")
    s.proband("III2")
    s.dead("I1", 77, "heart failure")
    s.cancer("I2", Site.ENDOMETRIUM, 49)
    s.cancer("I2", Site.COLORECTUM, 63)
    s.dead("I2", 66, "bowel cancer")
    s.cancer("II1", Site.COLORECTUM, 43)
    s.dead("II1", 45, "bowel cancer")
    s.cancer("II2", Site.COLORECTUM, 51, seen=True, markers="MSI+ MSH2-")
    s.well("II3", 59, "Eva van den Berg")
    s.well("II4", 63, "Eva van den Berg")
    s.cancer("III2", Site.ENDOMETRIUM, 38, seen=True, markers="MSH2- MSH6-")
    s.well("III1", 35)
    s.well("III3", 32, "Daan van den Berg")
    s.day(
        "2024-01-08",
        "family history",
        referral("III2", "Gynaecologist", "Endometrial cancer at 38; loss of MSH2 and MSH6 in the tumour", urgent=True),
    )
    s.day(
        "2024-01-22",
        "counselling and consent",
        talk("III2", ConsultationKind.PRE_TEST, "Panel explained; wishes the test."),
        consent("III2", ConsentScope.TESTING, ConsentScope.INFORM_RELATIVES),
        ordered("III2", BOWEL_PANEL, DIAGNOSTIC, PANEL_TEST),
        sample("III2"),
    )
    s.day("2024-03-11", "result", result("III2", BOWEL_PANEL, found(MSH2)))
    s.day(
        "2024-03-25",
        "result told",
        talk("III2", ConsultationKind.POST_TEST, "Lynch syndrome explained; will tell her brother and sister."),
        plan("III2", "Colonoscopy programme; after-care by the gynaecologist."),
    )
    s.day("2025-01-20", "relatives informed", informed("III1", "Eva"), informed("III3", "Eva"), informed("II3", "Eva"))
    s.day(
        "2025-05-12",
        "aunt tested",
        consent("II3", ConsentScope.TESTING),
        result("II3", ("MSH2",), purpose=PREDICTIVE, method=FAMILIAR, sought=(MSH2,)),
    )
    s.day(
        "2026-09-14",
        "brother comes",
        talk("III1", ConsultationKind.FIRST, "Wants to know his own risk before deciding on a test."),
        task("D-102-t1", "III1", "Pre-test talk with Daan", "2026-12-07"),
    )
    return s


def li_fraumeni() -> Story:
    """A child with a TP53 variant that neither parent has."""
    s = Story("D-103", "Kowalska", author="K. Counsellor", country="PL")
    s.person("I1", "Jan Kowalski", "M", 1958)
    s.person("I2", "Teresa Kowalska", "F", 1960)
    s.person("I3", "Marek Nowak", "M", 1955)
    s.person("I4", "Halina Nowak", "F", 1957)
    s.union("u1", "I1", "I2")
    s.union("u2", "I3", "I4")
    s.child("u1", "II1", "Tomasz Kowalski", "M", 1986)
    s.child("u2", "II2", "Anna Kowalska", "F", 1988)
    s.child("u2", "II3", "Piotr Nowak", "M", 1984)
    s.union("u3", "II1", "II2")
    s.child("u3", "III1", "Zofia Kowalska", "F", "2018-05-02")
    s.child("u3", "III2", "Antoni Kowalski", "M", 2021)
    s.consultand("II2")
    s.proband("III1")
    for id, age in (("I1", 66), ("I2", 64), ("I3", 69), ("I4", 67), ("II1", 38), ("II2", 36), ("II3", 40), ("III2", 3)):
        s.well(id, age, "Anna Kowalska")
    s.cancer("III1", Site.ADRENAL, 4, morphology="adrenocortical carcinoma", seen=True)
    s.day(
        "2024-05-06",
        "family history",
        referral("III1", "Children's oncology", "Adrenocortical carcinoma at 4; no family history", urgent=True),
    )
    s.day(
        "2024-05-13",
        "counselling of the parents",
        talk("III1", ConsultationKind.PRE_TEST, "Parents counselled; test explained.", present="both parents"),
        consent("III1", ConsentScope.TESTING),
        ordered("III1", ("TP53",), DIAGNOSTIC, PANEL_TEST),
        sample("III1"),
    )
    s.day("2024-06-10", "result", result("III1", ("TP53",), found(TP53)))
    s.day(
        "2024-06-17",
        "result told",
        talk(
            "III1",
            ConsultationKind.POST_TEST,
            "Result told to the parents; both wish to be tested.",
            present="both parents",
        ),
        consent("II1", ConsentScope.TESTING),
        consent("II2", ConsentScope.TESTING),
    )
    s.day(
        "2024-07-22",
        "results of the parents",
        result("II1", ("TP53",), method=PANEL_TEST),
        result("II2", ("TP53",), method=PANEL_TEST),
    )
    s.day(
        "2024-08-05",
        "post-test counselling",
        talk(
            "II2",
            ConsultationKind.POST_TEST,
            "Most likely new in Zofia; small remaining chance for the brother explained.",
        ),
        plan("III1", "Whole-body MRI programme of the children's hospital."),
    )
    s.day(
        "2026-06-15",
        "follow-up",
        talk("III1", ConsultationKind.FOLLOW_UP, "Well; programme goes on.", present="mother"),
        task("D-103-t1", "III2", "Talk about a test of Antoni", "2027-01-15"),
    )
    return s


def mutyh() -> Story:
    """Parents who are first cousins; two of their children have two MUTYH variants and bowel cancer."""
    s = Story("D-104", "Öztürk", author="K. Counsellor", country="DE")
    s.person("I1", "Mehmet Öztürk", "M", 1915)
    s.person("I2", "Fatma Öztürk", "F", 1919)
    s.union("u1", "I1", "I2")
    s.child("u1", "II1", "Hasan Öztürk", "M", 1939)
    s.child("u1", "II2", "Emine Kaya", "F", 1942)
    s.person("II3", "Zeynep Öztürk", "F", 1941)
    s.person("II4", "Ali Kaya", "M", 1938)
    s.union("u2", "II1", "II3")
    s.union("u3", "II4", "II2")
    s.child("u2", "III1", "Mustafa Öztürk", "M", 1962)
    s.child("u3", "III2", "Ayşe Öztürk", "F", 1965)
    s.child("u3", "III3", "Hatice Demir", "F", 1968)
    s.union("u4", "III1", "III2", consanguineous=True, relation="first cousins")
    s.child("u4", "IV1", "Elif Öztürk", "F", 1986)
    s.child("u4", "IV2", "Murat Öztürk", "M", 1983)
    s.child("u4", "IV3", "Can Öztürk", "M", 1990)
    s.child("u4", "IV4", "Selin Yılmaz", "F", 1981)
    s.consultand("IV1")
    s.proband("IV2")
    for id, age in (("I1", 71), ("I2", 80), ("II1", 76), ("II4", 81)):
        s.dead(id, age)
    s.well("II2", 78, "Elif Öztürk")
    s.well("III1", 61, "Elif Öztürk")
    s.well("III2", 58, "Elif Öztürk")
    s.well("IV1", 38)
    s.well("IV3", 34, "Elif Öztürk")
    s.cancer("IV2", Site.COLORECTUM, 39, seen=True)
    s.cancer("IV4", Site.COLORECTUM, 43, seen=True)
    s.day(
        "2024-09-09",
        "family history",
        referral("IV2", "Surgeon", "Bowel cancer at 39 with about forty adenomas; sister with bowel cancer"),
    )
    s.day(
        "2024-09-23",
        "counselling and consent",
        talk("IV2", ConsultationKind.PRE_TEST, "Panel explained.", interpreter="Turkish, by telephone"),
        consent("IV2", ConsentScope.TESTING, ConsentScope.INFORM_RELATIVES, ConsentScope.NAME_IN_FAMILY_LETTER),
        ordered("IV2", BOWEL_PANEL, DIAGNOSTIC, PANEL_TEST),
        sample("IV2"),
    )
    s.day("2024-11-18", "result", result("IV2", BOWEL_PANEL, found(MUTYH, zygosity=Zygosity.HOMOZYGOUS)))
    s.day(
        "2025-01-13",
        "sister tested",
        consent("IV4", ConsentScope.TESTING),
        result("IV4", ("MUTYH",), found(MUTYH, zygosity=Zygosity.HOMOZYGOUS), method=FAMILIAR, sought=(MUTYH,)),
    )
    s.day(
        "2025-06-16",
        "consultand comes",
        talk(
            "IV1",
            ConsultationKind.PRE_TEST,
            "Has two children; wants to know for herself and for them.",
            interpreter="Turkish, in the room",
        ),
        consent("IV1", ConsentScope.TESTING),
        informed("IV3", "Murat"),
    )
    s.day(
        "2026-02-02",
        "follow-up",
        talk("IV1", ConsultationKind.FOLLOW_UP, "Has put the test off; wishes to be asked again after the summer."),
        task("D-104-t1", "IV1", "Ask Elif again about the test", "2026-12-01"),
    )
    return s


def ordinary() -> Story:
    """One late breast cancer in the family: a woman who can be reassured."""
    s = Story("D-106", "Murphy", author="K. Counsellor", country="IE")
    s.person("I1", "Patrick Murphy", "M", 1932)
    s.person("I2", "Bridget Murphy", "F", 1935)
    s.person("I3", "Sean Byrne", "M", 1936)
    s.person("I4", "Nuala Byrne", "F", 1938)
    s.union("u1", "I1", "I2")
    s.union("u2", "I3", "I4")
    s.child("u1", "II1", "Michael Murphy", "M", 1960)
    s.child("u1", "II2", "Kathleen Walsh", "F", 1962)
    s.child("u1", "II3", "Brendan Murphy", "M", 1965)
    s.child("u2", "II4", "Maeve Murphy", "F", 1962)
    s.child("u2", "II5", "Aoife Byrne", "F", 1966)
    s.union("u3", "II1", "II4")
    s.child("u3", "III1", "Ciara Murphy", "F", "1991-08-21")
    s.child("u3", "III2", "Niamh Murphy", "F", 1994)
    s.child("u3", "III3", "Declan Murphy", "M", 1997)
    s.consultand("III1")
    s.dead("I1", 84, "heart attack")
    s.cancer("I2", Site.BREAST, 74)
    s.dead("I2", 86)
    s.dead("I3", 70, "stroke")
    s.well("I4", 86, "Ciara Murphy")
    for id, age in (
        ("II1", 64),
        ("II2", 62),
        ("II3", 59),
        ("II4", 62),
        ("II5", 58),
        ("III1", 33),
        ("III2", 30),
        ("III3", 27),
    ):
        s.well(id, age, "Ciara Murphy")
    s.day(
        "2025-03-03",
        "family history",
        referral("III1", "General practitioner", "Grandmother with breast cancer; worried"),
    )
    s.day(
        "2025-03-31",
        "first consultation",
        talk(
            "III1",
            ConsultationKind.FIRST,
            "Family history gone through; no sign of a hereditary predisposition; reassured.",
        ),
        plan("III1", "Breast screening as offered to everybody; come back if anybody in the family falls ill."),
    )
    s.day("2026-05-04", "file closed", note("No news in the family by telephone; file closed.", "III1"))
    return s


def many_shapes() -> Story:
    """A family of many shapes: two mothers, a donor, adoption both ways, twins, a pregnancy, partings; BRCA2."""
    s = Story("D-107", "Cohen Silva", author="K. Counsellor", country="ES")
    s.person("I1", "David Cohen", "M", 1940, ancestry=Ancestry.ASHKENAZI)
    s.person("I2", "Miriam Cohen", "F", 1943, ancestry=Ancestry.ASHKENAZI)
    s.union("u1", "I1", "I2")
    s.child("u1", "II1", "Ruth Cohen", "F", 1968, ancestry=Ancestry.ASHKENAZI)
    s.child("u1", "II2", "Leah Cohen", "F", 1968, ancestry=Ancestry.ASHKENAZI)
    s.child("u1", "II3", "Daniel Cohen", "M", 1972, ancestry=Ancestry.ASHKENAZI, gender=Gender.NONBINARY)
    s.fact(TwinsNoted(persons=(PersonId("II1"), PersonId("II2")), kind=TwinKind.MONOZYGOTIC))
    s.person("II4", "João Silva", "M", 1965)
    s.person("II5", "Rui Costa", "M", 1970)
    s.union("u2", "II4", "II1")
    s.fact(UnionEnded(union=UnionId("u2")))
    s.union("u3", "II5", "II1")
    s.child("u2", "III1", "Sara Silva", "F", "1994-02-11")
    s.child("u2", "III2", "Miguel Silva", "M", 1997)
    s.child("u3", "III3", "Inês Costa", "F", 2003)
    s.person("III4", "Joana Pires", "F", 1993)
    s.person("III5", "Donor", "M", 1990)
    s.union("u4", "III1", "III4")
    s.person("IV1", "Leonor Silva Pires", "F", 2022)
    s.fact(
        ChildBorn(
            child=PersonId("IV1"),
            union=UnionId("u4"),
            ovum_from=PersonId("III1"),
            sperm_from=PersonId("III5"),
            carried_by=PersonId("III4"),
        )
    )
    s.child("u4", "IV2", "", "U", 2026, gender=Gender.UNKNOWN)
    s.fact(PregnancyNoted(person=PersonId("IV2"), weeks=22))
    s.person("II6", "Sofia Cohen", "F", 1974)
    s.union("u5", "II3", "II6")
    s.fact(ChildlessnessNoted(union=UnionId("u5"), infertile=True))
    s.person("III6", "Tiago Cohen", "M", 2008)
    s.fact(AdoptionNoted(person=PersonId("III6"), into=UnionId("u5")))
    s.consultand("III1")
    s.proband("II1")
    s.cancer("I1", Site.PROSTATE, 66)
    s.dead("I1", 74, "prostate cancer")
    s.well("I2", 80, "Sara Silva")
    s.cancer("II1", Site.BREAST, 46, seen=True, markers="ER+ PR+ HER2-")
    s.cancer("II1", Site.PANCREAS, 57, seen=True)
    s.well("II2", 56, "Sara Silva")
    s.well("III1", 31)
    s.day(
        "2025-02-17",
        "family history",
        referral("II1", "Oncologist", "Pancreatic cancer after breast cancer", urgent=True),
    )
    s.day(
        "2025-02-24",
        "counselling and consent",
        talk("II1", ConsultationKind.PRE_TEST, "Result may guide treatment."),
        consent("II1", ConsentScope.TESTING, ConsentScope.INFORM_RELATIVES),
        ordered("II1", PANEL, DIAGNOSTIC, PANEL_TEST),
        sample("II1"),
    )
    s.day("2025-03-10", "result", result("II1", PANEL, found(BRCA2)))
    s.day(
        "2025-03-17",
        "result told",
        talk(
            "II1",
            ConsultationKind.POST_TEST,
            "Result told; her twin sister has the same variant.",
            present="sister Leah",
        ),
    )
    s.day(
        "2025-09-08",
        "surgery of the twin sister",
        informed("II2", "Ruth"),
        surgery("II2", Procedure.SALPINGO_OOPHORECTOMY, 57, "2025-09-04"),
    )
    s.day(
        "2026-10-05",
        "daughter comes",
        talk("III1", ConsultationKind.FIRST, "Wishes to know before trying for another child."),
        task("D-107-t1", "III1", "Book the pre-test talk with Sara", "2026-12-15"),
    )
    return s


def main(folder: Path) -> None:
    """Tell every family into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for story in (brca1(), lynch(), li_fraumeni(), mutyh(), large_family(), ordinary(), many_shapes()):
        story.save(folder)
        print(f"{story.number}: {len(story.entries)} entries")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
