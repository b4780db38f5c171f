"""Counts of new cancers from a table: by population, site, sex and five-year band; counts are pooled, never rates."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import isclose, isfinite
from typing import Final

from predispo.errors import NotApplicable
from predispo.exchange.incidence_columns import AgeKind, Column, IncidenceMapping
from predispo.exchange.incidence_sheet import Sheet

BANDS: Final = tuple(range(0, 90, 5))
OLDEST: Final = 130
_BAND: Final = re.compile(r"(\d{1,3})\s*(?:[-–_]|to|til)\s*(\d{1,3})\b", re.IGNORECASE)
_OPEN: Final = re.compile(r"(\d{1,3})\s*(?:\+|-$|–$|and over|or more|og over|years and over|år og over)", re.IGNORECASE)
_NEEDED: Final = (Column.AGE, Column.CASES, Column.PERSON_YEARS)


@dataclass(frozen=True, slots=True, kw_only=True)
class LineProblem:
    """What could not be read: where (line 0 for the table as a whole), which text, and why."""

    line: int
    text: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The counts of one population, site and sex, 18 bands 0–4 … 85+; `rows` is how many rows were pooled."""

    population: str
    site: str
    sex: str
    cases: tuple[int, ...]
    person_years: tuple[float, ...]
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidenceReading:
    """What a table says under a mapping; `left_out` counts the rows that were passed over on purpose, by their word."""

    counted: tuple[Counted, ...]
    problems: tuple[LineProblem, ...]
    left_out: tuple[tuple[str, int], ...]


Group = tuple[str, str, str, str]
"""Population, site, the table's own word for the site, sex."""


@dataclass(slots=True)
class _Pool:
    """Counts while they are added up."""

    cases: list[int] = field(default_factory=lambda: [0] * len(BANDS))
    person_years: list[float] = field(default_factory=lambda: [0.0] * len(BANDS))
    rows: int = 0


def read_incidence(sheet: Sheet, mapping: IncidenceMapping) -> IncidenceReading:
    """The counts in a table, with what could not be read, line by line.

    Raises:
        NotApplicable: the table has no ages, no cases or no person-years: rates are never pooled.
    """
    missing = [one for one in _NEEDED if one not in mapping.columns]
    if missing:
        raise NotApplicable(
            f"The table has no column for {missing[0].replace('_', '-')}.",
            cure="Choose the columns of age, cases and person-years; rates cannot be pooled and are not taken.",
            columns=tuple(missing),
        )
    pools: dict[Group, _Pool] = {}
    problems: list[LineProblem] = []
    left_out: Counter[str] = Counter()
    seen: set[tuple[str, ...]] = set()
    for line, row in zip(sheet.lines, sheet.rows, strict=True):
        if row in seen:
            problems.append(LineProblem(line=line, text=" ".join(row)[:80], why="The same row stands there twice."))
            continue
        seen.add(row)
        try:
            _add(row, mapping, pools, left_out)
        except _Unread as unread:
            problems.append(LineProblem(line=line, text=unread.text, why=unread.why))
    counted = _merged(pools, problems)
    return IncidenceReading(counted=tuple(counted), problems=tuple(problems), left_out=tuple(sorted(left_out.items())))


class _Unread(Exception):
    """A row that cannot be read."""

    def __init__(self, text: str, why: str) -> None:
        super().__init__(why)
        self.text = text
        self.why = why


def _add(row: tuple[str, ...], mapping: IncidenceMapping, pools: dict[Group, _Pool], left_out: Counter[str]) -> None:
    words = {column: row[at] for column, at in mapping.columns.items()}
    meant = (
        (Column.COUNTRY, mapping.country, mapping.countries, "country"),
        (Column.SEX, mapping.sex, mapping.sexes, "sex"),
        (Column.SITE, mapping.site, mapping.sites, "cancer"),
    )
    found: list[str] = []
    for column, for_all, known, what in meant:
        word = words.get(column, "")
        if for_all:
            found.append(for_all)
        elif word in known:
            if not known[word]:
                left_out[word] += 1
                return
            found.append(known[word])
        else:
            raise _Unread(word, f"It is not known which {what} this is.")
    ages = _band(words[Column.AGE], mapping.ages)
    if ages is None:
        left_out[words[Column.AGE] or "-"] += 1
        return
    cases = _number(words[Column.CASES], mapping.decimal)
    years = _number(words[Column.PERSON_YEARS], mapping.decimal)
    if not cases.is_integer():
        raise _Unread(words[Column.CASES], "Cases are counted in whole numbers; this looks like a rate.")
    if cases > years:
        raise _Unread(words[Column.CASES], "There are more cases than person-years.")
    population, sex, site = found
    pool = pools.setdefault((population, site, "" if mapping.site else words.get(Column.SITE, ""), sex), _Pool())
    pool.cases[ages] += int(cases)
    pool.person_years[ages] += years
    pool.rows += 1


