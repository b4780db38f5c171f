"""Families for the tests of drawing: the samples read into domain values, and a small one with every symbol."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

from predispo.domain.facts import FamilyFact, PersonAdded, UnionFormed, ChildBorn, TwinsNoted, TwinKind, DiagnosisMade
from predispo.domain.cancer import Cancer, Site
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import EntryId, FactRef, FamilyId, PersonId, UnionId
from predispo.domain.pedigree import Birth, Pedigree, Twins, Union
from predispo.domain.person import Details, Sex
from predispo.journal.fold import fold

ON = date(2026, 11, 1)
SAMPLES = [
    folder
    for folder in (
        Path(__file__).parent / "samples" / "own",
        Path(__file__).resolve().parents[2] / "shared" / "samples" / "own",
    )
    if folder.is_dir()
]


def family_of(facts: Iterable[FamilyFact]) -> Family:
    """The family that facts tell, as if written down at once."""
    at = datetime(2026, 11, 1, tzinfo=UTC)
    recorded = tuple(
        Recorded(ref=FactRef(EntryId("e"), index), fact=fact, recorded_at=at, author="test")
        for index, fact in enumerate(facts)
    )
    return fold(FamilyId("f"), recorded)


def sample(name: str) -> Family:
    """A sample family by its name."""
    data = json.loads((SAMPLES[0] / f"{name}.json").read_text())
    facts: list[FamilyFact] = []
    couples: dict[tuple[str, ...], UnionId] = {}
    for one in data["persons"]:
        facts.append(PersonAdded(person=PersonId(one["id"]), details=Details(name=one["id"], sex=Sex(one["sex"]))))
        if one["aff"] == 2:
            facts.append(DiagnosisMade(person=PersonId(one["id"]), cancer=Cancer(site=Site.UNKNOWN)))
    twins: dict[object, list[PersonId]] = {}
    for one in data["persons"]:
        partners = tuple(PersonId(parent) for parent in (one["father"], one["mother"]) if parent)
        if partners:
            if partners not in couples:
                couples[partners] = UnionId("+".join(partners))
                facts.append(UnionFormed(union=couples[partners], partners=partners))
            facts.append(ChildBorn(child=PersonId(one["id"]), union=couples[partners]))
        if one.get("mz"):
            twins.setdefault(one["mz"], []).append(PersonId(one["id"]))
    facts += [TwinsNoted(persons=tuple(group), kind=TwinKind.MONOZYGOTIC) for group in twins.values() if len(group) > 1]
    return family_of(facts)
