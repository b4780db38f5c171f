"""A laboratory's genomics report in FHIR R4 or R5, read by the codes of HL7's Genomics Reporting guide.

Variants are Observations with the code LOINC 69548-6; what they are stands in their components. A class stands in a
component of the variant, or in an Observation (an implication) that was derived from it. Nothing outside of the file is
fetched, and a reference leads only to what the file itself holds.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from predispo.domain.dates import PartialDate
from predispo.domain.told_variant import ToldReport, ToldVariant
from predispo.domain.variant import VariantClass, Zygosity
from predispo.domain.variant_check import VariantProblem
from predispo.errors import Unreadable
from predispo.exchange.lab_columns import class_of
from predispo.exchange.text import decode_text

MOST_RESOURCES: Final = 20_000
MOST_DEPTH: Final = 60
VARIANT, REGION, REPORT = "69548-6", "53041-0", "DiagnosticReport"
GENE, TRANSCRIPT, CODING, GENOMIC, PROTEIN = "48018-6", "51958-7", "48004-6", "81290-9", "48005-6"
STATE, FRACTION, ORIGIN, SIGNIFICANCE = "53034-5", "81258-6", "48002-0", "53037-8"
_ABSENT: Final = frozenset({"LA9634-2", "LA11884-6"})  # absent, indeterminate
_SOMATIC: Final = frozenset({"LA6684-0", "LA10429-1"})
_CLASSES: Final[Mapping[str, VariantClass]] = {
    "LA6668-3": VariantClass.PATHOGENIC,
    "LA26332-9": VariantClass.LIKELY_PATHOGENIC,
    "LA26333-7": VariantClass.UNCERTAIN,
    "LA26334-5": VariantClass.LIKELY_BENIGN,
    "LA6675-8": VariantClass.BENIGN,
}
_STATES: Final[Mapping[str, Zygosity]] = {
    "LA6705-3": Zygosity.HOMOZYGOUS,
    "LA6706-1": Zygosity.HETEROZYGOUS,
    "LA6707-9": Zygosity.HEMIZYGOUS,
}

Resource = Mapping[str, Any]


def is_fhir_report(data: bytes) -> bool:
    """Whether bytes look like a genomics report in FHIR, by what stands in them."""
    return b'"resourceType"' in data and VARIANT.encode() in data


def read_fhir_report(data: bytes) -> ToldReport:
    """The variants of a report; those that it says were absent are passed over.

    Raises:
        Unreadable: it is no JSON, or holds no genomics report.
    """
    try:
        read = json.loads(decode_text(data))
    except (ValueError, RecursionError) as error:
        raise Unreadable("This is not a FHIR report in JSON.", cure="Ask for it as JSON.") from error
    resources = list(_resources(read, 0))
    variants = [one for one in resources if _has_code(one, VARIANT)]
    if not variants:
        raise Unreadable(
            "There is no variant of a genomics report in this file.",
            cure="Ask the laboratory for the report by HL7's Genomics Reporting guide.",
        )
    classes = _implied(resources)
    told = [_told(number, one, classes) for number, one in enumerate(variants, start=1)]
    report = next((one for one in resources if one.get("resourceType") == REPORT), {})
    return ToldReport(
        told=tuple(one for one in told if one is not None),
        genes=tuple(dict.fromkeys(gene for one in resources if _has_code(one, REGION) for gene in _genes(one))),
        laboratory=_name_of_performer(report),
        accession=next((str(one["value"]) for one in _dicts(report.get("identifier")) if one.get("value")), ""),
        on=_day(report.get("effectiveDateTime") or report.get("issued")),
    )


def _resources(read: object, depth: int) -> Iterator[Resource]:
    """Every resource of a bundle, and every one that is contained in another."""
    if depth > MOST_DEPTH or not isinstance(read, dict):
        return
    resource = cast("dict[str, Any]", read)
    if resource.get("resourceType") == "Bundle":
        entries = _dicts(resource.get("entry"))
        if len(entries) > MOST_RESOURCES:
            raise Unreadable("The file holds more than any laboratory's report.", cure="Choose another file.")
        for entry in entries:
            held = dict(cast("dict[str, Any]", entry.get("resource") or {}))
            yield from _resources({**held, "_url": str(entry.get("fullUrl") or "")}, depth + 1)
        return
    if isinstance(resource.get("resourceType"), str):
        yield resource
    for one in _dicts(resource.get("contained")):
        yield from _resources(one, depth + 1)


def _dicts(read: object) -> list[dict[str, Any]]:
    return (
        [cast("dict[str, Any]", one) for one in cast("list[object]", read) if isinstance(one, dict)]
        if isinstance(read, list)
        else []
    )


def _codes(concept: object) -> list[str]:
    """The codes of a concept, its words last."""
    if not isinstance(concept, dict):
        return []
    held = cast("dict[str, Any]", concept)
    codings = _dicts(held.get("coding"))
    codes = [str(one["code"]) for one in codings if one.get("code")]
    words = [str(one["display"]) for one in codings if one.get("display")]
    return [*codes, *words, *([str(held["text"])] if held.get("text") else [])]


def _has_code(resource: Resource, code: str) -> bool:
    return resource.get("resourceType") == "Observation" and code in _codes(resource.get("code"))


def _values(resource: Resource, code: str) -> list[str]:
    """The values of the components with a code, as codes and words."""
    found: list[str] = []
    for one in _dicts(resource.get("component")):
        if code not in _codes(one.get("code")):
            continue
        found += _codes(one.get("valueCodeableConcept"))
        found += [str(one["valueString"])] if one.get("valueString") else []
        quantity = one.get("valueQuantity")
        if isinstance(quantity, dict):
            found.append(f"{quantity.get('value')} {quantity.get('unit') or quantity.get('code') or ''}".strip())
    return found


def _named(values: list[str], *beginnings: str) -> str:
    return next((one for one in values if one.startswith(beginnings)), "")


def _genes(resource: Resource) -> list[str]:
    """The symbols of the genes that a resource studied; HGNC's numbers are left out."""
    return [one.upper() for one in _values(resource, GENE) if one.isalnum() and not one.isdigit()]


