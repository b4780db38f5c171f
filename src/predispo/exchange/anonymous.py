"""Anonymised facts: names and identifiers to numbers, dates to years, free text dropped, and a list of what changed."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, TypeVar, cast

from predispo.domain.cancer import Cancer
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ContactAgreed,
    DecisionTaken,
    FamilyFact,
    LetterIssued,
    NoteWritten,
    PersonAdded,
    PlanMade,
    PromiseKept,
    PromiseMade,
    RiskFactorNoted,
    RuleSetAside,
    SeenElsewhere,
    TaskArranged,
    TaskDone,
    TaskOpened,
    UnionFormed,
    persons_of,
)
from predispo.domain.ids import PersonId, UnionId
from predispo.domain.person import Details
from predispo.domain.renaming import PERSON_FIELDS, PERSONS_FIELDS, UNION_FIELDS, renamed
from predispo.domain.testing import TestReport
from predispo.exchange.canrisk_layout import RISK_FACTORS
from predispo.exchange.losses import Losses
from predispo.exchange.reading import NotHeld

_T = TypeVar("_T")

# These say little but free text, or point to a document.
DROPPED = (
    *(NoteWritten, PlanMade, TaskOpened, TaskDone, TaskArranged, LetterIssued, RuleSetAside),
    *(PromiseMade, PromiseKept, DecisionTaken, ContactAgreed, SeenElsewhere),
)
# What people typed, wherever it stands; a test sees to it that every text of a fact is named here or kept on purpose.
TEXT_FIELDS = frozenset(
    {
        "accession",
        "address",
        "addressee",
        "author",
        "cause",
        "clinic",
        "comment",
        "counsellor",
        "decided_by",
        "evidence",
        "examination",
        "finding",
        "identifier",
        "informant",
        "interpreter",
        "laboratory",
        "language",
        "morphology",
        "name",
        "not_seen",
        "number",
        "owner",
        "present",
        "reason",
        "referrer",
        "relation",
        "summary",
        "text",
        "through",
        "way",
    }
)
# Texts that stay: names of genes and variants, of models and countries, and risk factors in CanRisk's own values.
KEPT_FIELDS = frozenset(
    {
        "code",
        "country",
        "evidence_digest",
        "evidence_edition",
        "factor",
        "gene",
        "genes",
        "hgvs",
        "inputs_digest",
        "karyotype",
        "model",
        "protein",
        "record",
        "rules",
        "significance",
        "source",
        "value",
        "version",
        "what",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anonymised:
    """Anonymised facts, what was changed, and the new identifier of everybody."""

    facts: tuple[FamilyFact, ...]
    changed: tuple[NotHeld, ...]
    persons: Mapping[PersonId, PersonId]


def anonymise(facts: Iterable[FamilyFact]) -> Anonymised:
    """The facts without what names anybody.

    Persons and unions are numbered in the order in which they come; a person's name becomes the number. Shape, health,
    ages, years, tests and variants stay: a rare variant or an unusual family can still be recognised by who knows it.
    `persons` of each change are the new numbers.
    """
    facts = tuple(facts)
    persons: dict[PersonId, PersonId] = {}
    unions: dict[UnionId, UnionId] = {}
    for fact in facts:
        if isinstance(fact, PersonAdded):
            persons.setdefault(fact.person, PersonId(str(len(persons) + 1)))
    for fact in facts:
        for person in persons_of(fact):
            persons.setdefault(person, PersonId(str(len(persons) + 1)))
        if isinstance(fact, UnionFormed):
            unions.setdefault(fact.union, UnionId(f"u{len(unions) + 1}"))
    losses = Losses()
    if persons:
        losses.note("identifiers", "Identifiers were replaced by numbers.")
    changed: list[FamilyFact] = []
    for fact in facts:
        concerned = tuple(persons[person] for person in persons_of(fact))
        if isinstance(fact, DROPPED) or (isinstance(fact, RiskFactorNoted) and not _is_known(fact)):
            losses.note("dropped", "Notes, plans, tasks and letters were left out.", *concerned)
            continue
        changed.append(_fact(fact, persons, unions, losses, concerned))
    return Anonymised(facts=tuple(changed), changed=losses.listed(), persons=persons)


def _is_known(fact: RiskFactorNoted) -> bool:
    """Whether a risk factor is one of CanRisk's with a value that it can have, so no free text."""
    known = RISK_FACTORS.get(fact.factor.lower())
    return known is not None and known.value.fullmatch(fact.value) is not None


def _fact(
    fact: FamilyFact,
    persons: Mapping[PersonId, PersonId],
    unions: Mapping[UnionId, UnionId],
    losses: Losses,
    concerned: tuple[PersonId, ...],
) -> FamilyFact:
    """One fact with new identifiers, years for days and without its texts."""
    new: dict[str, Any] = {
        field.name: _value(field.name, value, losses, concerned)
        for field in fields(fact)
        if field.name not in PERSON_FIELDS | PERSONS_FIELDS | UNION_FIELDS
        and (value := getattr(fact, field.name)) is not None
    }
    if isinstance(fact, PersonAdded) or type(fact).__name__ == "PersonDescribed":
        new["details"] = replace(cast("Details", new["details"]), name=str(concerned[0]))
    return replace(renamed(fact, persons, unions), **new)


def _value(name: str, value: Any, losses: Losses, concerned: tuple[PersonId, ...]) -> Any:
    """A field's value without what names anybody."""
    if isinstance(value, PartialDate):
        return _noted(value, year_only, "days", "Of days only the years are left.", losses, concerned)
    if isinstance(value, str) and name in TEXT_FIELDS:
        code = "names" if name == "name" else "texts"
        text = "Names were replaced by numbers." if name == "name" else "Texts, laboratories and senders were left out."
        return _noted(value, lambda _: "", code, text, losses, concerned)
    if name == "flags":
        return _noted(value, lambda _: (), "flags", "Warnings were left out.", losses, concerned)
    if isinstance(value, (Details, Cancer, TestReport)):
        parts = {
            field.name: _value(field.name, part, losses, concerned)
            for field in fields(value)
            if (part := getattr(value, field.name)) is not None
        }
        return replace(value, **parts)
    return value


def _noted(
    value: _T,
    change: Callable[[_T], _T],
    code: str,
    text: str,
    losses: Losses,
    concerned: tuple[PersonId, ...],
) -> _T:
    """The changed value; the change is listed where there is one."""
    changed = change(value)
    if changed != value:
        losses.note(code, text, *concerned)
    return changed


def year_only(day: PartialDate) -> PartialDate:
    """A partial date widened to whole years."""
    return PartialDate(
        None if day.earliest is None else date(day.earliest.year, 1, 1),
        None if day.latest is None else date(day.latest.year, 12, 31),
        day.about,
    )
