"""Whom to test next: how much each possible test is expected to tell about the consultand and about the family.

For a gene k, C is whether a person carries a pathogenic variant of k, and T whether the test of a relative reports one.
Given all that is known, I(T; C) = Σ P(t, c) log₂ [P(t, c) / (P(t) P(c))] is their mutual information in bits: what the
result is expected to take from the uncertainty about C, between 0 and the entropy of C (Shannon 1948,
doi:10.1002/j.1538-7305.1948.tb01338.x). P(t, c) is exact over all genotypes, genes and causes of cancers
(`kernel.pairs`), and where cancers are too many for that within what roundings do (`kernel.pairs_of_many`).

A panel test finds each pathogenic allele with the cited sensitivity of sequencing with copy number, and nothing that is
not there: P(negative | n alleles) = (1 − s)ⁿ. A familial-variant test is certain, and speaks of that variant only.

Approximation: the information of the leading genes is added up, and that of the others left out. The genes are all but
independent given the data, but not wholly: a cancer that one gene explains speaks less for another.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

import numpy as np

from predispo.domain.advice import TestAdvice, TestCosts
from predispo.domain.family import Family, Person
from predispo.domain.ids import PersonId
from predispo.domain.standing import Confirmation
from predispo.domain.testing import SampleKind, TestMethod
from predispo.domain.variant import Variant
from predispo.errors import TooManyLoops
from predispo.evidence.catalogue import Catalogue
from predispo.risk.compile import Compiled, compile_family, reduced_plan
from predispo.risk.hypothesis import known_variant
from predispo.risk.kernel.arrays import FloatArray
from predispo.risk.kernel.causes import predicted
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.linked import locus_of
from predispo.risk.kernel.many import messages_fit, too_much
from predispo.risk.kernel.pairs import Pairs, pairs
from predispo.risk.kernel.pairs_of_many import pairs_of_many
from predispo.risk.kernel.plan import Plan

LEADING = 3
"""How many genes are weighed: those whose chance the family's history raised most in anybody."""

LEAST_RISE = 0.002
"""A gene is weighed only where somebody's chance lies at least so much above the population's."""


MOST_TERMS = 3e7
"""How many terms the convolutions over causes may sum once for the exact way."""

MOST_NUMBERS = 1e9
"""How many numbers the tables of all one-locus passes of all persons asked may hold: some half a minute."""

MOST_KEPT = 6e6
"""How many numbers everybody's likelihoods of all genes and sets of causes may be for the exact way (48 MB)."""


