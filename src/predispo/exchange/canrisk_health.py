"""The health columns of a CanRisk or BOADICEA row: life, cancers, tumour markers and tests."""

import re
from collections.abc import Mapping

from predispo.domain.cancer import Cancer, Marker, MarkerStatus, Site
from predispo.domain.dates import Age
from predispo.domain.facts import DiagnosisMade, PersonDied, PersonSeenAlive, ResultReceived, UnaffectedNoted
from predispo.domain.ids import PersonId
from predispo.domain.person import Sex
from predispo.domain.testing import ReportedVariant, TestMethod, TestReport
from predispo.domain.variant import Variant, VariantClass, Zygosity
from predispo.exchange.canrisk_layout import (
    GENES_4,
    GENES_BOADICEA,
    MARKERS,
    MARKERS_TOGETHER,
    NOT_STATED,
    SITES,
    SITES_OF_SEX,
)
from predispo.exchange.gathering import Gathered
from predispo.exchange.text import Cell

_METHODS = {"S": TestMethod.SEQUENCING, "T": TestMethod.FAMILIAL_VARIANT}
_HOXB13 = {"N": None, "HET": Zygosity.HETEROZYGOUS, "HOM": Zygosity.HOMOZYGOUS}
_OTHER_GENES = {"N": None, "P": Zygosity.HETEROZYGOUS}
_UNKNOWN_AGE = "AU"


def add_health(gathered: Gathered, row: Mapping[str, Cell], informant: str, *, zero_means_unaffected: bool) -> None:
    """Take over what a row says of a person's life, cancers and tests."""
    person, sex = PersonId(row["IndivID"].text), Sex(row["Sex"].text.upper())
    age = _age(row["Age"])
    dead = row["Dead"]
    if dead.text not in {"0", "1"}:
        dead.refuse("Dead is neither 0 nor 1.", "Put 1 for the dead and 0 for the living.")
    if dead.text == "1":
        gathered.add(PersonDied(person=person, age=age, informant=informant), dead)
    elif age is not None:
        gathered.add(PersonSeenAlive(person=person, age=age, informant=informant), row["Age"])
    affected = _add_cancers(gathered, row, person, sex, age, informant)
    if age is not None and zero_means_unaffected:
        free = tuple(site for site in SITES_OF_SEX[sex] if site not in affected)
        if free:
            gathered.add(UnaffectedNoted(person=person, sites=free, age=age, informant=informant), row["Age"])
    _add_tests(gathered, row, person, informant)


def _age(cell: Cell) -> Age | None:
    """An age in completed years; None for 0, which says that it is not known."""
    if re.fullmatch(r"[0-9]{1,3}", cell.text) is None or int(cell.text) > 125:
        cell.refuse("This is not an age.", "Put an age from 1 to 125, or 0 where it is not known.")
    return None if int(cell.text) == 0 else Age.exactly(int(cell.text))


def _add_cancers(
    gathered: Gathered, row: Mapping[str, Cell], person: PersonId, sex: Sex, age: Age | None, informant: str
) -> set[Site]:
    """Take over the diagnoses; gives back their sites, and those of which nothing is told."""
    found = _not_told(gathered, row)
    row = {column: cell for column, cell in row.items() if cell.text != NOT_STATED}
    first_breast = row.get("BC1")
    markers = _markers(gathered, row)
    if first_breast is not None and first_breast.text != "0":
        found.add(Site.BREAST)
        cancer = Cancer(site=Site.BREAST, markers=markers)
        at = _diagnosed(first_breast, age)
        gathered.add(DiagnosisMade(person=person, cancer=cancer, age=at, informant=informant), first_breast)
        second = row.get("BC2")
        if second is not None and second.text != "0":
            then = _diagnosed(second, age)
            if at is not None and then is not None and then.low < at.low:
                second.refuse("The second breast cancer came before the first.", "Exchange the two ages.")
            gathered.add(
                DiagnosisMade(person=person, cancer=Cancer(site=Site.BREAST), age=then, informant=informant), second
            )
    elif "BC2" in row and row["BC2"].text != "0":
        row["BC2"].refuse("There is a second breast cancer but no first.", "Put the first under BC1; AU if unknown.")
    elif markers:
        gathered.skip(_marker_cells(row)[0], "Tumour markers without a breast cancer are not taken over.")
    for column, site in SITES.items():
        cell = row.get(column)
        if cell is None or cell.text == "0":
            continue
        at = _diagnosed(cell, age)
        if site not in SITES_OF_SEX[sex]:
            cell.refuse("This cancer does not go with the sex.", "Check the cancer, or the sex.")
        found.add(site)
        gathered.add(DiagnosisMade(person=person, cancer=Cancer(site=site), age=at, informant=informant), cell)
    return found


def _not_told(gathered: Gathered, row: Mapping[str, Cell]) -> set[Site]:
    """The sites of which the row says neither that there was a cancer nor that there was none."""
    sites = {"BC1": Site.BREAST, **SITES}
    silent = [column for column in sites if column in row and row[column].text == NOT_STATED]
    for column in silent:
        gathered.skip(row[column], "Whether there was this cancer is not told.")
    return {sites[column] for column in silent}


