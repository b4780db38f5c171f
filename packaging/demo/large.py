"""A large invented family of sixty, with breast and other cancers through a CHEK2 variant."""

from story import PANEL, Story, consent, found, informed, ordered, referral, result, sample, talk

from predispo.domain.cancer import Site
from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.testing import TestMethod, TestPurpose
from predispo.domain.variant import Variant

CHEK2 = Variant(gene="CHEK2", hgvs="NM_007194.4:c.1100del", protein="p.(Thr367MetfsTer15)")

WOMEN = (
    *("Aino", "Ebba", "Helmi", "Saara", "Liisa", "Eeva", "Kaisa", "Outi", "Päivi", "Minna", "Jaana", "Tiina"),
    *("Riikka", "Sanna", "Heini", "Noora", "Emmi", "Ilona", "Aada", "Venla", "Iida", "Pihla", "Vilja", "Siiri"),
    *("Oona", "Lumi", "Enni", "Elsa", "Hilla", "Kerttu", "Aava", "Seela", "Nelli", "Alma", "Martta", "Hilma"),
)
MEN = (
    *("Eino", "Toivo", "Veikko", "Antti", "Matti", "Juha", "Pekka", "Kari", "Timo", "Jari", "Mika", "Sami"),
    *("Ville", "Janne", "Teemu", "Lauri", "Otto", "Eetu", "Aleksi", "Niilo", "Onni", "Leevi", "Väinö", "Oliver"),
    *("Elias", "Joel", "Arvo", "Toni", "Aatu", "Daniel", "Rasmus", "Eemil", "Nooa", "Isak", "Urho", "Paavo"),
)
# Children of each couple: the sexes of a sibship, eldest first.
SECOND = ("F", "M", "F", "F", "M", "F")
THIRD = ("MF", "FFM", "FM", "MFF", "FM", "FMF")
FOURTH = ("F", "MF", "FM", "M", "FF", "MF", "F", "FM", "M", "F")


def large_family() -> Story:
    """Four generations of sixty people, told by three of them."""
    s = Story("D-105", "Virtanen", author="K. Counsellor", country="FI")
    names = {"F": iter(WOMEN), "M": iter(MEN)}
    count = [0]
    unions = [0]

    def new(sex: str, born: int, union: str | None, surname: str) -> str:
        count[0] += 1
        id = f"P{count[0]:02d}"
        name = f"{next(names[sex])} {surname}"
        if union is None:
            s.person(id, name, sex, born)
        else:
            s.child(union, id, name, sex, born)
        return id

    def marry(partner: str, sex: str, born: int) -> str:
        other = new("M" if sex == "F" else "F", born - 2 if sex == "F" else born + 2, None, "Korhonen")
        unions[0] += 1
        pair = (other, partner) if sex == "F" else (partner, other)
        return s.union(f"U{unions[0]:02d}", *pair)

    father, mother = new("M", 1921, None, "Virtanen"), new("F", 1924, None, "Virtanen")
    top = s.union("U00", father, mother)
    second = [(new(sex, 1946 + 2 * place, top, "Virtanen"), sex, 1946 + 2 * place) for place, sex in enumerate(SECOND)]
    third: list[tuple[str, str, int]] = []
    for (parent, sex, born), sibship in zip(second, THIRD, strict=True):
        union = marry(parent, sex, born)
        third += [
            (new(one, born + 25 + 3 * place, union, "Virtanen"), one, born + 25 + 3 * place)
            for place, one in enumerate(sibship)
        ]
    for (parent, sex, born), sibship in zip(third[: len(FOURTH)], FOURTH, strict=True):
        union = marry(parent, sex, born)
        for place, one in enumerate(sibship):
            new(one, born + 28 + 3 * place, union, "Virtanen")
    while count[0] < 60:
        new("F" if count[0] % 2 else "M", 2010 - count[0] % 7, f"U{unions[0]:02d}", "Virtanen")

    s.consultand("P11")
    s.proband("P03")
    s.dead(father, 79)
    s.cancer(mother, Site.BREAST, 61)
    s.dead(mother, 70, "breast cancer")
    s.cancer("P03", Site.BREAST, 49, seen=True, markers="ER+ PR+ HER2-")
    s.cancer("P05", Site.BREAST, 57)
    s.cancer("P07", Site.PROSTATE, 64)
    s.cancer("P08", Site.BREAST, "60s")
    for id, age in (("P04", 72), ("P06", 68), ("P11", 49)):
        s.well(id, age, "Consultand")
    s.day("2024-02-05", "family history", referral("P11", "General practitioner", "Several aunts with breast cancer"))
    s.day("2024-03-04", "first consultation", talk("P11", ConsultationKind.FIRST, "The mother is to be tested first."))
    s.day(
        "2024-03-18",
        "consent and test",
        consent("P03", ConsentScope.TESTING, ConsentScope.INFORM_RELATIVES),
        ordered("P03", PANEL, TestPurpose.DIAGNOSTIC, TestMethod.SEQUENCING_AND_COPY_NUMBER),
        sample("P03"),
    )
    s.day("2024-05-20", "result", result("P03", PANEL, found(CHEK2)))
    s.day("2024-06-10", "result told", talk("P03", ConsultationKind.POST_TEST, "A moderate-risk variant; explained."))
    s.day("2026-04-13", "relatives informed", informed("P11", "mother"), informed("P05", "sister"))
    return s
