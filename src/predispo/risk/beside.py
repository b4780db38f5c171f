"""What another source tells carriers where it differs from what is told here: both figures, each with its source."""

from collections.abc import Iterator
from datetime import date
from functools import partial

import numpy as np

from predispo.domain.assessment import Note
from predispo.domain.family import Family, Person
from predispo.domain.person import Sex
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.schema import Measure, ModelChoice, PenetranceRow, Role
from predispo.risk.compile import Compiled
from predispo.risk.counted import counted_notes
from predispo.risk.hypothesis import carries
from predispo.risk.penetrance import SitePenetrance
from predispo.risk.present import age_now

DIFFERENCE = 0.02
"""The difference of two risks from birth or the study's first age on from which both are told."""


def beside_notes(family: Family, catalogue: Catalogue, compiled: Compiled, on: date) -> Iterator[Note]:
    """For every living carrier, the figure of the source that the model's choice names beside its own, and counts."""
    for person in family.persons.values():
        if person.is_dead or person.sex is Sex.UNKNOWN:
            continue
        for site in compiled.penetrance.values():
            if not site.is_second and site.female == (person.sex is Sex.FEMALE):
                for gene in site.genes:
                    if carries(family, person, gene):
                        yield from _of_gene(catalogue, site, gene, person, age_now(person, on).years)


def _of_gene(
    catalogue: Catalogue, site: SitePenetrance, gene: str, person: Person, age: float | None
) -> Iterator[Note]:
    sex = "F" if site.female else "M"
    for choice in catalogue.choices(gene, site.site.value, sex, Role.COUNSELLING):
        yield from counted_notes(catalogue, choice, sex, person.id, age, partial(_told, site, gene))
        row = _beside(catalogue, choice, sex)
        if row is None or row.age_to is None:
            continue
        here = _told(site, gene, row.age_from or 0, row.age_to)
        if abs(here - row.value / 100.0) < DIFFERENCE:
            continue
        data = {
            "gene": gene,
            "site": site.site.value,
            "age": str(row.age_to),
            "source": choice.source,
            "other": row.source,
            "chance_here": f"{here:.6g}",
        }
        told = f"Carriers of {gene} are told a risk of {here:.0%} to {row.age_to} here ({site.site.value};"
        if row.value > 0.0:
            yield Note(
                code="figure_beside",
                text=f"{told} {choice.source}). {row.source} has {row.value:g} %.",
                data={**data, "chance_other": f"{row.value / 100.0:.6g}"},
                person=person.id,
            )
        elif row.quantity.high is not None:
            yield Note(
                code="figure_beside_none",
                text=f"{told} {choice.source}). In {row.source} nobody of few had it: at most {row.quantity.high:g} %.",
                data={**data, "chance_most": f"{row.quantity.high / 100.0:.6g}"},
                person=person.id,
            )


def _beside(catalogue: Catalogue, choice: ModelChoice, sex: str) -> PenetranceRow | None:
    """The furthest cumulative risk of the source that is named beside a choice."""
    found = [
        row
        for row in catalogue.gene(choice.gene).penetrance
        if row.source == choice.beside
        and (row.cancer, row.genotype, row.measure) == (choice.cancer, choice.genotype, Measure.CUMULATIVE_RISK)
        and row.sex in {sex, "B"}
    ]
    return max(found, key=lambda row: row.age_to or 0, default=None)


def _told(site: SitePenetrance, gene: str, first: int, last: int) -> float:
    """The net risk that is told to carriers of one allele, from age `first` to the birthday `last`."""
    effect = site.told[site.genes.index(gene)][1]
    hazards = effect.absolute + effect.multiple * site.population
    return float(-np.expm1(-hazards[first:last].sum()))
