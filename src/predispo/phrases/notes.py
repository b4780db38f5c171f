"""What the notes of an assessment carry, put into words: cancers by name, figures by gene and cancer."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from predispo.phrases.phrases import Phrases

POPULATION = ("frequencies", "no-incidence", "regional", "azores", "kielce", "pooled")
"""The warnings of a population; each has its sentence in every language, the English one as the evidence has it."""


def note_values(phrases: "Phrases", data: Mapping[str, str]) -> dict[str, str]:
    """A note's values in words: its site's `disease` and `organ`, figures as "BRCA1 (breast cancer)", chances in %."""
    values = dict(data)
    if "site" in values:
        values["disease"] = phrases.disease(values["site"])
        values["organ"] = phrases.organ(values["site"])
    for name in values:
        if name.startswith("chance"):
            values[name] = phrases.percent(float(values[name]))
    if "day" in values:
        values["day"] = phrases.date(date.fromisoformat(values["day"]))
    for name in {"home", "population"} & set(values):
        values[name] = territory(phrases.language, values[name])
    if "figures" in values:
        values["figures"] = ", ".join(_figure(phrases, one) for one in values["figures"].split(", "))
    return values


def territory(language: str, code: str) -> str:
    """A country, or pooled Europe, by its name in a language; its code where the language has no name."""
    from babel import Locale

    return str(Locale.parse(language).territories.get("150" if code == "EUR" else code.partition("-")[0], code))


def population_warning(phrases: "Phrases", english: "Phrases", text: str) -> str:
    """A population's warning in the language, its own English text where it is not one of those known."""
    known = (f"population-{name}" for name in POPULATION)
    return next((phrases.text(message) for message in known if english.text(message) == text), text)


def _figure(phrases: "Phrases", told: str) -> str:
    gene, _, site = told.partition(" ")
    if phrases.has(message := f"figure-{site.replace(' ', '-')}"):
        return phrases.text(message, gene=gene)
    return phrases.text("figure", gene=gene, disease=phrases.disease(site)) if _has(phrases, site) else told


def _has(phrases: "Phrases", site: str) -> bool:
    return bool(site) and phrases.has(f"disease-{site.replace('_', '-')}")
