"""Anonymised facts: nothing that names anybody is left."""

from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_type_hints

from predispo.domain.cancer import Cancer, Site
from predispo.domain.care import ConsultationKind
from predispo.domain.dates import Age, PartialDate
from predispo.domain.fact import Fact
from predispo.domain.facts import (
    FACT_KINDS,
    ConsultationHeld,
    DiagnosisMade,
    FamilyDescribed,
    NoteWritten,
    PersonAdded,
    PersonDescribed,
    PersonDied,
    ResultReceived,
    RiskFactorNoted,
    UnionFormed,
)
from predispo.domain.ids import PersonId
from predispo.domain.person import Details, Flag, Sex
from predispo.domain.testing import ReportedVariant, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.exchange.anonymous import (
    DROPPED,
    KEPT_FIELDS,
    PERSON_FIELDS,
    PERSONS_FIELDS,
    TEXT_FIELDS,
    UNION_FIELDS,
    anonymise,
)
from tests.builders import born, trio, union

KARI = PersonId("kari-12057512345")


def kari(**more: Any) -> PersonAdded:
    details = Details(name="Kari Nordmann", sex=Sex.FEMALE, birth=PartialDate.of(1975, 5, 12), **more)
    return PersonAdded(person=KARI, details=details, informant="Ola")


def test_names_and_identifiers_become_numbers() -> None:
    hidden = anonymise(trio())

    assert [one.details.name for one in hidden.facts if isinstance(one, PersonAdded)] == ["1", "2", "3"]
    assert hidden.persons == {"father": "1", "mother": "2", "daughter": "3"}
    assert UnionFormed(union=union("u1").union, partners=(PersonId("1"), PersonId("2"))) in hidden.facts
    assert born("3", "u1") in hidden.facts


def test_a_new_description_keeps_the_number() -> None:
    described = PersonDescribed(person=KARI, details=Details(name="Kari Hansen", sex=Sex.FEMALE))

    assert anonymise((kari(), described)).facts[1] == PersonDescribed(
        person=PersonId("1"), details=Details(name="1", sex=Sex.FEMALE)
    )


def test_days_become_years_and_ages_stay() -> None:
    died = PersonDied(person=KARI, on=PartialDate.of(2020, 3, 4), age=Age.exactly(44), cause="breast cancer")

    added, gone = anonymise((kari(), died)).facts

    assert isinstance(added, PersonAdded)
    assert added.details.birth == PartialDate.of(1975)
    assert gone == PersonDied(person=PersonId("1"), on=PartialDate.of(2020), age=Age.exactly(44))


def test_free_text_is_dropped_wherever_it_stands() -> None:
    more = (
        FamilyDescribed(number="123", name="Nordmann", country="NO", comment="known in the valley"),
        kari(identifier="12057512345", address="Storgata 1", comment="sister of the mayor", flags=(Flag.SAFEGUARDING,)),
        DiagnosisMade(person=KARI, cancer=Cancer(site=Site.BREAST, morphology="as in Dr X's paper"), informant="Ola"),
        ConsultationHeld(person=KARI, kind=ConsultationKind.FIRST, present="Ola", summary="long"),
        ResultReceived(person=KARI, report=TestReport(genes=("BRCA1",), laboratory="Oslo", accession="7")),
        NoteWritten(person=KARI, text="secret"),
        RiskFactorNoted(person=KARI, factor="height", value="170"),
        RiskFactorNoted(person=KARI, factor="habit", value="smokes with Ola"),
    )

    hidden = anonymise(more)

    text = repr(hidden.facts)
    for word in ("Ola", "Nordmann", "123", "valley", "Storgata", "mayor", "Dr X", "long", "Oslo", "secret", "12057"):
        assert word not in text
    assert "170" in text
    assert "'NO'" in text
    assert len(hidden.facts) == 6


def test_variants_stay() -> None:
    report = TestReport(
        genes=("BRCA1",),
        variants=(
            ReportedVariant(variant=Variant(gene="BRCA1", hgvs="c.68_69del"), reported_class=VariantClass.PATHOGENIC),
        ),
    )

    hidden = anonymise((kari(), ResultReceived(person=KARI, report=report)))

    assert hidden.facts[1] == ResultReceived(person=PersonId("1"), report=report)


def test_what_was_changed_is_listed() -> None:
    codes = {one.code for one in anonymise((kari(flags=(Flag.SAFEGUARDING,)), NoteWritten(text="x"))).changed}

    assert codes == {"identifiers", "names", "texts", "days", "flags", "dropped"}
    assert anonymise(()).changed == ()


def text_fields(kind: Any, seen: set[Any]) -> set[str]:
    """The names of the fields, however deep, that hold a text."""
    found: set[str] = set()
    hints = get_type_hints(kind)
    for field in fields(kind):
        parts = [hints[field.name]]
        for part in parts:
            parts += get_args(part)
            if part is str or getattr(part, "__supertype__", None) is str:
                found.add(field.name)
            elif is_dataclass(part) and part not in seen:
                found |= text_fields(part, {*seen, part})
    return found


def test_every_text_of_every_fact_is_dropped_or_kept_on_purpose() -> None:
    decided = PERSON_FIELDS | PERSONS_FIELDS | UNION_FIELDS | TEXT_FIELDS | KEPT_FIELDS
    kept_kinds: list[type[Fact]] = [kind for kind in FACT_KINDS.values() if kind not in DROPPED]

    for kind in kept_kinds:
        assert text_fields(kind, set()) <= decided, kind
