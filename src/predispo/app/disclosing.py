"""Disclosing: what of a family one of its members may be shown in a letter."""

from predispo.domain.care import ConsentScope
from predispo.domain.consent import consents
from predispo.domain.facts import (
    CancerUnknownNoted,
    ConsentGiven,
    DiagnosisMade,
    FamilyFact,
    NoteWritten,
    PersonDied,
    ResultReceived,
    RiskFactorNoted,
    SurgeryDone,
    UnaffectedNoted,
    persons_of,
)
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.standing import Disclosure
from predispo.journal.fold import fold

# What says something of somebody's body; who descends from whom is never left out.
_HEALTH = (
    *(DiagnosisMade, UnaffectedNoted, CancerUnknownNoted, SurgeryDone),
    *(ResultReceived, RiskFactorNoted, PersonDied, NoteWritten),
)


def shown_to(family: Family, reader: PersonId) -> Family:
    """The family as one of its members may see it.

    Health that is for the clinic, or for another person, alone is left out; of others' test results only those remain
    whose persons agreed that relatives be informed.
    """
    agreed = _agreed_to_inform(family)
    kept = tuple(one for one in family.facts if _may_see(one.fact, reader, agreed))
    return family if len(kept) == len(family.facts) else fold(family.id, kept)


def _may_see(fact: FamilyFact, reader: PersonId, agreed: frozenset[PersonId]) -> bool:
    if not isinstance(fact, _HEALTH) or persons_of(fact) == (reader,):
        return not isinstance(fact, _HEALTH) or fact.disclosure is not Disclosure.CLINIC
    if fact.disclosure is not Disclosure.FAMILY:
        return False
    return not isinstance(fact, ResultReceived) or fact.person in agreed


def _agreed_to_inform(family: Family) -> frozenset[PersonId]:
    """Who agreed that relatives be told of their result, and did not take that back."""
    asked = {one.fact.person for one in family.facts if isinstance(one.fact, ConsentGiven)}
    return frozenset(one for one in asked if ConsentScope.INFORM_RELATIVES in consents(family.facts, one))
