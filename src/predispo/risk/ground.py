"""Which published figures one computed figure rests on, and how each of them enters.

A carrier probability rests on the gene's own frequencies and penetrance, on the tests that covered it, on the figures
of the genes that could have caused the same cancers, and on the population's incidence. A remaining risk rests on the
figures that are told to carriers of the genes that act on the cancer, on the incidence and, where death from other
causes is counted, on mortality; the carrier probabilities that weigh it have grounds of their own.
"""

from collections.abc import Iterable, Sequence

from predispo.domain.cancer import Site
from predispo.domain.family import Family, Person
from predispo.domain.ground import Figure, Ground, Spread, Way
from predispo.domain.person import Ancestry, Sex
from predispo.domain.standing import Confirmation
from predispo.domain.testing import SampleKind, TestMethod
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.contralateral import SecondRate
from predispo.evidence.population import Incidence, Mortality
from predispo.evidence.quantity import Quantity
from predispo.evidence.schema import PenetranceRow, Role
from predispo.risk.draws import curve_name, is_drawn, lender
from predispo.risk.ground_modifiers import marker_grounds, operation_grounds
from predispo.risk.outcome import Outcome, Second
from predispo.risk.penetrance import rows_of, sites_of

PER = 100_000
"""Rates are told for so many person-years."""

_SENSITIVITY = {TestMethod.SEQUENCING_AND_COPY_NUMBER: "default"}
_OF_ROLE = {Role.LIKELIHOOD: Way.WEIGHS, Role.COUNSELLING: Way.TOLD}
_FOUNDERS = (Ancestry.ASHKENAZI, Ancestry.ICELANDIC)


def carrier_grounds(
    catalogue: Catalogue, family: Family, *, country: str, panel: Sequence[str], gene: str | None
) -> tuple[Ground, ...]:
    """What the chance to carry a gene of the panel rests on; without a gene, the chance to carry any of them.

    `family` is the one that was assessed, with what was supposed.
    """
    asked = tuple(panel) if gene is None else (gene,)
    found: list[Ground] = []
    for one in asked:
        found += _frequencies(catalogue, family, one)
        for sex in _sexes(family):
            for site in sites_of(sex == "F"):
                found += _curves(catalogue, one, site, sex, (Role.LIKELIHOOD,))
        found += _sensitivities(catalogue, family, one)
    found += marker_grounds(catalogue, family, asked)
    found += operation_grounds(catalogue, family.persons.values(), asked)
    seen = _seen(family)
    for rival in panel:
        if rival not in asked:
            for site, sex in seen:
                found += _curves(catalogue, rival, site, sex, (Role.LIKELIHOOD,), ways=(Way.RIVAL,))
    for sex in _sexes(family):
        for site in sites_of(sex == "F"):
            if (site, sex) in seen or any(
                catalogue.chosen_rows(one, site.value, sex, Role.LIKELIHOOD) for one in asked
            ):
                found += _incidence(catalogue, country, site, sex)
    return tuple(found)


def risk_grounds(
    catalogue: Catalogue,
    *,
    country: str,
    genes: Sequence[str],
    site: Outcome,
    person: Person,
    ages: tuple[int, int],
    with_mortality: bool,
) -> tuple[Ground, ...]:
    """What a remaining risk of a cancer rests on, beside the chances to carry the `genes`; those in their order.

    `ages` are the age now of the `person` and the birthday to which the risk runs; who has no known sex is told a
    woman's risk.
    """
    sex = "M" if person.sex is Sex.MALE else "F"
    found: list[Ground] = []
    for gene in genes:
        found += _curves(catalogue, gene, site, sex, (Role.COUNSELLING, Role.LIKELIHOOD))
    found += [one for one in operation_grounds(catalogue, (person,), genes) if one.cancer == site.value]
    found += _incidence(catalogue, country, site, sex, ages)
    if with_mortality:
        found += _deaths(catalogue, country, sex, ages)
    return tuple(found)


