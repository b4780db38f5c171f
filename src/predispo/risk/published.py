"""Published figures that are told as they were published, where no risk of one's own can be computed from them."""

from collections.abc import Iterator

from predispo.domain.assessment import Note
from predispo.domain.cancer import Behaviour, Laterality, Site
from predispo.domain.family import Family, Person
from predispo.domain.person import Sex
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.quantity import Verified
from predispo.evidence.schema import Clock, Measure, PenetranceRow
from predispo.risk.hypothesis import carries
from predispo.risk.operations import operations
from predispo.risk.outcome import Second


def published_notes(family: Family, catalogue: Catalogue) -> Iterator[Note]:
    """Cancer in the other breast among published carriers, for every living carrier who had one breast cancer.

    Without a rate of non-carriers it cannot be computed for her; with one her own risk is told instead.
    """
    if catalogue.contralateral.rates:
        return
    for person in family.persons.values():
        if not _has_one_breast_at_risk(person):
            continue
        genes = {found.variant.gene for one in person.results for found in one.fact.report.variants}
        for gene in sorted(genes & set(catalogue.genes())):
            if carries(family, person, gene):
                yield from (_note(row, person) for row in catalogue.gene(gene).penetrance if _speaks_of_it(row))


def _has_one_breast_at_risk(person: Person) -> bool:
    """Whether a living woman had invasive cancer in one breast, and the other is there."""
    found = [one.fact.cancer for one in person.cancers if one.fact.cancer.site is Site.BREAST]
    invasive = [one for one in found if one.behaviour is Behaviour.INVASIVE]
    return (
        person.sex is Sex.FEMALE
        and not person.is_dead
        and person.details.people == 1
        and len(invasive) == 1
        and invasive[0].laterality is not Laterality.BOTH
        and not operations(person, (Site.BREAST,), {}, [])
    )


def _speaks_of_it(row: PenetranceRow) -> bool:
    return (
        row.cancer == Second.CONTRALATERAL_BREAST.value
        and row.clock is Clock.FIRST_CANCER
        and row.measure is Measure.CUMULATIVE_RISK
        and row.genotype != "biallelic"
        and row.age_to is not None
    )


def _note(row: PenetranceRow, person: Person) -> Note:
    figure = row.quantity
    interval = "" if figure.low is None else f" ({figure.low:g}–{figure.high:g} %)"
    state = "" if figure.verified is Verified.YES else ", not compared with the source"
    return Note(
        code="contralateral_published",
        text=f"Of carriers of {row.gene}, {figure.value:g} %{interval} had cancer in the other breast within"
        f" {row.age_to} years of the first, as published ({figure.source}{state})."
        " Years that have passed are not taken off. No risk of her own is computed: no rate of non-carriers is cited.",
        data={
            "gene": row.gene,
            "percent": f"{figure.value:g}",
            "low": "" if figure.low is None else f"{figure.low:g}",
            "high": "" if figure.high is None else f"{figure.high:g}",
            "interval": "no" if figure.low is None else "yes",
            "years": str(row.age_to),
            "source": figure.source,
            "verified": figure.verified.value,
        },
        person=person.id,
    )
