"""What the fold refuses: facts that cannot be true beside the others, each with whom it concerns and a cure."""

import pytest

from predispo.domain.cancer import Cancer, Site
from predispo.domain.dates import Age, PartialDate
from predispo.domain.facts import (
    FACT_KINDS,
    AdoptionNoted,
    ChildBorn,
    ChildlessnessNoted,
    DiagnosisMade,
    FamilyDescribed,
    FamilyFact,
    NoteWritten,
    PersonAdded,
    PersonDescribed,
    PersonDied,
    TwinKind,
    TwinsNoted,
    UnionEnded,
    UnionFormed,
    persons_of,
    unions_of,
)
from predispo.domain.ids import FactRef, PersonId, UnionId
from predispo.domain.person import Details, Sex
from predispo.domain.standing import Confirmation
from predispo.errors import InvalidFact
from tests.builders import born, cancer, family, person, trio, union

P = PersonId


def twins(*persons: str, kind: TwinKind = TwinKind.MONOZYGOTIC) -> TwinsNoted:
    return TwinsNoted(persons=tuple(P(one) for one in persons), kind=kind)


def adopted(who: str, into: str | None) -> AdoptionNoted:
    return AdoptionNoted(person=P(who), into=None if into is None else UnionId(into))


def sibling(name: str, sex: str = "F", year: int | None = 1980) -> tuple[FamilyFact, ...]:
    return (person(name, sex, born=year), born(name, "u"))


MALE_OVARY = cancer("father", Site.OVARY, 50)
CHILD_OF_FATHER = (person("x"), union("v", "father"), born("x", "v"))
FEMALE_PROSTATE = cancer("mother", Site.PROSTATE, 50)


@pytest.mark.parametrize(
    ("more", "reason", "persons"),
    [
        ((person("father"),), "added twice", ["father"]),
        ((cancer("nobody", Site.BREAST),), "not in this family", ["nobody"]),
        ((PersonDescribed(person=P("nobody"), details=Details()),), "not in this family", ["nobody"]),
        ((NoteWritten(person=P("nobody"), text="x"),), "not in this family", ["nobody"]),
        ((born("nobody", "u"),), "not in this family", ["nobody"]),
        ((union("v", "father", "nobody"),), "not in this family", ["nobody"]),
        ((union("u", "father"),), "formed twice", ["father"]),
        ((union("v"),), "one or two different partners", []),
        ((union("v", "father", "father"),), "one or two different partners", ["father", "father"]),
        ((union("v", "father", "mother", "daughter"),), "one or two", ["father", "mother", "daughter"]),
        ((union("v", "mother", "father"),), "already partners", ["mother", "father"]),
        ((born("father", "gone"),), "union that is not", ["father"]),
        ((UnionEnded(union=UnionId("gone")),), "union that is not", []),
        ((ChildlessnessNoted(union=UnionId("gone")),), "union that is not", []),
        ((adopted("father", "gone"),), "union that is not", ["father"]),
        ((union("v", "mother"), born("daughter", "v")), "born only once", ["daughter"]),
        ((born("father", "u"),), "their own parent", ["father"]),
        ((*sibling("son", "M")[:1], born("son", "u", ovum_from=P("father"))), "egg", ["father"]),
        ((*sibling("son", "M")[:1], born("son", "u", sperm_from=P("mother"))), "Sperm", ["mother"]),
        ((person("son", "M"), born("son", "u", sperm_from=P("son"))), "their own parent", ["son"]),
        ((person("x", "F"), born("x", "u", ovum_from=P("x"))), "their own parent", ["x"]),
        ((person("x", "F"), born("x", "u", carried_by=P("x"))), "their own parent", ["x"]),
        ((adopted("daughter", "u"),), "adopted by the union that they were born into", ["daughter"]),
        ((adopted("father", "u"),), "their own parent", ["father"]),
        ((twins("daughter"),), "two different persons", ["daughter"]),
        ((twins("daughter", "daughter"),), "two different persons", ["daughter", "daughter"]),
        ((twins("daughter", "father"),), "same parents", ["daughter", "father"]),
        ((twins("mother", "father"),), "same parents", ["mother", "father"]),
        ((*sibling("a"), *sibling("b"), twins("a", "b"), twins("b", "daughter")), "only once", ["b", "daughter"]),
        ((*sibling("a", "M"), twins("a", "daughter")), "same sex", ["a", "daughter"]),
        ((*sibling("a", "F", 1990), twins("a", "daughter")), "born together", ["a", "daughter"]),
        ((*sibling("a", "F", 1983), twins("a", "daughter", kind=TwinKind.UNKNOWN)), "born together", ["a", "daughter"]),
        ((union("v", "daughter"), born("mother", "v")), "before its parent", ["mother", "daughter"]),
        (
            (person("x"), union("v", "x"), born("father", "v"), union("w", "father"), born("x", "w")),
            "own ancestor",
            None,
        ),
        (
            (person("x"), union("v", "daughter"), born("x", "v"), union("w", "x"), adopted("father", "w")),
            "ancestor",
            None,
        ),
        ((PersonDied(person=P("father"), on=PartialDate.of(1949)),), "die before being born", ["father"]),
        ((MALE_OVARY,), "does not go with the sex", ["father"]),
        ((FEMALE_PROSTATE,), "does not go with the sex", ["mother"]),
        (
            (DiagnosisMade(person=P("mother"), cancer=Cancer(site=Site.BREAST), on=PartialDate.of(1951)),),
            "ill before being born",
            ["mother"],
        ),
        (
            (cancer("mother", Site.BREAST, 60), PersonDied(person=P("mother"), age=Age.exactly(59))),
            "after death",
            ["mother"],
        ),
        (
            (cancer("mother", Site.BREAST, 60), PersonDied(person=P("mother"), on=PartialDate.of(2000))),
            "after death",
            ["mother"],
        ),
    ],
)
def test_what_cannot_be_true_is_refused(more: tuple[FamilyFact, ...], reason: str, persons: list[str] | None) -> None:
    with pytest.raises(InvalidFact) as caught:
        family(*trio(), *more)

    refused = caught.value
    assert reason in refused.reason
    assert refused.cure
    assert isinstance(refused.data["ref"], FactRef)
    if persons is not None:
        assert list(refused.data["persons"]) == persons


