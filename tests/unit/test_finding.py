"""Finding a person: each typed word begins something that is told of whoever is found."""

import pytest

from predispo.app.finding import persons_fitting
from predispo.domain.cancer import Site
from predispo.domain.facts import ResultReceived, RoleTaken
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Role
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.phrases.phrases import load
from tests.builders import born, cancer, family, person, union

ANNA, MARIT, OLE = PersonId("Anna Vik"), PersonId("Anne-Marit Vik"), PersonId("José Vik")
NUMBERS = {OLE: "I-1", MARIT: "I-10", ANNA: "II-1"}


def known() -> Family:
    found = ReportedVariant(variant=Variant(gene="MLH1"), reported_class=VariantClass.PATHOGENIC)
    return family(
        person(MARIT, "F", born=1949),
        person(OLE, "M"),
        person(ANNA, "F"),
        union("u", OLE, MARIT),
        born(ANNA, "u"),
        cancer(MARIT, Site.COLORECTUM, 50),
        ResultReceived(person=OLE, report=TestReport(genes=("MLH1",), variants=(found,))),
        RoleTaken(person=ANNA, role=Role.CONSULTAND),
    )


def found(text: str, language: str = "en") -> tuple[PersonId, ...]:
    return persons_fitting(known(), text, phrases=load(language), numbers=NUMBERS)


@pytest.mark.parametrize(
    ("text", "language", "persons"),
    [
        ("vik", "en", (OLE, MARIT, ANNA)),
        ("ann", "en", (MARIT, ANNA)),
        ("vik ann", "en", (MARIT, ANNA)),
        ("marit", "en", (MARIT,)),
        ("jose", "en", (OLE,)),
        ("I-1", "en", (OLE, MARIT)),
        ("ii-1", "en", (ANNA,)),
        ("consultand", "en", (ANNA,)),
        ("mother", "en", (MARIT,)),
        ("mor", "nb", (MARIT,)),
        ("far", "nb", (OLE,)),
        ("1949", "en", (MARIT,)),
        ("bowel", "en", (MARIT,)),
        ("mlh1", "en", (OLE,)),
        ("vik mlh1", "en", (OLE,)),
        ("nnn", "en", ()),
        ("  ", "en", ()),
    ],
)
def test_a_person_is_found_by_whatever_is_told(text: str, language: str, persons: tuple[PersonId, ...]) -> None:
    assert found(text, language) == persons


def test_somebody_who_is_not_drawn_is_found_too() -> None:
    assert persons_fitting(known(), "anna", phrases=load("en"), numbers={}) == (ANNA,)