def _sexes(family: Family) -> tuple[str, ...]:
    """The sexes whose figures are used; the health of who has no known sex does not count."""
    used = {sex for person in family.persons.values() for sex in _sex_codes(person)}
    return tuple(sex for sex in ("F", "M") if sex in used)


def _seen(family: Family) -> tuple[tuple[Site, str], ...]:
    """The cancers that the family had, by the sex of who had them."""
    found = {
        (one.fact.cancer.site, sex): None
        for person in family.persons.values()
        for one in person.cancers
        for sex in _sex_codes(person)
        if one.fact.cancer.site in sites_of(sex == "F")
    }
    return tuple(found)


def _sex_codes(person: Person) -> tuple[str, ...]:
    return () if person.sex is Sex.UNKNOWN else (person.sex.value,)


def _curves(
    catalogue: Catalogue,
    gene: str,
    site: Outcome,
    sex: str,
    roles: Sequence[Role],
    *,
    ways: tuple[Way, ...] = (),
) -> list[Ground]:
    """The chosen figures of a gene for a cancer, those of one curve together."""
    entered: dict[PenetranceRow, list[Way]] = {}
    for role in roles:
        for row in rows_of(catalogue, gene, site, sex, role):
            entered.setdefault(row, []).append(_OF_ROLE[role])
    rows = list(entered)
    curves: dict[tuple[str, str, str, tuple[Way, ...]], list[PenetranceRow]] = {}
    for row in rows:
        key = (curve_name(row), row.quantity.verified.value, row.quantity.population, tuple(entered[row]))
        curves.setdefault(key, []).append(row)
    return [
        Ground(
            ways=ways or entering,
            measure=mine[0].measure.value,
            figures=tuple(_figure(row, rows) for row in mine),
            source=mine[0].source,
            verified=verified,
            gene=gene,
            cancer=site.value,
            sex=sex,
            genotype=mine[0].genotype,
            form=mine[0].form,
            population=population,
            ascertainment=mine[0].ascertainment,
        )
        for (_, verified, population, entering), mine in curves.items()
    ]


def _figure(row: PenetranceRow, rows: Sequence[PenetranceRow]) -> Figure:
    if is_drawn(row):
        spread = Spread.DRAWN
    elif lender(row, rows) is not None:
        spread = Spread.LENT
    else:
        spread = _unmoved(row.quantity)
    return Figure(
        value=row.value,
        spread=spread,
        interval=_interval(row.quantity),
        age_from=row.age_from,
        age_to=row.age_to,
    )


def _frequencies(catalogue: Catalogue, family: Family, gene: str) -> list[Ground]:
    """How common the gene's variants are, in each ancestry that the family names, and how often one arises anew."""
    evidence = catalogue.gene(gene)
    named = {person.details.ancestry for person in family.persons.values()}
    asked = ["general", *(one.value for one in _FOUNDERS if one in named)]
    quantities = dict.fromkeys(evidence.allele_frequency(one) for one in asked)
    found = [_proportion(Way.FREQUENCY, "allele_frequency", gene, one) for one in quantities]
    if evidence.de_novo is not None:
        found.append(_proportion(Way.NEW_VARIANT, "new_variant", gene, evidence.de_novo))
    return found


def _sensitivities(catalogue: Catalogue, family: Family, gene: str) -> list[Ground]:
    """How often the tests that covered the gene find a variant that is there."""
    methods = {
        _SENSITIVITY.get(report.method, "legacy")
        for person in family.persons.values()
        for one in person.results
        if one.fact.confirmation is not Confirmation.REFUTED
        for report in (one.fact.report,)
        if gene in report.genes
        and report.sensitivity is None
        and report.sample is not SampleKind.TUMOUR
        and report.method not in (TestMethod.TUMOUR, TestMethod.FAMILIAL_VARIANT, TestMethod.FOUNDER_VARIANTS)
    }
    cited = [one for method in sorted(methods) if (one := catalogue.gene(gene).sensitivity(method)) is not None]
    return [_proportion(Way.SENSITIVITY, "sensitivity", gene, one) for one in cited]