def _band(text: str, kind: AgeKind) -> int | None:
    """The index of the five-year band; None for an unknown age or all ages together."""
    said = text.strip()
    if said.isdigit():
        number = int(said)
        if kind is AgeKind.NUMBERS:
            if number in {0, 19}:
                return None
            if number > len(BANDS):
                raise _Unread(text, "There is no such band of ages.")
            return number - 1
        if kind is AgeKind.BANDS:
            raise _Unread(text, "This is one number, not a band of ages.")
        if number > OLDEST:
            return None
        return min(number // 5, len(BANDS) - 1)
    if found := _BAND.search(said):
        first, last = int(found[1]), int(found[2])
        if first == 0 and last >= BANDS[-1]:
            return None
        if first > last or (first < BANDS[-1] and first // 5 != last // 5):
            raise _Unread(text, "The band is wider than five years and cannot be split.")
        return min(first // 5, len(BANDS) - 1)
    if found := _OPEN.search(said):
        if int(found[1]) == 0:
            return None
        if int(found[1]) < BANDS[-1]:
            raise _Unread(text, "The open band begins before 85 and cannot be split.")
        return len(BANDS) - 1
    if not said or said.casefold() in {"all", "total", "all ages", "unknown", "alle", "totalt", "ukjent"}:
        return None
    raise _Unread(text, "This is not an age.")


def _number(text: str, decimal: str) -> float:
    said = re.sub(r"[\s\u00a0\u202f']", "", text)
    grouping = "," if decimal == "." else r"\."
    if re.fullmatch(rf"\d{{1,3}}(?:{grouping}\d{{3}})+(?:{re.escape(decimal)}\d+)?", said):
        said = re.sub(grouping, "", said)
    if not re.fullmatch(rf"\d+(?:{re.escape(decimal)}\d+)?", said):
        raise _Unread(text, "This is not a number of zero or more.")
    value = float(said.replace(decimal, "."))
    if not isfinite(value):
        raise _Unread(text, "This is not a number of zero or more.")
    return value


def _merged(pools: dict[Group, _Pool], problems: list[LineProblem]) -> Iterator[Counted]:
    """Every population, site and sex whose bands are all there; parts of a site share their person-years."""
    parts: dict[tuple[str, str, str], list[tuple[str, _Pool]]] = {}
    for (population, site, word, sex), pool in pools.items():
        parts.setdefault((population, site, sex), []).append((word, pool))
    for (population, site, sex), pooled in sorted(parts.items(), key=lambda one: one[0]):
        name = f"{population} {site} {sex}"
        years = pooled[0][1].person_years
        if any(
            not isclose(one, other, rel_tol=1e-6)
            for _, pool in pooled[1:]
            for one, other in zip(years, pool.person_years, strict=True)
        ):
            words = ", ".join(word for word, _ in pooled)
            problems.append(LineProblem(line=0, text=name, why=f"The person-years of its parts differ: {words}."))
            continue
        missing = [str(age) for age, one in zip(BANDS, years, strict=True) if one <= 0]
        if missing:
            ages = ", ".join(missing)
            problems.append(LineProblem(line=0, text=name, why=f"No person-years in the bands from {ages}."))
            continue
        yield Counted(
            population=population,
            site=site,
            sex=sex,
            cases=tuple(sum(counts) for counts in zip(*(pool.cases for _, pool in pooled), strict=True)),
            person_years=tuple(years),
            rows=sum(pool.rows for _, pool in pooled),
        )
