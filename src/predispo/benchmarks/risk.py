"""How fast carrier probabilities are: one gene beside pyAgrum, many genes and cancers, edits, whole assessments.

The families are grown at random under a seed; frequencies fall from 0.5 % to 0.01 % over the 22 genes while the highest
excess of hazard rises from 2 to 40 times the non-carrier's, each cancer at a tenth of it to all of it.
"""

import tracemalloc
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from predispo.benchmarks.draws import CONSULTAND, TODAY, clinic_family
from predispo.benchmarks.peers import has_pyagrum, pyagrum_answer
from predispo.benchmarks.stopwatch import Row, best_of, row
from predispo.domain.family import Family
from predispo.evidence.catalogue import Catalogue
from predispo.risk.assess import assess, forget
from predispo.risk.compile import Compiled, compile_family
from predispo.risk.kernel.arrays import FloatArray, IntArray
from predispo.risk.kernel.gene import Gene
from predispo.risk.kernel.genotypes import autosomal
from predispo.risk.kernel.kept import Kept
from predispo.risk.kernel.many import Posterior, solve_many
from predispo.risk.kernel.peeling import peel
from predispo.risk.kernel.plan import Plan, Relations, make_plan
from predispo.risk.penetrance import panel
from predispo.risk.remaining import remaining_risks

SIZES = (27, 99, 300)

ACTS = (8,) * 6 + (5,) * 8 + (3,) * 8
"""On how many of eight cancers each of 22 genes acts."""

EVERYWHERE = (8,) * 22

LOOPED = ((1, 0.0), (1, 0.1), (8, 0.2))
"""Seeds of families of 60, and how many of their couples are relatives."""


def grown(seed: int, size: int, *, related: float = 0.0) -> Relations:
    """A family grown by births: members marry in, and most children are of the latest couples.

    Of the couples a part, `related`, are of two persons who are in the family already: loops.
    """
    rng = np.random.default_rng(seed)
    parents, female = [(-1, -1), (-1, -1)], [False, True]
    couples = [(0, 1)]
    while len(parents) < size:
        if rng.random() < 0.3 and len(parents) + 1 < size:
            one = int(rng.integers(len(parents)))
            mates = [who for who in range(len(parents)) if female[who] != female[one]]
            if related and rng.random() < related and mates:
                mate = int(rng.choice(mates))
                couples.append((one, mate) if female[mate] else (mate, one))
                continue
            parents.append((-1, -1))
            female.append(not female[one])
            mate = len(parents) - 1
            couples.append((one, mate) if female[mate] else (mate, one))
            continue
        parents.append(couples[-1] if rng.random() < 0.6 else couples[int(rng.integers(len(couples)))])
        female.append(bool(rng.random() < 0.5))
    return Relations(
        father=np.array([father for father, _ in parents], dtype=np.intp),
        mother=np.array([mother for _, mother in parents], dtype=np.intp),
        female=np.array(female),
    )


def panel_of(seed: int, members: int, cancers: int, acts: Sequence[int]) -> tuple[list[Gene], IntArray]:
    """Genes with invented numbers, and whose each cancer is, every cancer another member's; eight kinds of cancer."""
    rng = np.random.default_rng(seed)
    persons = rng.choice(members, cancers, replace=False).astype(np.intp)
    kinds = np.arange(cancers) % 8
    genes: list[Gene] = []
    for frequency, peak, count in zip(
        np.geomspace(5e-3, 1e-4, len(acts)), np.geomspace(2.0, 40.0, len(acts)), rng.permutation(acts), strict=True
    ):
        locus = autosomal(float(frequency))
        own = np.ones((members, 3))
        own[:, 1:] = rng.uniform(0.4, 1.0, (members, 1))
        free, cause = np.ones((cancers, 3)), np.zeros((cancers, 3))
        mine = np.isin(kinds, rng.choice(8, count, replace=False))
        free[mine, 1:] = rng.uniform(0.4, 1.0, (int(mine.sum()), 1))
        cause[mine, 1:] = free[mine, 1:] * peak * rng.uniform(0.1, 1.0, (int(mine.sum()), 1))
        genes.append(Gene(locus=locus, founders=locus.founders[None], own=own, free=free, cause=cause))
    return genes, persons


def measure() -> list[Row]:
    """All rows; for one gene plan and passes together, for many with the plan at hand as after an edit."""
    return [*_one_gene(), *_many_genes(), *_many_cancers(), *_loops(), *_edits(), *_remaining_risks(), *_assessments()]


def _one_gene() -> list[Row]:
    rows: list[Row] = []
    locus = autosomal(0.001)
    for members in SIZES:
        family = grown(members, members)
        likelihood = np.random.default_rng(members).random((members, 3)) ** 3 + 1e-6

        def ours(family: Relations = family, likelihood: FloatArray = likelihood) -> object:
            return peel(make_plan(family), locus, likelihood)

        def theirs(family: Relations = family, likelihood: FloatArray = likelihood) -> object:
            return pyagrum_answer(family, locus, likelihood)

        peer = ("pyAgrum LazyPropagation", best_of(3, theirs)) if has_pyagrum() else None
        rows.append(row("one gene, everybody", f"{members} members", best_of(5, ours), peer))
    return rows


