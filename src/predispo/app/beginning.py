"""Beginning: a new family of the usual three generations, from a few counts."""

from dataclasses import dataclass, field
from enum import StrEnum
from itertools import repeat

from predispo.app.editing import NewId
from predispo.domain.cancer import Cancer, Site
from predispo.domain.facts import (
    ChildBorn,
    DiagnosisMade,
    FamilyDescribed,
    FamilyFact,
    PersonAdded,
    RoleTaken,
    UnionFormed,
)
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.person import Details, Role, Sex


@dataclass(frozen=True, slots=True, kw_only=True)
class Siblings:
    """How many brothers and sisters, or sons and daughters, somebody has."""

    male: int = 0
    female: int = 0


class Relative(StrEnum):
    """Of whom something may be told at the first call."""

    MOTHER = "mother"
    FATHER = "father"
    SISTER = "sister"
    MOTHERS_SISTER = "mothers-sister"
    FATHERS_BROTHER = "fathers-brother"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A cancer of a relative, whose age is not told; the second one told of such a relative is of the second one."""

    relative: Relative
    site: Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What is asked at the first call: the consultand, and how many relatives of each kind."""

    number: str
    country: str = ""
    consultand: Details = field(default_factory=Details)
    parents: bool = True
    grandparents: bool = True
    siblings: Siblings = field(default_factory=Siblings)
    children: Siblings = field(default_factory=Siblings)
    mothers_siblings: Siblings = field(default_factory=Siblings)
    fathers_siblings: Siblings = field(default_factory=Siblings)
    told: tuple[Told, ...] = ()


def facts_of(beginning: Beginning, new_id: NewId) -> tuple[FamilyFact, ...]:
    """The facts of a new family: its consultand, and as many relatives as were counted.

    What is told of a relative who was not counted is left out.
    """
    consultand = PersonId(new_id("p"))
    facts: list[FamilyFact] = [
        FamilyDescribed(number=beginning.number, country=beginning.country),
        PersonAdded(person=consultand, details=beginning.consultand),
        RoleTaken(person=consultand, role=Role.CONSULTAND),
    ]
    there: dict[Relative, list[PersonId]] = {}
    if beginning.parents or beginning.grandparents or beginning.siblings != Siblings():
        father, mother = _couple((consultand,), beginning.siblings, facts, new_id)
        there[Relative.FATHER], there[Relative.MOTHER] = [father], [mother]
        there[Relative.SISTER] = _of_sex(facts, Sex.FEMALE, apart_from=(consultand, mother))
        if beginning.grandparents or beginning.fathers_siblings != Siblings():
            before = len(facts)
            parents = _couple((father,), beginning.fathers_siblings, facts, new_id)
            there[Relative.FATHERS_BROTHER] = _of_sex(facts[before:], Sex.MALE, apart_from=parents)
        if beginning.grandparents or beginning.mothers_siblings != Siblings():
            before = len(facts)
            parents = _couple((mother,), beginning.mothers_siblings, facts, new_id)
            there[Relative.MOTHERS_SISTER] = _of_sex(facts[before:], Sex.FEMALE, apart_from=parents)
    if beginning.children != Siblings():
        partner, union = PersonId(new_id("p")), UnionId(new_id("u"))
        other = {Sex.MALE: Sex.FEMALE, Sex.FEMALE: Sex.MALE, Sex.UNKNOWN: Sex.UNKNOWN}[beginning.consultand.sex]
        facts += [
            PersonAdded(person=partner, details=Details(sex=other)),
            UnionFormed(union=union, partners=(consultand, partner)),
        ]
        _born(union, beginning.children, facts, new_id)
    for one in beginning.told:
        if left := there.get(one.relative):
            facts.append(DiagnosisMade(person=left.pop(0), cancer=Cancer(site=one.site)))
    return tuple(facts)


def _of_sex(facts: list[FamilyFact], sex: Sex, *, apart_from: tuple[PersonId, ...]) -> list[PersonId]:
    """Whom some facts add of a sex, apart from some."""
    added = (fact for fact in facts if isinstance(fact, PersonAdded))
    return [one.person for one in added if one.details.sex is sex and one.person not in apart_from]


def _couple(
    children: tuple[PersonId, ...], siblings: Siblings, facts: list[FamilyFact], new_id: NewId
) -> tuple[PersonId, PersonId]:
    """Add the parents of children who are there, and the siblings of these."""
    father, mother, union = PersonId(new_id("p")), PersonId(new_id("p")), UnionId(new_id("u"))
    facts += [
        PersonAdded(person=father, details=Details(sex=Sex.MALE)),
        PersonAdded(person=mother, details=Details(sex=Sex.FEMALE)),
        UnionFormed(union=union, partners=(father, mother)),
        *(ChildBorn(child=child, union=union) for child in children),
    ]
    _born(union, siblings, facts, new_id)
    return father, mother


def _born(union: UnionId, siblings: Siblings, facts: list[FamilyFact], new_id: NewId) -> None:
    """Add children of a union."""
    for sex in (*repeat(Sex.MALE, siblings.male), *repeat(Sex.FEMALE, siblings.female)):
        child = PersonId(new_id("p"))
        facts += [PersonAdded(person=child, details=Details(sex=sex)), ChildBorn(child=child, union=union)]
