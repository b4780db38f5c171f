"""Import of incidence: a registry's counts looked at, mapped and taken in as a population of the clinic's own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from predispo.app.evidence_editing import Draft, addition, override
from predispo.app.workspace import Workspace
from predispo.domain.clinic_facts import ClinicFact
from predispo.domain.evidence_place import EvidencePlace
from predispo.errors import InvalidFact, NotApplicable
from predispo.evidence.catalogue import Catalogue
from predispo.evidence.own_counts import BANDS
from predispo.evidence.places import REFERENCES, place_of
from predispo.evidence.population import Incidence
from predispo.exchange.incidence_columns import IncidenceMapping, guess, icd10_categories
from predispo.exchange.incidence_files import read_files
from predispo.exchange.incidence_sheet import Sheet, read_sheet
from predispo.exchange.incidence_table import Counted, IncidenceReading, LineProblem, read_incidence
from predispo.journal.entry import Entry

PREVIEWED = 50
TOLD_TO = 75


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewLine:
    """One population, site and sex as the table gives it, beside what counts now.

    Risks are net cumulative risks to 75, 0 to 1, with the 95 % Poisson interval; `risk_now` is None without counts now.
    """

    population: str
    site: str
    sex: str
    rows: int
    cases: int
    person_years: float
    risk: float
    interval: tuple[float, float]
    risk_now: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a mapping dialog shows: the first rows as they stand, what the mapping makes of all, and what is wrong."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    mapping: IncidenceMapping
    lines: tuple[PreviewLine, ...]
    problems: tuple[LineProblem, ...]
    left_out: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where the counts come from: a reference of the evidence by its key, or a new one with its fields."""

    key: str
    period: str
    coverage: str = ""
    authors: str = ""
    title: str = ""
    year: str = ""
    url: str = ""


def open_table(data: bytes, name: str = "") -> Sheet:
    """The table in a file.

    Raises:
        Unreadable: it is no table of text; with its line.
    """
    return read_sheet(data, name)


def open_tables(files: Sequence[tuple[str, bytes]]) -> Sheet:
    """The counts in a registry's files, by name: with people in a table of their own, and dictionaries of its numbers.

    Raises:
        Unreadable: a file is no table and no dictionary; with its line.
        NotApplicable: there is no table of counts, or more than one.
    """
    return read_files(files) if len(files) > 1 else open_table(files[0][1], files[0][0])


def guess_mapping(catalogue: Catalogue, sheet: Sheet) -> IncidenceMapping:
    """The likeliest meaning of a table's columns and words, for a person to confirm."""
    cancers = (catalogue.cancer(one) for one in catalogue.cancers())
    return guess(
        sheet,
        {one.id: one.icd10 for one in cancers if one.has_incidence},
        {one: catalogue.population(one).name for one in catalogue.populations()},
    )


def preview(catalogue: Catalogue, sheet: Sheet, mapping: IncidenceMapping) -> Preview:
    """What a table says under a mapping; a mapping that lacks a column gives no lines and says which.

    Nothing is written.
    """
    try:
        reading = read_tables(catalogue, sheet, mapping)
    except NotApplicable as error:
        reading = IncidenceReading(counted=(), problems=(LineProblem(line=0, text="", why=str(error)),), left_out=())
    return Preview(
        header=sheet.header,
        rows=sheet.rows[:PREVIEWED],
        mapping=mapping,
        lines=tuple(_line(catalogue, one) for one in reading.counted),
        problems=reading.problems,
        left_out=reading.left_out,
    )


def import_incidence(
    workspace: Workspace,
    sheet: Sheet,
    mapping: IncidenceMapping,
    *,
    origin: Origin,
    reason: str,
    names: Mapping[str, str] | None = None,
    in_spite: bool = False,
) -> Entry[ClinicFact]:
    """Take the counts in as populations of the clinic's own, as one act; sites that the table lacks stay as they are.

    `names` names populations that the evidence does not know yet. `in_spite` takes what could be read where something
    could not.

    Raises:
        NotApplicable: the table has no counts that can be used.
        InvalidFact: something could not be read (`data['problems']`), or a new population has no name or no reason.
        EvidenceError: the counts break a check of the evidence.
    """
    reading = read_tables(workspace.catalogue, sheet, mapping)
    if not reading.counted:
        why = reading.problems[0].why if reading.problems else "No row was taken."
        raise NotApplicable(
            f"No population, cancer and sex is whole in this table: {why}",
            cure="Give each cancer and sex all ages from 0 to 85 and over.",
            problems=reading.problems,
        )
    if reading.problems and not in_spite:
        raise InvalidFact(
            f"{len(reading.problems)} lines or parts of the table could not be read.",
            cure="Mend the mapping or the table, or take what could be read.",
            problems=reading.problems,
        )
    drafts = [*_reference(workspace.catalogue, origin)]
    for code in dict.fromkeys(one.population for one in reading.counted):
        drafts += _population(workspace.catalogue, code, origin, (names or {}).get(code, ""))
    drafts += [_counts(one, origin) for one in reading.counted]
    return override(workspace, drafts, reason=reason, subject="incidence-imported")


