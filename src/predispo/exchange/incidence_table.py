"""Counts of new cancers from a table: by population, site, sex and five-year band; counts are pooled, never rates."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import isclose, isfinite
from typing import Final

from predispo.errors import NotApplicable
from predispo.evidence.own_counts import BANDS
from predispo.exchange.incidence_columns import AgeKind, Column, IncidenceMapping, sex_of, span_of
from predispo.exchange.incidence_sheet import Sheet

OLDEST: Final = 130
_BAND: Final = re.compile(r"(\d{1,3})\s*(?:[-–_]|to|til)\s*(\d{1,3})\b", re.IGNORECASE)
_OPEN: Final = re.compile(r"(\d{1,3})\s*(?:\+|-$|–$|and over|or more|og over|years and over|år og over)", re.IGNORECASE)


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
    _refuse_missing(sheet, mapping)
    reader = _Reader(sheet, mapping)
    problems: list[LineProblem] = []
    seen: set[tuple[str, ...]] = set()
    for line, row in zip(sheet.lines, sheet.rows, strict=True):
        if row in seen:
            problems.append(LineProblem(line=line, text=" ".join(row)[:80], why="The same row stands there twice."))
            continue
        seen.add(row)
        try:
            reader.add(row)
        except Unread as unread:
            problems.append(LineProblem(line=line, text=unread.text, why=unread.why))
    counted = _merged(reader.pools, problems)
    left_out = tuple(sorted(reader.left_out.items()))
    return IncidenceReading(counted=tuple(counted), problems=tuple(problems), left_out=left_out)


def _refuse_missing(sheet: Sheet, mapping: IncidenceMapping) -> None:
    """Refuse a table that lacks ages, cases or person-years."""
    needed = {
        Column.AGE: not sheet.cases_at,
        Column.CASES: not sheet.cases_at,
        Column.PERSON_YEARS: not sheet.people_at and sheet.people is None,
    }
    missing = [column for column, wanted in needed.items() if wanted and column not in mapping.columns]
    if not missing:
        return
    said = {one.strip().casefold() for one in sheet.header}
    if "asr (world)" in said and Column.AGE in missing:
        raise NotApplicable(
            "This table has one number for all ages together, as Cancer Today (GLOBOCAN) gives it: estimates and rates,"
            " no counts by age.",
            cure="Take the counts of a registry: NORDCAN, Cancer Incidence in Five Continents, or a national one.",
            columns=tuple(missing),
        )
    if Column.PERSON_YEARS in missing and sheet.cases_at:
        raise NotApplicable(
            "The table has no person-years.",
            cure="Choose the table of people together with the table of cases.",
            columns=tuple(missing),
        )
    raise NotApplicable(
        f"The table has no column for {missing[0].replace('_', '-')}.",
        cure="Choose the columns of age, cases and person-years; rates cannot be pooled and are not taken.",
        columns=tuple(missing),
    )


class Unread(Exception):
    """A row that cannot be read."""

    def __init__(self, text: str, why: str) -> None:
        super().__init__(why)
        self.text = text
        self.why = why


class _Reader:
    """Reads rows into pools of counts."""

    def __init__(self, sheet: Sheet, mapping: IncidenceMapping) -> None:
        self.pools: dict[Group, _Pool] = {}
        self.left_out: Counter[str] = Counter()
        self._sheet = sheet
        self._mapping = mapping
        self._meant = (
            (Column.COUNTRY, mapping.country, mapping.countries, "country"),
            (Column.SEX, mapping.sex, mapping.sexes, "sex"),
            (Column.SITE, mapping.site, mapping.sites, "cancer"),
        )

    def add(self, row: tuple[str, ...]) -> None:
        """Add a row's counts to the pool of its population, site and sex."""
        mapping = self._mapping
        words = {column: row[at] for column, at in mapping.columns.items()}
        if not self._counts_the_year(words.get(Column.YEAR)):
            self.left_out[words[Column.YEAR]] += 1
            return
        found: list[str] = []
        for column, for_all, known, what in self._meant:
            word = words.get(column, "")
            if for_all:
                found.append(for_all)
            elif word in known:
                if not known[word]:
                    self.left_out[word] += 1
                    return
                found.append(known[word])
            else:
                raise Unread(word, f"It is not known which {what} this is.")
        bands = self._bands(row, words)
        if bands is None:
            self.left_out[words[Column.AGE] or "-"] += 1
            return
        for _, cases, years in bands:
            _refuse_impossible(cases, years)
        population, sex, site = found
        key = (population, site, "" if mapping.site else words.get(Column.SITE, ""), sex)
        pool = self.pools.setdefault(key, _Pool())
        for band, cases, years in bands:
            pool.cases[band] += int(cases)
            pool.person_years[band] += years
        pool.rows += 1

    def _counts_the_year(self, word: str | None) -> bool:
        if word is None or self._mapping.years is None:
            return True
        span = span_of(word)
        first, last = self._mapping.years
        return span is not None and first <= span[0] and span[1] <= last

    def _bands(self, row: tuple[str, ...], words: Mapping[Column, str]) -> list[tuple[int, float, float]] | None:
        """Band, cases and person-years of each count in a row; None where the row's age is none of a band."""
        sheet, decimal = self._sheet, self._mapping.decimal
        if sheet.cases_at:
            cases = [number_of(row[at] or "0", decimal) for at in sheet.cases_at]
            if sheet.people_at:
                years = [number_of(row[at] or "0", decimal) for at in sheet.people_at]
            else:
                years = list(self._people(words))
            return list(zip(range(len(BANDS)), cases, years, strict=True))
        band = band_of(words[Column.AGE], self._mapping.ages)
        if band is None:
            return None
        given = words.get(Column.PERSON_YEARS)
        years = self._people(words)[band] if given is None else number_of(given, decimal)
        return [(band, number_of(words[Column.CASES], decimal), years)]

    def _people(self, words: Mapping[Column, str]) -> tuple[float, ...]:
        """The people of a row, out of the table of their own."""
        people = self._sheet.people
        assert people is not None
        keyed = zip((Column.COUNTRY, Column.SEX, Column.YEAR), people.keyed, strict=True)
        country, sex, year = (words.get(column, "") if has else "" for column, has in keyed)
        found = people.counts.get((country.casefold(), sex_of(sex) or sex, year))
        if found is None:
            raise Unread(" ".join(filter(None, (country, sex, year))), "The table of people has no such row.")
        each = self._mapping.years_each
        return tuple(one * each for one in found)


