"""Which figures of tumour markers and of operations a computed figure rests on."""

from collections.abc import Iterable, Sequence

from predispo.domain.cancer import Behaviour
from predispo.domain.family import Family, Person
from predispo.domain.ground import Figure, Ground, Spread, Way
from predispo.domain.person import Sex
from predispo.domain.standing import Confirmation
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.markers import AGE_LAST, OTHERS, Share, SiteMarkers
from predispo.evidence.quantity import Quantity


def marker_grounds(catalogue: Catalogue, family: Family, genes: Sequence[str]) -> list[Ground]:
    """The shares of tumours with the markers that the family's have, in carriers of the genes and in others."""
    found: list[Ground] = []
    for known in catalogue.markers:
        patterns = {known.patterns[place] for place in _seen(known, family)}
        for gene in (OTHERS, *(one for one in genes if one in known.genes)):
            for pattern in sorted(patterns):
                shares = [one for one in known.shares if (one.gene, one.tumour) == (gene, pattern)]
                found += _by_source(known, shares, gene, pattern)
    return found


def operation_grounds(catalogue: Catalogue, persons: Iterable[Person], genes: Sequence[str]) -> list[Ground]:
    """The factors of the operations that these persons had, everybody's and those of carriers of the genes."""
    done = {
        one.fact.procedure
        for person in persons
        for one in person.surgeries
        if one.fact.confirmation is not Confirmation.REFUTED
    }
    return [
        Ground(
            ways=(Way.OPERATION,),
            measure="hazard_factor",
            figures=(_figure(quantity, Spread.DRAWN),),
            source=quantity.source,
            verified=quantity.verified.value,
            gene=gene,
            cancer=effect.site.value,
            detail=effect.procedure.value,
            population=quantity.population,
        )
        for (procedure, _), effect in catalogue.surgery.effects.items()
        if procedure in done and effect.everybody is not None
        for gene, quantity in effect.figures
        if gene == OTHERS or gene in genes
    ]


def _seen(known: SiteMarkers, family: Family) -> set[int]:
    """The kinds of tumour that the family's cancers of the site may be."""
    return {
        place
        for person in family.persons.values()
        if person.sex is not Sex.UNKNOWN and known.sex in {person.sex.value, "B"}
        for one in person.cancers
        if one.fact.cancer.site is known.site and one.fact.cancer.behaviour is Behaviour.INVASIVE
        for place in known.fitting(one.fact.cancer)
    }


def _by_source(known: SiteMarkers, shares: Sequence[Share], gene: str, pattern: str) -> list[Ground]:
    several: dict[tuple[str, str], list[Share]] = {}
    for one in shares:
        several.setdefault((one.quantity.source, one.quantity.verified.value), []).append(one)
    return [
        Ground(
            ways=(Way.TUMOUR,),
            measure="tumour_share",
            figures=tuple(_figure(one.quantity, Spread.HELD, one.age_from, one.age_to) for one in mine),
            source=source,
            verified=verified,
            gene=gene,
            cancer=known.site.value,
            sex=known.sex,
            detail=pattern,
            population=mine[0].quantity.population,
        )
        for (source, verified), mine in several.items()
    ]


def _figure(quantity: Quantity, with_interval: Spread, age_from: int = 0, age_to: int = AGE_LAST) -> Figure:
    """A figure with its interval and the ages that it is of; no age is named where it is of all."""
    interval = None if quantity.low is None or quantity.high is None else (quantity.low, quantity.high)
    return Figure(
        value=quantity.value,
        spread=Spread.FIXED if interval is None else with_interval,
        interval=interval,
        age_from=None if (age_from, age_to) == (0, AGE_LAST) else age_from,
        age_to=None if age_to >= AGE_LAST else age_to,
    )