def _diagnosed(cell: Cell, last: Age | None) -> Age | None:
    """The age at diagnosis; None where it is not known."""
    if cell.text.upper() == _UNKNOWN_AGE:
        return None
    age = _age(cell)
    if age is None:
        cell.refuse("This is not an age at diagnosis.", "Put 0 for unaffected, AU where the age is not known.")
    if last is not None and age.low > last.high:
        cell.refuse("The cancer came after the age at last follow-up.", "Check the two ages.")
    return age


def _marker_cells(row: Mapping[str, Cell]) -> tuple[Cell, ...]:
    """The cells of the tumour markers, in their order; none where the file has no such columns."""
    together = row.get(MARKERS_TOGETHER)
    if together is None:
        return tuple(row[name] for name in MARKERS) if all(name in row for name in MARKERS) else ()
    parts = together.text.split(":")
    if len(parts) != len(MARKERS):
        together.refuse("These are not five tumour markers.", f"Put {MARKERS_TOGETHER} as 0:0:0:0:0.")
    return tuple(Cell(line=together.line, column=together.column, text=part) for part in parts)


def _markers(gathered: Gathered, row: Mapping[str, Cell]) -> tuple[Marker, ...]:
    """The tumour markers that were looked at."""
    markers: list[Marker] = []
    if MARKERS_TOGETHER in row and row[MARKERS_TOGETHER].text == "0:0:0:0:0":
        return ()
    for name, cell in zip(MARKERS, _marker_cells(row), strict=False):
        match cell.text.upper():
            case "P":
                markers.append(Marker(name, MarkerStatus.POSITIVE))
            case "N":
                markers.append(Marker(name, MarkerStatus.NEGATIVE))
            case "0":
                pass
            case _:
                cell.refuse(f"{name} is neither 0, N nor P.", "Put N, P, or 0 where it was not looked at.")
    return tuple(markers)


def _add_tests(gathered: Gathered, row: Mapping[str, Cell], person: PersonId, informant: str) -> None:
    """Take over the germline tests: one report for each method."""
    found: dict[TestMethod, list[tuple[str, Zygosity | None]]] = {}
    places: dict[TestMethod, Cell] = {}
    for gene, kind, outcome, cell in _results(row):
        if (kind == "0") != (outcome == "0"):
            cell.refuse(
                f"{gene} has a kind of test without a result, or a result without one.",
                "Put S or T with N or P, or 0:0 where there was no test.",
            )
        if kind == "0":
            continue
        allowed = _HOXB13 if gene == "HOXB13" else _OTHER_GENES
        if kind not in _METHODS or outcome not in allowed:
            cell.refuse(
                f"{gene} has no such result.",
                "Put S or T with N, HET or HOM." if gene == "HOXB13" else "Put S or T with N or P.",
            )
        found.setdefault(_METHODS[kind], []).append((gene, allowed[outcome]))
        places.setdefault(_METHODS[kind], cell)
    for method, results in found.items():
        report = TestReport(
            genes=tuple(gene for gene, _ in results),
            method=method,
            variants=tuple(
                ReportedVariant(variant=Variant(gene=gene), reported_class=VariantClass.PATHOGENIC, zygosity=zygosity)
                for gene, zygosity in results
                if zygosity is not None
            ),
            sought=tuple(Variant(gene=gene) for gene, _ in results if method is TestMethod.FAMILIAL_VARIANT),
        )
        gathered.add(ResultReceived(person=person, report=report, informant=informant), places[method])


def _results(row: Mapping[str, Cell]) -> list[tuple[str, str, str, Cell]]:
    """Each gene with its kind of test and result as written, and its cell."""
    found: list[tuple[str, str, str, Cell]] = []
    for gene in GENES_4:
        if (cell := row.get(gene)) is not None and cell.text != "0:0":
            kind, colon, outcome = cell.text.upper().partition(":")
            if not colon:
                cell.refuse(f"{gene} is not a pair of test and result.", "Put it as 0:0, S:N, T:P …")
            found.append((gene, kind, outcome, cell))
    for gene in GENES_BOADICEA:
        if (kind := row.get(f"{gene}t")) is not None and (outcome := row.get(f"{gene}r")) is not None:
            found.append((gene, kind.text.upper(), outcome.text.upper(), outcome))
    if (kind := row.get("Gtest")) is not None and (outcome := row.get("Mutn")) is not None:
        found += _old_results(kind, outcome)
    return found


def _old_results(kind: Cell, outcome: Cell) -> list[tuple[str, str, str, Cell]]:
    """BOADICEA 2: one test of both genes, whose result is N, 1 for BRCA1, 2 for BRCA2 or 3 for both."""
    results = {"0": ("0", "0"), "N": ("N", "N"), "1": ("P", "0"), "2": ("0", "P"), "3": ("P", "P")}
    if outcome.text.upper() not in results:
        outcome.refuse("There is no such result.", "Put 0, N, 1, 2 or 3.")
    if (kind.text == "0") != (outcome.text == "0"):
        outcome.refuse("There is a kind of test without a result, or a result without one.", "Put both, or 0 and 0.")
    pair = zip(("BRCA1", "BRCA2"), results[outcome.text.upper()], strict=True)
    return [(gene, kind.text.upper() if found != "0" else "0", found, outcome) for gene, found in pair]
