"""Renaming: the same fact about other persons and unions."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar, cast

from predispo.domain.facts import FamilyFact
from predispo.domain.ids import PersonId, UnionId

F = TypeVar("F", bound=FamilyFact)

PERSON_FIELDS = frozenset({"person", "child", "ovum_from", "sperm_from", "carried_by", "contact"})
PERSONS_FIELDS = frozenset({"partners", "persons"})
UNION_FIELDS = frozenset({"union", "into"})


def renamed(fact: F, persons: Mapping[PersonId, PersonId], unions: Mapping[UnionId, UnionId]) -> F:
    """A fact with other identifiers; whoever is not in the mappings keeps theirs."""
    new: dict[str, Any] = {}
    for field in fields(fact):
        value = getattr(fact, field.name)
        if value is None:
            continue
        if field.name in PERSON_FIELDS:
            new[field.name] = persons.get(value, value)
        elif field.name in PERSONS_FIELDS:
            new[field.name] = tuple(persons.get(one, one) for one in cast("tuple[PersonId, ...]", value))
        elif field.name in UNION_FIELDS:
            new[field.name] = unions.get(value, value)
    return replace(fact, **new)
