"""The children of a carrier: chance, age, the other parent's copy; read from the plan's guidelines and the genes."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from predispo.domain.familial import FamilialVariant
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.offspring import EVEN, Offspring
from predispo.domain.plan import Carried, Copies, Doubt
from predispo.evidence.guideline import Action, Guideline
from predispo.guidance.case import Case
from predispo.guidance.sources import is_advised_against, name_of

CHECKED = frozenset({"surveillance", "test", "followup"})
"""Kinds of offer from which a child has something; an operation comes later than its talk."""


def offspring(
    case: Case,
    mine: Sequence[Carried],
    known: Sequence[FamilialVariant],
    guides: Sequence[Guideline],
    *,
    recessive: Mapping[str, str],
    paternal: Collection[str],
) -> tuple[Offspring, ...]:
    """One answer a gene that the person carries.

    `recessive` names the disease of two copies by gene; `paternal` are genes whose variant acts from the father.
    """
    return tuple(
        _of_gene(case, one, known, guides, recessive.get(one.gene, ""), one.gene in paternal)
        for one in mine
        if _counts(one)
    )


def _counts(carried: Carried) -> bool:
    """Whether the person carries it for certain, or in some cells."""
    return all(one.doubt is Doubt.MOSAIC for one in carried.doubts)


def _of_gene(
    case: Case,
    carried: Carried,
    known: Sequence[FamilialVariant],
    guides: Sequence[Guideline],
    recessive: str,
    paternal: bool,
) -> Offspring:
    both = carried.copies is Copies.BOTH
    chance = 1.0 if both else EVEN
    age, guideline = _from_age(carried.gene, guides)
    pedigree, person = case.family.pedigree, case.person
    children = sorted(pedigree.genetic_children[person], key=lambda one: case.place[one])
    others = dict.fromkeys(
        parent
        for child in children
        for parent in pedigree.genetic_parents(child)
        if parent is not None and parent != person
    )
    here = [one for one in known if one.variant.gene == carried.gene]
    told = {person for one in here for person in (*one.carriers, *one.negative)}
    return Offspring(
        gene=carried.gene,
        variants=carried.variants,
        chance=None if carried.doubts else chance,
        matters_from=age,
        guideline=guideline,
        recessive=recessive,
        both=chance * EVEN,
        partners={one: _carries(case, one, carried.gene) for one in others},
        untested=tuple(one for one in children if one not in told and _lives(case.family, one)),
        paternal=paternal,
    )


def _lives(family: Family, person: PersonId) -> bool:
    who = family.person(person)
    return not who.is_dead and who.pregnancy is None


def _carries(case: Case, person: PersonId, gene: str) -> bool | None:
    if case.variants(person, (gene,)):
        return True
    return False if case.tested(person, gene) else None


def _actions(gene: str, guides: Sequence[Guideline]) -> Iterable[tuple[Guideline, Action]]:
    return ((guide, one) for guide in guides for one in guide.actions if gene in one.genes)


def _from_age(gene: str, guides: Sequence[Guideline]) -> tuple[int | None, str]:
    """The earliest age of an offer, by the guidelines that count; one narrowed to a variant or form is left out."""
    found = [
        (one.start_age, name_of(guide))
        for guide, one in _actions(gene, guides)
        if one.kind in CHECKED
        and one.start_age is not None
        and not is_advised_against(one)
        and not (one.variants or one.forms or one.zygosity or one.conditions or one.needs)
    ]
    return min(found, default=(None, ""), key=lambda pair: pair[0])
