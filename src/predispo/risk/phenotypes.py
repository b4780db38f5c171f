"""What everybody's health says of the copies of a variant, if the variant is as harmful as its gene's are.

Axes: `person` in the family's order; `copies` 0, 1, 2.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

import numpy as np

from predispo.domain.assessment import Note
from predispo.domain.cosegregation import LiabilityClasses
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Sex
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.risk.compile import compile_family
from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.plan import Plan, Relations, make_plan
from predispo.risk.liability import phenotypes
from predispo.risk.penetrance import panel
from predispo.risk.remarks import remarks, sources, unverified

_NOT_HERE = {"no_polygenic_residual", "all_cause_mortality", "probabilities_bounded"}
"""Remarks on carrier probabilities and remaining risks, of which nothing is said here."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Phenotypes:
    """`likelihood` (person, copies) is P(phenotype | copies of a causal variant), `affected` who has such a cancer."""

    likelihood: FloatArray
    affected: frozenset[PersonId]
    plan: Plan
    on_x: bool
    notes: tuple[Note, ...] = ()
    sources: tuple[str, ...] = ()
    unverified: tuple[str, ...] = ()


def by_evidence(family: Family, catalogue: Catalogue, gene: str, *, on: date, country: str) -> Phenotypes:
    """Phenotypes by the gene's published penetrance, relative to a non-carrier's.

    The family is compiled as for an assessment of this one gene, its tests left out: cancers at ages, years free of
    cancer, organs removed and unknown ages count as they do there.

    Raises:
        NotApplicable: when the evidence cannot compute with the gene, or the country has no incidence.
    """
    able = panel(catalogue)
    if gene not in able:
        raise NotApplicable(
            f"The evidence cannot compute with {gene}.", cure=f"Choose among {', '.join(able)}.", genes=(gene,)
        )
    untested = replace(family, persons={who: replace(one, results=()) for who, one in family.persons.items()})
    compiled = compile_family(untested, catalogue, on=on, country=country, panel=(gene,))
    part = compiled.genes[0]
    likelihood = part.own.copy()
    for person, free, cause in zip(compiled.cancers.tolist(), part.free, part.cause, strict=True):
        likelihood[person] *= free + cause
    owners = compiled.cancers[(part.cause > 0.0).any(axis=-1)]
    said = remarks(untested, catalogue, compiled, country=country, bound=0.0)
    return Phenotypes(
        likelihood=likelihood,
        affected=frozenset(compiled.persons[place] for place in owners.tolist()),
        plan=compiled.plan,
        on_x=catalogue.gene(gene).chromosome == "X",
        notes=tuple(note for note in said if note.code not in _NOT_HERE),
        sources=sources(catalogue, compiled),
        unverified=unverified(catalogue, compiled),
    )


def by_liability(family: Family, liability: LiabilityClasses) -> Phenotypes:
    """Phenotypes by penetrances that the user states.

    Raises:
        NotApplicable: when they are no probabilities, or name somebody who is not in the family.
    """
    women = [person.sex is Sex.FEMALE for person in family.persons.values()]
    return Phenotypes(
        likelihood=phenotypes(tuple(family.persons), women, liability),
        affected=liability.affected,
        plan=_plan_of(family, women),
        on_x=liability.x_linked,
        notes=(Note(code="stated_penetrance", text="Penetrances are those that were stated, not the evidence's."),),
    )


def _plan_of(family: Family, women: Sequence[bool]) -> Plan:
    place = {person: number for number, person in enumerate(family.persons)}
    parents = [family.pedigree.genetic_parents(person) for person in family.persons]
    twins = (tuple(place[one] for one in group if one in place) for group in family.pedigree.monozygotic_groups)
    return _plan(
        tuple(-1 if one.father is None else place[one.father] for one in parents),
        tuple(-1 if one.mother is None else place[one.mother] for one in parents),
        tuple(women),
        tuple(group for group in twins if len(group) > 1),
    )


@lru_cache(maxsize=64)
def _plan(
    father: tuple[int, ...], mother: tuple[int, ...], women: tuple[bool, ...], twins: tuple[tuple[int, ...], ...]
) -> Plan:
    return make_plan(
        Relations(
            father=np.array(father, dtype=np.intp),
            mother=np.array(mother, dtype=np.intp),
            female=np.array(women, dtype=bool),
            twins=twins,
        )
    )