class Ticket(Protocol):
    """Who waits: told of progress, and able to end the work by raising `Cancelled`."""

    def step(self, done: int, total: int) -> None:
        """Tell that `done` of `total` is done."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Test:
    """One possible test; `finds` by gene (genotype,) is P(reported | genotype)."""

    familial: Variant | None
    finds: Mapping[str, FloatArray]


def whom_to_test(
    family: Family,
    catalogue: Catalogue,
    *,
    on: date,
    country: str,
    consultand: PersonId,
    panel: Sequence[str],
    leading: Sequence[str],
    costs: TestCosts | None = None,
    ticket: Ticket | None = None,
) -> tuple[TestAdvice, ...]:
    """Every test of every untested living person (the consultand too), the most information per cost first.

    `leading` are the genes to be weighed. Untested is who has no germline report that covers one of them; a founder
    panel does not count. `about_family` is summed over all untested living persons, the one tested among them.

    Raises:
        TooManyLoops: when the family's loops put the answer out of reach.
        Cancelled: when the ticket was cancelled.
    """
    prices = costs or TestCosts()
    known = {gene: variant for gene in leading if (variant := known_variant(family, gene)) is not None}
    compiled = compile_family(family, catalogue, on=on, country=country, panel=panel, follow=known)
    candidates = [
        place for place, person in enumerate(family.persons.values()) if _may_be_tested(person, frozenset(leading))
    ]
    if not candidates or not leading:
        return ()
    asked = sorted({*candidates, compiled.persons.index(consultand)})
    # linked genes are one locus: what is told is whether either of them is carried
    which = list(dict.fromkeys(locus_of(compiled.places, compiled.panel.index(gene)) for gene in leading))
    leading = [next(gene for gene in leading if compiled.panel.index(gene) in compiled.places[one]) for one in which]
    weighed = dict(zip(leading, _pairs(compiled, consultand, which, asked, ticket), strict=True))
    here = asked.index(compiled.persons.index(consultand))
    rows = [asked.index(place) for place in candidates]
    tests = _tests(compiled, catalogue, leading, known)
    found: list[TestAdvice] = []
    for place in candidates:
        person = family.persons[compiled.persons[place]]
        for test in tests:
            bits, negative = np.zeros(len(asked)), 1.0
            for gene, finds in test.finds.items():
                one = weighed[gene]
                carries = _locus(compiled, gene).locus.copies[1] > 0
                chance = np.array([float(one.marginals[who][carries].sum()) for who in asked])
                positive = float(one.marginals[place] @ finds)
                bits += mutual_information(one.joint[:, place] @ finds, positive, chance)
                negative *= 1.0 - positive
            found.append(
                TestAdvice(
                    person=person.id,
                    familial=test.familial,
                    genes=tuple(test.finds),
                    about_consultand=float(bits[here]),
                    about_family=float(bits[rows].sum()),
                    affected=bool(person.cancers),
                    probability_positive=1.0 - negative,
                    cost=prices.panel if test.familial is None else prices.familial,
                )
            )
    return tuple(sorted(found, key=lambda one: (-round(one.consultand_per_cost, 9), -one.family_per_cost)))


def leading_genes(carrier: Mapping[PersonId, Mapping[str, tuple[float, float]]]) -> tuple[str, ...]:
    """The genes whose chance rose most above the population's in anybody; (chance, population) by person and gene.

    None where the family's history raised no gene's chance.
    """
    rise: dict[str, float] = {}
    for genes in carrier.values():
        for gene, (chance, population) in genes.items():
            rise[gene] = max(rise.get(gene, -1.0), chance - population)
    return tuple(sorted((gene for gene in rise if rise[gene] >= LEAST_RISE), key=lambda gene: -rise[gene])[:LEADING])


def mutual_information(both: FloatArray, positive: float, carries: FloatArray) -> FloatArray:
    """I(T; C) in bits from P(T and C), P(T) and P(C); `both` and `carries` (asked,)."""
    cells = np.stack([both, positive - both, carries - both, 1.0 - positive - carries + both])
    cells = np.maximum(cells, 0.0)
    parts = np.stack(
        [positive * carries, positive * (1 - carries), (1 - positive) * carries, (1 - positive) * (1 - carries)]
    )
    ratio = np.divide(cells, parts, out=np.ones_like(cells), where=(cells > 0.0) & (parts > 0.0))
    return np.maximum((cells * np.log2(ratio)).sum(axis=0), 0.0)


def _pairs(
    compiled: Compiled, consultand: PersonId, which: Sequence[int], asked: Sequence[int], ticket: Ticket | None
) -> list[Pairs]:
    def step(done: int, total: int) -> None:
        if ticket is not None:
            ticket.step(done, total)

    def with_plan(plan: Plan) -> list[Pairs]:
        terms, passes = predicted(compiled.loci)
        few = terms <= MOST_TERMS and passes * 3 * plan.persons <= MOST_KEPT
        exact = few and (plan.width <= 3 or passes * plan.states(3) * len(asked) <= MOST_NUMBERS)
        if not exact and not messages_fit(plan, compiled.loci):
            raise too_much(plan)
        solve = pairs if exact else pairs_of_many
        return solve(plan, compiled.loci, compiled.cancers, which=which, asked=asked, step=step)

    try:
        return with_plan(compiled.plan)
    except TooManyLoops:
        return with_plan(reduced_plan(compiled, consultand))


def _tests(
    compiled: Compiled, catalogue: Catalogue, leading: Sequence[str], known: Mapping[str, Variant]
) -> list[_Test]:
    genes = {gene: _locus(compiled, gene) for gene in leading}
    panel = _Test(
        familial=None,
        finds={
            gene: _found_by_panel(one, _sensitivity(catalogue, gene, compiled.panel)) for gene, one in genes.items()
        },
    )
    familial = [
        _Test(
            familial=variant,
            finds={gene: np.array([float("f" in state) for state in genes[gene].locus.states])},
        )
        for gene, variant in known.items()
    ]
    return [*familial, panel]


def _locus(compiled: Compiled, gene: str) -> Gene:
    return compiled.loci[locus_of(compiled.places, compiled.panel.index(gene))]


def _found_by_panel(gene: Gene, sensitivity: float) -> FloatArray:
    return 1.0 - (1.0 - sensitivity) ** np.maximum(gene.locus.copies[1], 0.0)


def _sensitivity(catalogue: Catalogue, gene: str, panel: Sequence[str]) -> float:
    """The cited sensitivity of sequencing with copy number; the lowest cited for another gene where there is none."""
    cited = catalogue.gene(gene).sensitivity("default")
    if cited is not None:
        return cited.value
    return min((one.value for name in panel if (one := catalogue.gene(name).sensitivity("default"))), default=1.0)


def _may_be_tested(person: Person, genes: frozenset[str]) -> bool:
    """Whether a person lives, is one person, and has no germline report that covers one of the genes."""
    if person.is_dead or person.pregnancy is not None or person.details.people != 1:
        return False
    return not any(
        genes & {*one.fact.report.genes, *(found.variant.gene for found in one.fact.report.variants)}
        for one in person.results
        if one.fact.confirmation is not Confirmation.REFUTED
        and one.fact.report.method not in (TestMethod.TUMOUR, TestMethod.FOUNDER_VARIANTS)
        and one.fact.report.sample is not SampleKind.TUMOUR
    )
