"""What narrows an offer of a guideline, in words: variants, copies, forms, operations, irradiation, the family."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from predispo.evidence.guideline import Action
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import words

translate = QCoreApplication.translate


def narrowed(action: Action, of: str = "") -> Iterator[str]:
    """Which variants, how many copies or which form of a gene an offer speaks of; of all its genes, or `of` one."""
    only = translate("Evidence", "{gene}: only {what}")
    for gene, names in _of(action.variants, of):
        yield only.format(gene=gene, what=", ".join(map(str, names)))
    for gene, copies in _of(action.zygosity, of):
        yield only.format(gene=gene, what=words.genotype(str(copies)))
    for gene, form in _of(action.forms, of):
        yield only.format(gene=gene, what=words.as_written(str(form)))


def _of(narrowing: Mapping[str, Any], of: str) -> Iterator[tuple[str, Any]]:
    yield from ((gene, value) for gene, value in narrowing.items() if of in {"", gene})


def conditions(action: Action, phrases: Phrases) -> Iterator[str]:
    """The further limbs of an offer."""
    asked = action.conditions
    if asked.get("until") == "organ_removed":
        yield translate("Evidence", "until the organ is removed")
    for name in asked.get("after", ()):
        yield _after(name)
    for cancer in asked.get("unless_cancer", ()):
        yield translate("Evidence", "not after {disease}").format(disease=phrases.disease(cancer))
    if asked.get("any_gene"):
        yield translate("Evidence", "whichever gene it is")
    if "irradiated" in asked:
        first, last = asked["irradiated"]
        yield translate("Evidence", "after radiotherapy between {first} and {last} years of age").format(
            first=first, last=last
        )
    if "latency_years" in asked:
        yield translate("Evidence", "from %n year(s) after the first irradiation", "", int(asked["latency_years"]))
    for gene in asked.get("paternal_origin", ()):
        yield translate("Evidence", "{gene}: only where the variant came from the father").format(gene=gene)
    if "years_before_youngest" in asked:
        years = int(asked["years_before_youngest"])
        yield translate("Evidence", "or %n year(s) before the youngest diagnosis in the family", "", years)


def _after(procedure: str) -> str:
    return {
        "colectomy": translate("Evidence", "after removal of the large bowel"),
        "salpingo_oophorectomy": translate("Evidence", "after removal of ovaries and tubes"),
    }.get(procedure, translate("Evidence", "after {what}").format(what=procedure.replace("_", " ")))
