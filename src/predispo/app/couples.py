"""Couples: who are partners, whether they parted, whether they have children, and to whom somebody was born."""

from dataclasses import replace
from enum import StrEnum

from predispo.app.editing import NewId, Step, add_partner
from predispo.domain.facts import ChildBorn, ChildlessnessNoted, FamilyFact, UnionEnded
from predispo.domain.family import Family
from predispo.domain.ids import PersonId, UnionId
from predispo.errors import InvalidFact
from predispo.journal.entry import Reference


class Childless(StrEnum):
    """What is told of a couple without children."""

    NO_CHILDREN = "no_children"
    INFERTILE = "infertile"


def make_partners(family: Family, one: PersonId, other: PersonId, new_id: NewId) -> Step:
    """Two who are in the family become partners; that they are related is seen where both have the same ancestors.

    Raises:
        InvalidFact: when they are partners already.
    """
    if any(other in union.partners for union in family.pedigree.unions_of(one)):
        raise InvalidFact("These two are already partners.", cure="Choose two others.", persons=(one, other))
    return replace(add_partner(family, one, new_id, partner=other), selects=one)


def note_parted(family: Family, union: UnionId, *, parted: bool) -> Step | None:
    """The partners of a union parted, or did not; nothing where it is as before."""
    before = _said(family, UnionEnded, union)
    if parted == bool(before):
        return None
    return Step(subject="note-parted", facts=(UnionEnded(union=union),) if parted else (), supersedes=before)


def note_childless(family: Family, union: UnionId, kind: Childless | None, cause: str = "") -> Step | None:
    """A union has no children, or could have none, with the cause; None takes that back.

    Raises:
        InvalidFact: when it has children.
    """
    known = family.pedigree.unions[union]
    if kind is not None and (known.children or known.adopted):
        raise InvalidFact("These partners have children.", cure="Take the children out first.", persons=known.partners)
    before = _said(family, ChildlessnessNoted, union)
    fact = ChildlessnessNoted(union=union, infertile=kind is Childless.INFERTILE, cause=cause if kind else "")
    told = tuple(one.fact for one in family.facts if one.ref in before)
    if (kind is None and not before) or told == (fact,):
        return None
    return Step(subject="note-childless", facts=() if kind is None else (fact,), supersedes=before)


def note_birth(family: Family, child: PersonId, union: UnionId | None) -> Step | None:
    """Somebody was born into a union of the family, or into none that is known; nothing where it is as before.

    Donors are kept; the place among the siblings is not, since the siblings are others.
    """
    born = next((one for one in family.facts if isinstance(one.fact, ChildBorn) and one.fact.child == child), None)
    before = None if born is None else family.pedigree.births[child].union
    if before == union:
        return None
    gone: frozenset[Reference] = frozenset() if born is None else frozenset({born.ref})
    facts: tuple[FamilyFact, ...] = ()
    if union is not None:
        fact = ChildBorn(child=child, union=union)
        if born is not None and isinstance(born.fact, ChildBorn):
            fact = replace(born.fact, union=union, order=None)
        facts = (fact,)
        gone |= _said(family, ChildlessnessNoted, union)
    return Step(subject="note-birth", facts=facts, supersedes=gone, selects=child)


def _said(family: Family, kind: type[UnionEnded] | type[ChildlessnessNoted], union: UnionId) -> frozenset[Reference]:
    """What of a kind was said of a union."""
    return frozenset(one.ref for one in family.facts if isinstance(one.fact, kind) and one.fact.union == union)