@pytest.mark.parametrize(
    "more",
    [
        (*sibling("a"), twins("a", "daughter")),
        (*sibling("a", "U"), twins("a", "daughter")),
        (*sibling("a", "M"), twins("a", "daughter", kind=TwinKind.DIZYGOTIC)),
        (*sibling("a", "F", 1981), twins("a", "daughter", kind=TwinKind.UNKNOWN)),
        (*sibling("a", "F", None), twins("a", "daughter")),
        (union("v", "mother"), person("half", "M"), born("half", "v")),
        (union("v", "mother"), union("w", "mother"), *(person("x"), born("x", "v"), person("y"), born("y", "w"))),
        (adopted("daughter", None),),
        (person("x"), union("g", "x"), born("mother", "g"), adopted("daughter", "g")),
        (DiagnosisMade(person=P("father"), cancer=Cancer(site=Site.OVARY), confirmation=Confirmation.REFUTED),),
        (cancer("mother", Site.BREAST, 60), PersonDied(person=P("mother"), age=Age.exactly(59, about=True))),
        (PersonDied(person=P("father"), on=PartialDate.of(1949, about=True)),),
        (PersonAdded(person=P("x"), details=Details(birth=PartialDate.of(1951, about=True))), born("x", "u")),
    ],
)
def test_what_is_rare_but_can_be_true_is_taken(more: tuple[FamilyFact, ...]) -> None:
    assert family(*trio(), *more).persons


def test_the_order_of_the_facts_does_not_matter_for_what_exists() -> None:
    facts = trio()

    assert family(*reversed(facts)).pedigree.parents == family(*facts).pedigree.parents


def test_the_last_description_counts() -> None:
    described = PersonDescribed(person=P("daughter"), details=Details(name="Kari", sex=Sex.FEMALE))

    assert family(*trio(), described).person(P("daughter")).name == "Kari"


def test_the_last_adoption_counts() -> None:
    unions = (union("v", "father"), union("w", "mother"), person("x"))

    tree = family(*trio(), *unions, adopted("x", "v"), adopted("x", "w"))

    assert tree.pedigree.adoptions == {"x": "w"}
    assert tree.pedigree.unions[UnionId("v")].adopted == ()
    assert tree.pedigree.unions[UnionId("w")].adopted == ("x",)


def test_the_last_header_counts() -> None:
    assert family(*trio(), FamilyDescribed(number="2", name="Hansen")).name == "Hansen"


def test_siblings_stand_in_the_order_of_birth() -> None:
    tree = family(*trio(), *sibling("late", year=1990), *sibling("early", year=1970), *sibling("unknown", year=None))

    assert tree.pedigree.unions[UnionId("u")].children == ("early", "daughter", "late", "unknown")


def test_a_stated_order_counts_before_the_days_of_birth() -> None:
    second = ChildBorn(child=P("b"), union=UnionId("u"), order=1)

    tree = family(*trio(), person("b", "F", born=1990), second)

    assert tree.pedigree.unions[UnionId("u")].children == ("b", "daughter")


def test_every_fact_says_whom_it_names() -> None:
    child = ChildBorn(child=P("a"), union=UnionId("u"), ovum_from=P("b"), sperm_from=P("c"), carried_by=P("d"))

    assert persons_of(child) == ("a", "b", "c", "d")
    assert unions_of(child) == ("u",)
    assert persons_of(UnionFormed(union=UnionId("u"), partners=(P("a"), P("b")))) == ("a", "b")
    assert persons_of(NoteWritten(text="x")) == ()
    assert unions_of(NoteWritten(text="x")) == ()
    assert unions_of(adopted("a", None)) == ()
    assert len(FACT_KINDS) == len({kind.__name__ for kind in FACT_KINDS.values()})
