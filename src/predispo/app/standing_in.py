"""Whose incidence stands in for a country that has none: chosen by the clinic, never taken silently."""

from dataclasses import replace

from predispo.app.settings import Settings
from predispo.domain.assessment import Assessment, Note
from predispo.errors import NotApplicable
from predispo.evidence.catalogue import POOLED_EUROPE, Catalogue

SETTING = "stand_ins"


def offered(catalogue: Catalogue, country: str) -> tuple[str, ...]:
    """Whose figures may stand in for a country: its neighbours' and pooled Europe's; none where it has incidence."""
    if country not in catalogue.populations() or catalogue.population(country).has_incidence:
        return ()
    neighbours = [one for one in catalogue.population(country).proxies if one != POOLED_EUROPE]
    return (*neighbours, POOLED_EUROPE)


def population_for(catalogue: Catalogue, settings: Settings, country: str) -> str:
    """Whose figures count for a country: its own, or those that the clinic chose; its own where nothing was chosen."""
    chosen = _chosen(settings).get(country, country)
    return chosen if chosen in offered(catalogue, country) else country


def choose(catalogue: Catalogue, settings: Settings, country: str, population: str) -> None:
    """Let a population stand in for a country from now on.

    Raises:
        NotApplicable: it is not offered for that country.
    """
    if population not in offered(catalogue, country):
        raise NotApplicable(
            f"{population} is not offered in place of {country}.",
            cure=f"Choose one of {', '.join(offered(catalogue, country))}.",
            population=country,
        )
    kept = _chosen(settings) | {country: population}
    settings.choose(SETTING, ", ".join(f"{home}={one}" for home, one in sorted(kept.items())))


def told_of(assessment: Assessment, home: str) -> Assessment:
    """An assessment that says whose figures stand in for those of the home country, where any do."""
    if assessment.country == home:
        return assessment
    note = Note(
        code="stand_in",
        text=f"The evidence has no cancer incidence of {home}. The figures of {assessment.country} stand in for it.",
        data={"home": home, "population": assessment.country},
    )
    return replace(assessment, notes=(note, *assessment.notes))


def _chosen(settings: Settings) -> dict[str, str]:
    pairs = (part.partition("=") for part in settings.text(SETTING).split(","))
    return {home.strip(): population.strip() for home, _, population in pairs if population}
