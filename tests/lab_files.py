"""Files as a laboratory may send them: workbooks and genomics reports, made by hand."""

import io
import json
import zipfile
from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl import Workbook

HEADER = ("Sample", "Gene", "Transcript", "cDNA", "Protein", "Class", "Zygosity", "VAF (%)")
BRCA1 = ("S1", "BRCA1", "NM_007294.4", "c.68_69del", "p.(Glu23ValfsTer17)", 5, "het", 48.2)


def workbook(*rows: Sequence[object], titles: Iterable[Sequence[object]] = ()) -> bytes:
    """A workbook whose second sheet has a table, after some titles."""
    book = Workbook()
    first = book.active
    assert first is not None
    first.append(["Laboratory of nowhere"])
    sheet = book.create_sheet("Variants")
    for row in (*titles, *rows):
        sheet.append(list(row))
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The workbook with one part put in the place of its own."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.namelist():
            new.writestr(one, content if one == name else old.read(one))
        if name not in old.namelist():
            new.writestr(name, content)
    return held.getvalue()


def loinc(code: str, **value: Any) -> dict[str, Any]:
    return {"code": {"coding": [{"system": "http://loinc.org", "code": code}]}, **value}


def concept(*codes: str, text: str = "") -> dict[str, Any]:
    return {"valueCodeableConcept": {"coding": [{"code": one} for one in codes], **({"text": text} if text else {})}}


def variant(identifier: str, gene: str, name: str, *components: dict[str, Any], present: bool = True) -> dict[str, Any]:
    """An Observation of a variant."""
    return {
        "resourceType": "Observation",
        "id": identifier,
        **loinc("69548-6", **concept("LA9633-4" if present else "LA9634-2")),
        "component": [
            loinc("48018-6", **concept("HGNC:1100", text=gene)),
            loinc("48004-6", **concept(name)),
            *components,
        ],
    }


def fhir_report(*resources: dict[str, Any]) -> bytes:
    """A bundle of a report with these resources."""
    report = {
        "resourceType": "DiagnosticReport",
        "status": "final",
        **loinc("51969-4"),
        "identifier": [{"value": "L-77"}],
        "effectiveDateTime": "2026-02-03T10:00:00Z",
        "performer": [{"display": "Laboratory of nowhere"}],
    }
    entries = [{"fullUrl": f"urn:uuid:{at}", "resource": one} for at, one in enumerate((report, *resources))]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()