def read_tables(catalogue: Catalogue, sheet: Sheet, mapping: IncidenceMapping) -> IncidenceReading:
    """What a table says, with the sites that are the sum of others of it: the colorectum of colon and rectum."""
    reading = read_incidence(sheet, mapping)
    parts = {one.id: icd10_categories(one.icd10) for one in map(catalogue.cancer, catalogue.cancers()) if one.icd10}
    return replace(reading, counted=(*reading.counted, *_sums(reading.counted, parts)))


def _sums(counted: Sequence[Counted], parts: Mapping[str, frozenset[int]]) -> Iterator[Counted]:
    groups: dict[tuple[str, str], dict[str, Counted]] = {}
    for one in counted:
        groups.setdefault((one.population, one.sex), {})[one.site] = one
    for mine in groups.values():
        for site, whole in parts.items():
            inside = [mine[other] for other in mine if parts.get(other, whole) < whole] if site not in mine else []
            covered = [category for one in inside for category in parts[one.site]]
            same = {one.person_years for one in inside}
            if whole and sorted(covered) == sorted(whole) and len(same) == 1:
                cases = tuple(sum(band) for band in zip(*(one.cases for one in inside), strict=True))
                yield replace(inside[0], site=site, cases=cases, rows=sum(one.rows for one in inside))


def _line(catalogue: Catalogue, one: Counted) -> PreviewLine:
    counted = _as_incidence(one)
    return PreviewLine(
        population=one.population,
        site=one.site,
        sex=one.sex,
        rows=one.rows,
        cases=sum(one.cases),
        person_years=sum(one.person_years),
        risk=counted.cumulative_risk(TOLD_TO),
        interval=counted.cumulative_risk_interval(TOLD_TO),
        risk_now=_risk_now(catalogue, one),
    )


def _as_incidence(one: Counted) -> Incidence:
    return Incidence(
        population=one.population,
        site=one.site,
        sex=one.sex,
        age_lo=np.array(BANDS),
        cases=np.array(one.cases),
        person_years=np.array(one.person_years),
        source="",
        period="",
        coverage="",
    )


def _risk_now(catalogue: Catalogue, one: Counted) -> float | None:
    try:
        return catalogue.population(one.population).incidence(one.site, one.sex).cumulative_risk(TOLD_TO)
    except NotApplicable:
        return None


def _reference(catalogue: Catalogue, origin: Origin) -> list[Draft]:
    if origin.key in catalogue.references():
        return []
    given = {"authors": origin.authors, "title": origin.title, "year": origin.year, "url": origin.url}
    return [addition(REFERENCES, "reference", {"key": origin.key, **given})]


def _population(catalogue: Catalogue, code: str, origin: Origin, name: str) -> list[Draft]:
    """The description of a population that is new, or that had no incidence; else it stays as it is."""
    place = EvidencePlace(file=f"populations/{code}.toml")
    now = catalogue.table_at(place)
    if now is not None and now.get("has_incidence"):
        return []
    if now is None and not name.strip():
        raise InvalidFact(f"The evidence knows no population {code}.", cure="Give it a name.", population=code)
    described: dict[str, Any] = now or {"schema": 1, "iso2": code, "name": name.strip()}
    own = {
        "coverage": origin.coverage or "as the source says",
        "has_incidence": True,
        "incidence_period": origin.period,
        "incidence_source": origin.key,
        "warnings": [one for one in described.get("warnings", []) if "incidence" not in one.casefold()],
    }
    return [Draft(place=place, table={**described, **own})]


def _counts(one: Counted, origin: Origin) -> Draft:
    table = {
        "site": one.site,
        "sex": one.sex,
        "age_lo": list(BANDS),
        "cases": list(one.cases),
        "person_years": list(one.person_years),
        "source": origin.key,
        "period": origin.period,
        "coverage": origin.coverage,
    }
    file = f"populations/{one.population}.toml"
    return Draft(place=place_of(file, "incidence", {"site": one.site, "sex": one.sex}), table=table)