def _refuse_impossible(cases: float, years: float) -> None:
    if not cases.is_integer():
        raise Unread(f"{cases:g}", "Cases are counted in whole numbers; this looks like a rate.")
    if cases > years:
        raise Unread(f"{cases:g}", "There are more cases than person-years.")


def band_of(text: str, kind: AgeKind) -> int | None:
    """The index of the five-year band; None for an unknown age or all ages together.

    Raises:
        Unread: it is no age, or a band that cannot be split.
    """
    said = text.strip()
    if said.isdigit():
        number = int(said)
        if kind is AgeKind.NUMBERS:
            if number in {0, 19, 21}:
                return None
            if number > len(BANDS):
                raise Unread(text, "There is no such band of ages.")
            return number - 1
        if kind is AgeKind.BANDS:
            raise Unread(text, "This is one number, not a band of ages.")
        if number > OLDEST:
            return None
        return min(number // 5, len(BANDS) - 1)
    if found := _BAND.search(said):
        first, last = int(found[1]), int(found[2])
        if first == 0 and last >= BANDS[-1]:
            return None
        if first > last or (first < BANDS[-1] and first // 5 != last // 5):
            raise Unread(text, "The band is wider than five years and cannot be split.")
        return min(first // 5, len(BANDS) - 1)
    if found := _OPEN.search(said):
        if int(found[1]) == 0:
            return None
        if int(found[1]) < BANDS[-1]:
            raise Unread(text, "The open band begins before 85 and cannot be split.")
        return len(BANDS) - 1
    if not said or said.casefold() in {
        "all",
        "total",
        "all ages",
        "unknown",
        "unk",
        "n_unk",
        "alle",
        "totalt",
        "ukjent",
    }:
        return None
    raise Unread(text, "This is not an age.")


def number_of(text: str, decimal: str) -> float:
    """The number that a cell holds, zero or more; thousands may be set apart.

    Raises:
        Unread: it is none.
    """
    said = re.sub(r"[\s\u00a0\u202f']", "", text)
    grouping = "," if decimal == "." else r"\."
    if re.fullmatch(rf"\d{{1,3}}(?:{grouping}\d{{3}})+(?:{re.escape(decimal)}\d+)?", said):
        said = re.sub(grouping, "", said)
    if not re.fullmatch(rf"\d+(?:{re.escape(decimal)}\d+)?", said):
        raise Unread(text, "This is not a number of zero or more.")
    value = float(said.replace(decimal, "."))
    if not isfinite(value):
        raise Unread(text, "This is not a number of zero or more.")
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
