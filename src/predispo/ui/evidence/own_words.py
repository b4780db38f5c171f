"""The clinic's own tables in words: where one stands, and what it says."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from predispo.domain.clinic_facts import EvidenceOverridden
from predispo.domain.evidence_place import EvidencePlace
from predispo.errors import EvidenceError, PredispoError
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.check import Finding
from predispo.evidence.places import parsed
from predispo.phrases.phrases import load
from predispo.ui.evidence import words
from predispo.ui.evidence.form_words import sentence
from predispo.ui.problems import told

translate = QCoreApplication.translate
MOST_TOLD = 6


def place_in_words(place: EvidencePlace, table: Mapping[str, Any], language: str) -> str:
    """Where a table stands: gene, cancer, people and ages; the file's own words for what has no others."""
    folder, _, name = place.file.removesuffix(".toml").partition("/")
    phrases = load(language)
    match folder, place.table:
        case "genes", "penetrance":
            people = words.of_people(phrases, str(table.get("cancer", "")), str(table.get("sex", "B")))
            ages = translate("Evidence", "to {last}").format(last=table["age_to"]) if "age_to" in table else ""
            return " · ".join(part for part in (name, people, ages) if part)
        case "genes", "allele_frequency":
            text = translate("Evidence", "{gene}: allele frequency, {set}, {ancestry}")
            return text.format(
                gene=name,
                set=words.figure_set(str(table.get("model", ""))),
                ancestry=words.ancestry(str(table.get("ancestry", ""))),
            )
        case "genes", "carrier_frequency":
            return translate("Evidence", "{gene}: carriers").format(gene=name)
        case "genes", "de_novo":
            return translate("Evidence", "{gene}: new variants").format(gene=name)
        case ("references", _):
            return translate("Evidence", "Source: {key}").format(key=table.get("key", place.key))
        case "populations", "incidence":
            people = words.of_people(phrases, str(table.get("site", "")), str(table.get("sex", "B")))
            return translate("Evidence", "{population}, new cases: {people}").format(population=name, people=people)
        case _:
            return str(place)


def table_of(fact: EvidenceOverridden) -> Mapping[str, Any]:
    """The table that an override holds."""
    return parsed(fact.text, fact.place)


def pack_refusal(problem: PredispoError) -> str:
    """Why a pack is refused, and at which place of it."""
    findings: Sequence[Finding] = problem.data.get("findings", ())
    if findings:
        text = translate(
            "Evidence", "A figure of this pack fails the check of the evidence; nothing of it is taken in."
        )
        said = (f"{', '.join(filter(None, (one.file, one.place)))}: {sentence(one)}" for one in findings[:MOST_TOLD])
        return "\n".join((text, *said))
    told_of, place = str(told(problem)), str(problem.data.get("place") or problem.data.get("text") or "")
    if {"version", "installed"} <= set(problem.data):
        text = translate("Evidence", "It has version {version}; version {installed} is installed.")
        return f"{told_of} {text.format(version=problem.data['version'], installed=problem.data['installed'])}"
    where = translate("Evidence", "Place: {place}.").format(place=place) if place else ""
    return f"{told_of} {where}".strip()


def of_table(table: Mapping[str, Any], catalogue: Catalogue) -> str:
    """What a table says, in short: its figure with interval and source, or its title."""
    if "value" not in table:
        return str(table.get("title") or table.get("name") or table.get("modality") or "")
    figure = words.exact(float(table["value"]))
    if "low" in table and "high" in table:
        figure = f"{figure} ({words.exact(float(table['low']))}–{words.exact(float(table['high']))})"
    return f"{figure} · {_cited(str(table.get('source', '')), catalogue)}"


def _cited(key: str, catalogue: Catalogue) -> str:
    try:
        return words.short(catalogue.reference(key))
    except EvidenceError:
        return key
