"""What holds of every answer over many genes, by the exact sum and by messages alike, and from facts to figures.

The invariants of one locus stand in `test_risk_peeling`, those of risks in `test_risk_assess`.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from predispo.benchmarks.peers import pyagrum_answer
from predispo.domain.facts import FamilyFact, ResultReceived
from predispo.domain.ids import PersonId
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass
from predispo.errors import ImpossibleFamily, PredispoError
from predispo.evidence.catalogue import Catalogue
from predispo.risk.assess import assess
from predispo.risk.kernel.causes import solve_causes
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.genotypes import joint
from predispo.risk.kernel.many import Posterior
from predispo.risk.kernel.plan import Plan, Relations, make_plan
from predispo.risk.kernel.rivals import solve_rivals
from tests.builders import born, family, person, trio, union
from tests.property.test_risk_causes import invented
from tests.strategies import family_facts
from tests.unit.risk_families import grown

SEEDS = st.integers(0, 10**9)
Way = Callable[[Plan, list[Gene], np.ndarray], Posterior]
WAYS: dict[str, Way] = {"exact sum": solve_causes, "messages": solve_rivals}
CATALOGUE = Catalogue.load()
NOBODY = [np.array([[[1.0, 0.0, 0.0]]])] * 3


def apart(one: Posterior, other: Posterior, order: np.ndarray) -> float:
    """How far two answers differ anywhere, beyond their bounds; the second one's persons are `order` of the first's."""
    found = [np.abs(theirs - mine[order]).max() for mine, theirs in zip(one.marginals, other.marginals, strict=True)]
    found.append(np.abs(other.expect(NOBODY) - one.expect(NOBODY)[order]).max())
    return float(max(found)) - one.bound - other.bound


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=8, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 12), cancers=st.integers(0, 7))
def test_posteriors_of_every_gene_sum_to_one_and_twins_agree(way: str, seed: int, size: int, cancers: int) -> None:
    known = grown(seed, size)
    genes, persons = invented(seed, known, cancers)

    found = WAYS[way](make_plan(known), genes, persons)

    none = found.expect(NOBODY)[:, 0]
    for rows in found.marginals:
        assert rows.sum(axis=-1) == pytest.approx(np.ones(size), abs=1e-12)
        assert (rows >= 0.0).all()
        assert (none <= rows[:, 0] + found.bound + 1e-12).all()
    for group in known.twins:
        for one in group[1:]:
            assert none[one] == none[group[0]]
            assert all((rows[one] == rows[group[0]]).all() for rows in found.marginals)


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=8, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 12), cancers=st.integers(0, 7))
def test_relabelling_changes_no_gene(way: str, seed: int, size: int, cancers: int) -> None:
    known = grown(seed, size)
    genes, persons = invented(seed, known, cancers)
    order = np.random.default_rng(seed + 2).permutation(size)
    place = np.argsort(order)
    renamed = Relations(
        father=np.where(known.father[order] < 0, -1, place[known.father[order]]),
        mother=np.where(known.mother[order] < 0, -1, place[known.mother[order]]),
        female=known.female[order],
        twins=tuple(tuple(int(place[one]) for one in group) for group in known.twins),
    )
    turned = [replace(gene, own=gene.own[order]) for gene in genes]

    before = WAYS[way](make_plan(known), genes, persons)
    after = WAYS[way](make_plan(renamed), turned, place[persons])

    assert apart(before, after, order) < 1e-11


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=8, deadline=None)
@given(seed=SEEDS, size=st.integers(2, 12), cancers=st.integers(0, 7))
def test_a_child_of_whom_nothing_is_known_changes_no_gene(way: str, seed: int, size: int, cancers: int) -> None:
    known = grown(seed, size)
    genes, persons = invented(seed, known, cancers)
    mother = int(np.flatnonzero(known.female)[seed % int(known.female.sum())])
    larger = replace(
        known,
        father=np.append(known.father, -1),
        mother=np.append(known.mother, mother),
        female=np.append(known.female, True),
    )
    silent = [replace(gene, own=np.append(gene.own, np.ones((1, 3)), axis=0)) for gene in genes]

    before = WAYS[way](make_plan(known), genes, persons)
    after = WAYS[way](make_plan(larger), silent, persons)

    apart_now = [np.abs(new[:-1] - old).max() for old, new in zip(before.marginals, after.marginals, strict=True)]
    assert max(apart_now) <= before.bound + after.bound + 1e-11


@settings(max_examples=5, deadline=None)
@given(seed=SEEDS, size=st.integers(3, 9), cancers=st.integers(0, 4))
def test_pyagrum_gives_the_same_marginals_of_three_genes(seed: int, size: int, cancers: int) -> None:
    known = replace(grown(seed, size, halves=False), twins=())
    genes, persons = invented(seed, known, cancers)
    states = np.indices((3, 3, 3)).reshape(3, 27)
    rows = np.prod([gene.own[:, mine] for gene, mine in zip(genes, states, strict=True)], axis=0)
    for cancer, who in enumerate(persons.tolist()):
        free = np.prod([gene.free[cancer, mine] for gene, mine in zip(genes, states, strict=True)], axis=0)
        excess = [gene.cause[cancer, mine] / gene.free[cancer, mine] for gene, mine in zip(genes, states, strict=True)]
        rows[who] *= free * (1.0 + np.sum(excess, axis=0))

    found = solve_causes(make_plan(known), genes, persons)

    scaled = rows / rows.max(axis=-1, keepdims=True)
    theirs, _ = pyagrum_answer(known, joint([gene.locus for gene in genes]), scaled)
    for number, others in enumerate([(2, 3), (1, 3), (1, 2)]):
        by_gene = theirs.reshape(size, 3, 3, 3).sum(axis=others)
        assert found.marginals[number] == pytest.approx(by_gene, abs=1e-8)


@settings(max_examples=5, deadline=None)
@given(facts=family_facts(plain=True, max_steps=6), data=st.data())
def test_a_relative_of_whom_nothing_is_known_changes_no_figure(
    facts: tuple[FamilyFact, ...], data: st.DataObject
) -> None:
    known = family(*facts)
    who = data.draw(st.sampled_from(list(known.persons)))
    child = (person("new", "F"), person("mate", "U"), union("further", who, "mate"), born("new", "further"))

    def answered(*more: FamilyFact) -> object:
        try:
            return assess(family(*facts, *more), CATALOGUE, on=date(2026, 11, 1), consultand=who, country="NO")
        except PredispoError as refused:
            return type(refused)

    before, after = answered(), answered(*child)

    assume(hasattr(before, "persons") and hasattr(after, "persons"))
    for one, mine in before.persons.items():  # type: ignore[attr-defined]
        theirs = after.persons[PersonId(one)]  # type: ignore[attr-defined]
        for gene, chance in mine.carrier.items():
            assert theirs.carrier[gene].probability == pytest.approx(chance.probability, abs=1e-10)
        for site, points in mine.remaining_risk.items():
            assert [point.risk for point in theirs.remaining_risk[site]] == pytest.approx(
                [point.risk for point in points], abs=1e-10
            )


def familial(who: str, *, found: bool) -> ResultReceived:
    """A test for the family's variant, which is certain."""
    variant = Variant(gene="BRCA1", hgvs="NM_007294.4:c.181T>G")
    variants = (ReportedVariant(variant=variant, reported_class=VariantClass.PATHOGENIC),) if found else ()
    report = TestReport(genes=("BRCA1",), method=TestMethod.FAMILIAL_VARIANT, variants=variants, sought=(variant,))
    return ResultReceived(person=PersonId(who), report=report)


def test_facts_that_cannot_all_be_true_name_the_gene_and_a_smallest_set_of_persons() -> None:
    known = family(
        *trio(),
        person("son", "M", born=1982),
        born("son", "u"),
        familial("father", found=False),
        familial("mother", found=False),
        familial("daughter", found=True),
        familial("son", found=False),
    )

    with pytest.raises(ImpossibleFamily) as caught:
        assess(known, CATALOGUE, on=date(2026, 11, 1), consultand=PersonId("son"), country="NO")

    assert caught.value.data["gene"] == "BRCA1"
    assert set(caught.value.data["persons"]) == {"father", "mother", "daughter"}
    assert caught.value.cure