def _many_genes() -> list[Row]:
    rows: list[Row] = []
    for members in SIZES:
        plan = make_plan(grown(members, members))
        for acts, told in ((ACTS, "6 of them on all, 8 on 5, 8 on 3"), (EVERYWHERE, "all of them on all")):
            genes, persons = panel_of(members, members, 8, acts)
            seconds = best_of(3, lambda plan=plan, genes=genes, persons=persons: solve_many(plan, genes, persons))
            size = f"{members} members, 8 cancers, {told}, {_megabytes(plan, genes, persons):.0f} MB at most"
            rows.append(row("22 genes, everybody", size, seconds))
    return rows


def _megabytes(plan: Plan, genes: Sequence[Gene], persons: IntArray) -> float:
    """The most memory that one answer holds at any time, the answer included."""
    tracemalloc.start()
    solve_many(plan, genes, persons)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 2**20


def _remaining_risks() -> list[Row]:
    """The consultand's risks of all cancers, once carrier probabilities are known."""
    catalogue = Catalogue.load()
    rows: list[Row] = []
    for cancers in (4, 8):
        family = clinic_family(cancers)
        compiled = compile_family(family, catalogue, on=TODAY, country="NO", panel=panel(catalogue))
        ages = [40 if who == CONSULTAND else None for who in compiled.persons]
        # each answer keeps what it was asked, so every run has one of its own
        answers: list[Posterior] = [solve_many(compiled.plan, compiled.genes, compiled.cancers) for _ in range(3)]
        remaining_risks(compiled, answers[0], ages, {})
        answers[0] = solve_many(compiled.plan, compiled.genes, compiled.cancers)

        def work(
            compiled: Compiled = compiled, answers: list[Posterior] = answers, ages: list[int | None] = ages
        ) -> object:
            return remaining_risks(compiled, answers.pop(), ages, {})

        size = f"{len(family.persons)} persons, {cancers} cancers, {len(compiled.genes)} genes"
        rows.append(row("the consultand's remaining risks, all sites", size, best_of(3, work)))
    return rows


def _many_cancers() -> list[Row]:
    return [_bounded(make_plan(grown(size, size)), size, cancers) for size, cancers in ((99, 12), (99, 20), (300, 40))]


def _loops() -> list[Row]:
    """Families in which relatives married: tables of three persons where they did not, of four and five where so."""
    plans = [make_plan(grown(seed, 60, related=part)) for seed, part in LOOPED]
    return [_bounded(plan, 60, cancers) for cancers in (8, 16) for plan in plans]


def _bounded(plan: Plan, members: int, cancers: int) -> Row:
    genes, persons = panel_of(members, members, cancers, ACTS)
    seconds = best_of(2, lambda: solve_many(plan, genes, persons))
    # memory slows the run down, so that it is measured in one of its own
    tracemalloc.start()
    bound = solve_many(plan, genes, persons).bound
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    off = f"off by {bound:.1g} at most" if bound else "exact"
    told = f"{members} members, {cancers} cancers, tables of {plan.width}, {off}, {peak / 1e6:.0f} MB at most"
    return row("22 genes, everybody", told, seconds)


def _edits() -> list[Row]:
    """One person's age, cancer or result is changed; the reference computes everything anew."""
    rows: list[Row] = []
    for members in SIZES:
        plan = make_plan(grown(members, members))
        genes, persons = panel_of(members, members, 8, ACTS)
        whole = best_of(3, lambda plan=plan, genes=genes, persons=persons: solve_many(plan, genes, persons))
        known = Kept()
        solve_many(plan, genes, persons, known=known)
        for kind, edited in (
            ("age", [_older(genes, person) for person in range(3)]),
            ("cancer", [_without_cancer(genes, cancer) for cancer in range(3)]),
            ("test", [_with_result(genes, person) for person in range(3)]),
        ):
            # another person each time: an answer that was given before would be no edit
            left = [
                (one, np.delete(persons, number) if kind == "cancer" else persons) for number, one in enumerate(edited)
            ]

            def work(plan: Plan = plan, left: list[tuple[list[Gene], IntArray]] = left, known: Kept = known) -> object:
                return solve_many(plan, *left.pop(), known=known)

            rows.append(row(f"edit: {kind}", f"{members} members, 8 cancers", best_of(3, work), ("anew", whole)))
    return rows


def _older(genes: Sequence[Gene], person: int) -> list[Gene]:
    made: list[Gene] = []
    for gene in genes:
        own = gene.own.copy()
        own[person, 1:] *= 0.97
        made.append(replace(gene, own=own))
    return made


def _without_cancer(genes: Sequence[Gene], cancer: int) -> list[Gene]:
    return [
        replace(gene, free=np.delete(gene.free, cancer, axis=0), cause=np.delete(gene.cause, cancer, axis=0))
        for gene in genes
    ]


def _with_result(genes: Sequence[Gene], person: int) -> list[Gene]:
    own = genes[3].own.copy()
    own[person] *= [0.99, 0.05, 0.05]
    return [*genes[:3], replace(genes[3], own=own), *genes[4:]]


def _assessments() -> list[Row]:
    catalogue = Catalogue.load()
    rows: list[Row] = []
    for cancers in (0, 4, 8):
        family = clinic_family(cancers)

        def whole(family: Family = family) -> object:
            forget()
            return assess(family, catalogue, on=TODAY, consultand=CONSULTAND, country="NO")

        whole()
        size = f"{len(family.persons)} persons, {cancers} cancers"
        rows.append(row("a clinic family's whole assessment, with risks", size, best_of(3, whole)))
    return rows