def _implied(resources: list[Resource]) -> dict[str, list[str]]:
    """By the reference of a variant, what implications that were derived from it say of its class."""
    found: dict[str, list[str]] = {}
    for one in resources:
        said = _values(one, SIGNIFICANCE)
        if not said or _has_code(one, VARIANT):
            continue
        for source in _dicts(one.get("derivedFrom")):
            found.setdefault(str(source.get("reference") or "").lstrip("#"), []).extend(said)
    return found


def _references(resource: Resource) -> list[str]:
    own = str(resource.get("id") or "")
    return [one for one in (own, f"Observation/{own}" if own else "", str(resource.get("_url") or "")) if one]


def _told(number: int, resource: Resource, implied: Mapping[str, list[str]]) -> ToldVariant | None:
    if any(one in _ABSENT for one in _codes(resource.get("valueCodeableConcept"))):
        return None
    coding, genomic = _values(resource, CODING), _values(resource, GENOMIC)
    transcript = _named(_values(resource, TRANSCRIPT), "NM_", "NR_", "ENST", "LRG_")
    name = _named(coding, "NM_", "NR_", "ENST", "LRG_") or _named(coding, "c.", "n.") or _named(genomic, "NC_")
    protein, genes = _named(_values(resource, PROTEIN), "p.", "NP_"), _genes(resource)
    if name and ":" not in name and transcript:
        name = f"{transcript}:{name}"
    gene = genes[0] if genes else ""
    written = " ".join(part for part in (gene, name or "?") if part)[:200]
    if any(one in _SOMATIC or one.casefold() == "somatic" for one in _values(resource, ORIGIN)):
        return ToldVariant(line=number, written=written, gene=gene, refused=_OF_TUMOUR)
    if not name:
        return ToldVariant(line=number, written=written, gene=gene, refused=_NO_NAME)
    words = list(_values(resource, SIGNIFICANCE))
    for reference in _references(resource):
        words += implied.get(reference, [])
    said = {found for one in words if (found := _CLASSES.get(one) or class_of(one)) is not None}
    remarks = (_CLASSES_DIFFER,) if len(said) > 1 else ()
    states = [_STATES[one] for one in _values(resource, STATE) if one in _STATES]
    return ToldVariant(
        line=number,
        written=written,
        name=f"{name} ({protein})" if protein.startswith("p.") and "c." in name else name,
        gene=gene,
        reported_class=said.pop() if len(said) == 1 else None,
        zygosity=states[0] if len(states) == 1 else Zygosity.UNKNOWN,
        allele_fraction=_share(_values(resource, FRACTION)),
        remarks=remarks,
    )


_OF_TUMOUR = VariantProblem(
    code="report-somatic",
    message="The report says that the variant is somatic: it was seen in the tumour, not in the germline.",
    suggestion="Record it as a test of a tumour on the person's page.",
)
_NO_NAME = VariantProblem(
    code="report-no-name",
    message="The report gives neither a name on a transcript nor one on a chromosome.",
    suggestion="Enter the variant from the written report.",
)
_CLASSES_DIFFER = VariantProblem(
    code="report-classes-differ",
    message="The report gives more than one class for the variant.",
    suggestion="Choose the class that the written report gives.",
)


def _share(values: list[str]) -> float | None:
    """A share from 0 to 1, from a number with or without the unit %."""
    for one in values:
        number, _, unit = one.partition(" ")
        try:
            share = float(number) / (100 if unit.strip() == "%" else 1)
        except ValueError:
            continue
        if 0 <= share <= 1:
            return round(share, 6)
    return None


def _name_of_performer(report: Resource) -> str:
    return next((str(one["display"]) for one in _dicts(report.get("performer")) if one.get("display")), "")[:200]


def _day(text: object) -> PartialDate | None:
    """The day of a moment in ISO 8601, or the month or year where no more is told."""
    try:
        return PartialDate.parse(str(text)[:10]) if text else None
    except ValueError:
        return None
