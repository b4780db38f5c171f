"""What letters ask of a person's journey: the last referral, the last order, consents in words."""

from typing import TypeVar

from predispo.domain.care import ConsentScope, LetterKind
from predispo.domain.consent import consents
from predispo.domain.facts import FamilyFact, ReferralReceived, TestOrdered
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.testing import TestPurpose
from predispo.domain.variant import Variant
from predispo.letters.findings import findings, known_variants

F = TypeVar("F", bound=FamilyFact)


def last(family: Family, person: PersonId, kind: type[F]) -> F | None:
    """The newest standing fact of a kind about a person."""
    found = [
        one.fact for one in family.facts if isinstance(one.fact, kind) and getattr(one.fact, "person", "") == person
    ]
    return found[-1] if found else None


def sought(family: Family, person: PersonId, order: TestOrdered | None) -> Variant | None:
    """The family's variant that a predictive order looks for; None of any other order, and where none is known."""
    if order is None or order.purpose is not TestPurpose.PREDICTIVE:
        return None
    known = known_variants(family, besides=person)
    return next((one for one in known if not order.genes or one.gene in order.genes), None)


def is_tested(family: Family, person: PersonId) -> bool:
    """Whether a person has a germline result, so that chances worked out from the family alone no longer hold."""
    return any(not one.of_tumour for one in findings(family, person))


def usual_addressee(kind: LetterKind, family: Family, person: PersonId) -> str:
    """To whom a letter goes where the counsellor names nobody: a plan to who referred the person; else nobody."""
    referral = last(family, person, ReferralReceived) if kind is LetterKind.REFERRER_PLAN else None
    return "" if referral is None else referral.referrer


def agreed_scopes(family: Family, person: PersonId) -> tuple[ConsentScope, ...]:
    """What a person's standing consents cover, in the order of the scopes."""
    standing = consents(family.facts, person)
    return tuple(scope for scope in ConsentScope if scope in standing)