def _proportion(way: Way, measure: str, gene: str, quantity: Quantity) -> Ground:
    """A proportion; the draws move none of them."""
    return Ground(
        ways=(way,),
        measure=measure,
        figures=(Figure(value=quantity.value, spread=_unmoved(quantity), interval=_interval(quantity)),),
        source=quantity.source,
        verified=quantity.verified.value,
        gene=gene,
        population=quantity.population,
    )


def _incidence(
    catalogue: Catalogue, country: str, site: Outcome, sex: str, ages: tuple[int, int] | None = None
) -> list[Ground]:
    """The registry's rates over some ages, or over all of them; of a second cancer, by years since the first."""
    if isinstance(site, Second):
        return [_second_rate(one, site) for one in catalogue.contralateral.rates]
    try:
        counted = catalogue.population(country).incidence(site.value, sex)
    except NotApplicable:
        return []
    return [
        Ground(
            ways=(Way.INCIDENCE,),
            measure="incidence",
            figures=tuple(_rates(counted, ages)),
            source=counted.source,
            verified="",
            cancer=site.value,
            sex=sex,
            population=f"{country} {counted.period}".strip(),
        )
    ]


def _second_rate(rate: SecondRate, site: Second) -> Ground:
    figure = rate.quantity
    interval = None if figure.low is None or figure.high is None else (figure.low * PER, figure.high * PER)
    return Ground(
        ways=(Way.INCIDENCE,),
        measure="incidence",
        figures=(
            Figure(
                value=figure.value * PER,
                spread=Spread.FIXED if interval is None else Spread.DRAWN,
                interval=interval,
                age_from=rate.years_from,
                age_to=rate.years_to,
            ),
        ),
        source=figure.source,
        verified=figure.verified.value,
        cancer=site.value,
        sex="F",
        population=figure.population,
    )


def _rates(counted: Incidence, ages: tuple[int, int] | None) -> Iterable[Figure]:
    """Rates with Jeffreys' interval of a count n: the percentiles of Gamma(n + ½), from which draws are taken."""
    from scipy.special import gammaincinv  # heavy, and wanted only where grounds are opened

    first = [int(one) for one in counted.age_lo]
    for place, (start, cases, years) in enumerate(zip(first, counted.cases, counted.person_years, strict=True)):
        end = first[place + 1] if place + 1 < len(first) else None
        if ages is not None and (start >= ages[1] or (end is not None and end <= ages[0])):
            continue
        low, high = (float(gammaincinv(float(cases) + 0.5, tail)) * PER / years for tail in (0.025, 0.975))
        value = float(cases) * PER / years
        yield Figure(
            value=value,
            spread=Spread.COUNTED,
            interval=(min(low, value), high),
            age_from=start,
            age_to=None if end is None else end - 1,
        )


def _deaths(catalogue: Catalogue, country: str, sex: str, ages: tuple[int, int]) -> list[Ground]:
    try:
        counted: Mortality = catalogue.population(country).mortality(sex)
    except NotApplicable:
        return []

    first = [int(one) for one in counted.age_lo]
    ends = [*(one - 1 for one in first[1:]), None]
    figures = tuple(
        Figure(value=float(rate) * PER, spread=Spread.FIXED, age_from=start, age_to=end)
        for start, end, rate in zip(first, ends, counted.rates, strict=True)
        if start < ages[1] and (end is None or end >= ages[0])
    )
    return [
        Ground(
            ways=(Way.MORTALITY,),
            measure="mortality",
            figures=figures,
            source=counted.source,
            verified="",
            sex=sex,
            population=f"{country} {counted.period}".strip(),
        )
    ]


def _interval(quantity: Quantity) -> tuple[float, float] | None:
    return None if quantity.low is None or quantity.high is None else (quantity.low, quantity.high)


def _unmoved(quantity: Quantity) -> Spread:
    return Spread.HELD if quantity.has_interval else Spread.FIXED
