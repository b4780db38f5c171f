"""Counts and rates of the big tables as tables of the evidence, so that they can be shown, replaced and compared."""

from typing import TYPE_CHECKING, Any

from predispo.domain.evidence_place import EvidencePlace
from predispo.errors import NotApplicable
from predispo.evidence.own_rates import PER
from predispo.evidence.places import identity, key_of, plain

if TYPE_CHECKING:
    from predispo.evidence.catalogue import Catalogue

KINDS = frozenset({"incidence", "mortality", "observed_rate"})
DIGITS = 6
OBSERVED = ("cancer", "sex", "age_from", "age_to", "cases", "person_years", "source")


def table(catalogue: "Catalogue", place: EvidencePlace) -> dict[str, Any] | None:
    """What stands at a place of one of these kinds; None where nothing does."""
    stem = place.file.rpartition("/")[2].removesuffix(".toml")
    try:
        match place.table:
            case "incidence":
                return _incidence(catalogue, stem, identity(place))
            case "mortality":
                return _mortality(catalogue, stem, identity(place))
            case _:
                return _observed(catalogue, stem, place)
    except NotApplicable:
        return None


def _incidence(catalogue: "Catalogue", iso2: str, asked: dict[str, str]) -> dict[str, Any] | None:
    """The counts of a site and sex, or of one band of them."""
    found = catalogue.population(iso2).incidence(asked.get("site", ""), asked.get("sex", ""))
    columns = {"cases": found.cases.tolist(), "person_years": found.person_years.tolist()}
    head = {"site": found.site, "sex": found.sex, "source": found.source}
    return _at(asked, head, found.age_lo.tolist(), columns)


def _mortality(catalogue: "Catalogue", iso2: str, asked: dict[str, str]) -> dict[str, Any] | None:
    """The death rates of a sex and of years, or the one at an age."""
    found = catalogue.population(iso2).mortality(asked.get("sex", ""), asked.get("period", ""))
    deaths = [round(one * PER, DIGITS) for one in found.rates.tolist()]
    head = {"sex": found.sex, "period": found.period, "source": found.source}
    return _at(asked, head, found.age_lo.tolist(), {"deaths_per_100k": deaths})


def _at(
    asked: dict[str, str], head: dict[str, Any], ages: list[int], columns: dict[str, list[Any]]
) -> dict[str, Any] | None:
    """All ages of a table, or the one that is asked for."""
    if "age_lo" not in asked:
        return plain({**head, "age_lo": ages, **columns})
    place = next((number for number, age in enumerate(ages) if str(age) == asked["age_lo"]), None)
    if place is None:
        return None
    return plain({**head, "age_lo": ages[place], **{name: column[place] for name, column in columns.items()}})


def _observed(catalogue: "Catalogue", gene: str, place: EvidencePlace) -> dict[str, Any] | None:
    """The counts in carriers of a gene in one band."""
    tables = (plain({name: getattr(one, name) for name in OBSERVED}) for one in catalogue.observed(gene))
    return next((one for one in tables if key_of(place.table, one) == place.key), None)
