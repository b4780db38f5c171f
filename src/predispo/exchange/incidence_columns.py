"""Which column of a table of cancer counts means what: guessed from headers and values, to be confirmed by a person."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from predispo.exchange.incidence_sheet import Sheet
from predispo.exchange.territory_codes import of_code


class Column(StrEnum):
    """What a column of counts holds."""

    COUNTRY = "country"
    SEX = "sex"
    SITE = "site"
    AGE = "age"
    CASES = "cases"
    PERSON_YEARS = "person_years"
    YEAR = "year"


class AgeKind(StrEnum):
    """How ages are written: as bands ("40-44", "85+"), as their first year, as numbers 1 … 18, or year by year."""

    BANDS = "bands"
    FIRST_YEARS = "first_years"
    NUMBERS = "numbers"
    SINGLE_YEARS = "single_years"


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidenceMapping:
    """What a table's columns and words mean.

    `columns` gives the index of each column. `country`, `sex` and `site` hold for all rows where there is no such
    column. `countries`, `sexes` and `sites` say what a word of the table is here; a word for which the answer is empty
    is left out on purpose. Several words may mean one: countries are then pooled, and so are sites. `years` are the
    first and the last year that count, where the table has years. `years_each` is how many years each number of people
    stands for: 5 where it is the mean of five years.
    """

    columns: Mapping[Column, int]
    ages: AgeKind = AgeKind.BANDS
    decimal: str = "."
    country: str = ""
    sex: str = ""
    site: str = ""
    years: tuple[int, int] | None = None
    years_each: int = 1
    countries: Mapping[str, str] = field(default_factory=dict)
    sexes: Mapping[str, str] = field(default_factory=dict)
    sites: Mapping[str, str] = field(default_factory=dict)


# Headers as CI5 and its R package Rcan, NORDCAN and the registries behind it write them (docs/decisions/0026). A rate
# is none of them.
_HEADERS: Final[Mapping[Column, tuple[str, ...]]] = {
    Column.COUNTRY: (
        *("country", "country label", "label", "country code", "iso code", "iso2", "alpha 3 code", "land"),
        *("registry", "registry label", "registry code", "id label", "id code", "population", "region"),
    ),
    Column.SEX: ("sex", "sex label", "gender", "kjønn", "kjonn", "kön"),
    Column.SITE: (
        *("site", "cancer", "cancer label", "cancer site", "icd", "icd10", "cancer code", "kreftform", "entity"),
        *("krebs", "diagnose", "tumour"),
    ),
    Column.AGE: (
        *("age", "age group", "agegroup", "age label", "age band", "age lo", "age from", "alder", "aldersgruppe"),
    ),
    Column.CASES: (
        *("cases", "number", "numbers", "n", "count", "cancer record count", "new cases", "incident cases", "antall"),
        *("tilfeller", "nombre"),
    ),
    Column.PERSON_YEARS: (
        *(
            "person years",
            "personyears",
            "py",
            "pyr",
            "pop",
            "population at risk",
            "personår",
            "population",
            "folketall",
        ),
        *("pop midyear", "pop endofyear"),
    ),
    Column.YEAR: ("year", "yoi", "period", "år"),
}
_MALE: Final = {"1", "m", "male", "males", "men", "man", "mann", "menn"}
_FEMALE: Final = {"2", "f", "female", "females", "women", "woman", "k", "kvinne", "kvinner"}
_BOTH: Final = {"0", "3", "b", "both", "both sexes", "total", "all", "persons", "begge", "begge kjønn", "totalt"}
_CODE: Final = re.compile(r"C\s?(\d\d)(?:\s*[-–]\s*C?\s?(\d\d))?", re.IGNORECASE)
MOST_NUMBERED: Final = 21
"""The highest number of an age group: 19 is an unknown age (CI5), 21 all ages (NORDCAN)."""
UNKNOWN_AGES: Final = frozenset({99, 999})


def guess(sheet: Sheet, sites: Mapping[str, str], countries: Mapping[str, str]) -> IncidenceMapping:
    """The likeliest mapping of a table.

    `sites` gives the ICD-10 codes of each site of the evidence, `countries` the name of each population.
    """
    columns = columns_of(sheet)
    words = {column: sheet.words(at) for column, at in columns.items()}
    found = {word: _country(word, sheet, countries) for word in words.get(Column.COUNTRY, ())}
    return IncidenceMapping(
        columns=columns,
        ages=ages_of(words.get(Column.AGE, ())),
        decimal=_decimal(sheet, columns),
        country="" if Column.COUNTRY in columns else _country(_stem(sheet.name), sheet, countries),
        years=_years(words.get(Column.YEAR, ())),
        years_each=_years_each(sheet, words.get(Column.YEAR, ())),
        # A registry's number that names no population here is left out: there are hundreds.
        countries={word: meant for word, meant in found.items() if meant or word.isdigit()},
        sexes={word: found for word in words.get(Column.SEX, ()) if (found := sex_of(word)) is not None},
        sites=_sites(words.get(Column.SITE, ()), sheet, sites),
    )


def columns_of(sheet: Sheet) -> dict[Column, int]:
    """The column of each meaning, by its header; numbers must stand where numbers are meant."""
    headers = [_plain(one) for one in sheet.header]
    found: dict[Column, int] = {}
    for column, names in _HEADERS.items():
        if sheet.cases_at and column in {Column.AGE, Column.CASES, Column.PERSON_YEARS}:
            continue
        for name in names:
            at = next((at for at, header in enumerate(headers) if header == name and at not in found.values()), None)
            if at is not None and (name != "population" or _counts(sheet, at) == (column is Column.PERSON_YEARS)):
                found[column] = at
                break
    return found


def _counts(sheet: Sheet, at: int) -> bool:
    return all(re.fullmatch(r"[\d\s.,']*", row[at]) for row in sheet.rows[:50])


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", text).split()).casefold()


def sex_of(word: str) -> str | None:
    """F, M, or empty for both; None where the word is not known."""
    said = _plain(word)
    return "M" if said in _MALE else "F" if said in _FEMALE else "" if said in _BOTH else None


def _stem(name: str) -> str:
    return re.sub(r"\.[A-Za-z]+\Z", "", name)


def _country(word: str, sheet: Sheet, countries: Mapping[str, str]) -> str:
    """The population that a word, a code or a registry's label names; a region by what stands before its comma."""
    said = word.strip()
    if said.upper() in countries:
        return said.upper()
    label = sheet.labels.get("country", {}).get(said.lstrip("0"), said)
    whole = _plain(re.split(r"[,(:]", label.lstrip("*"))[0])
    by_name = next((code for code, name in countries.items() if _plain(name) == whole), "")
    return by_name or of_code(said, countries)


def _sites(words: Iterable[str], sheet: Sheet, sites: Mapping[str, str]) -> dict[str, str]:
    """What each word is: a site, left out (a number that is none), or not there, to be asked for.

    A site whose parts alone are in the table is the sum of its parts, where all of them are there.
    """
    labels = sheet.labels.get("site", {})
    told = {word: labels.get(word.strip().lstrip("0"), word) for word in words}
    found = {word: site for word, label in told.items() if (site := _site(label, sites))}
    codes = {word: icd10_categories(label) for word, label in told.items()}
    for site in sites.keys() - set(found.values()):
        whole = icd10_categories(sites[site])
        parts = [word for word, part in codes.items() if part and part < whole and word not in found]
        if sum(len(codes[word]) for word in parts) == len(whole) and whole == frozenset[int]().union(
            *(codes[word] for word in parts)
        ):
            found |= dict.fromkeys(parts, site)
    left_out = dict.fromkeys((word for word in told if word.strip().isdigit() and labels), "")
    return {**left_out, **found}


def _site(word: str, sites: Mapping[str, str]) -> str:
    """The site whose name or whose very ICD-10 codes a word gives; a part of a site's codes is not the site."""
    by_name = next((site for site in sites if _plain(site) == _plain(word)), "")
    codes = icd10_categories(word)
    return by_name or next((site for site, icd10 in sites.items() if codes and icd10_categories(icd10) == codes), "")


# What titles of CI5's dictionaries mean where a table has the title alone (cancer.txt of CI5-Xd).
_TITLES: Final = {
    "corpus uteri": "C54",
    "uterus unspecified": "C55",
    "cervix uteri": "C53",
    "melanoma of skin": "C43",
    "renal pelvis": "C65",
    "ureter": "C66",
}


def icd10_categories(text: str) -> frozenset[int]:
    """The three-character ICD-10 categories that a text names; none where it names a part of one or leaves some out."""
    if re.search(r"C\s?\d\d\.\d|\bbut\b|\bexcl", text, re.IGNORECASE):
        return frozenset()
    found: set[int] = set()
    for first, last in _CODE.findall(_TITLES.get(_plain(text), text)):
        found |= set(range(int(first), int(last or first) + 1))
    return frozenset(found)


def ages_of(words: Iterable[str]) -> AgeKind:
    """How the ages of a table are written."""
    numbers = {int(word) for word in words if word.strip().isdigit()}
    written = [word for word in words if word.strip() and not word.strip().isdigit()]
    if not numbers or len(written) > len(numbers):
        return AgeKind.BANDS
    if max(numbers) <= MOST_NUMBERED and 18 in numbers and 0 not in numbers:
        return AgeKind.NUMBERS
    return AgeKind.FIRST_YEARS if all(one % 5 == 0 or one in UNKNOWN_AGES for one in numbers) else AgeKind.SINGLE_YEARS


def span_of(word: str) -> tuple[int, int] | None:
    """The first and the last year that a word names, as "2018" or "2015-2019"."""
    found = [int(one) for one in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", word)]
    return (found[0], found[-1]) if found else None


def _years(words: Iterable[str]) -> tuple[int, int] | None:
    """The last five years of a table: older ones are another time's incidence."""
    spans = [span for word in words if (span := span_of(word)) is not None]
    if not spans:
        return None
    last = max(end for _, end in spans)
    return max(min(first for first, _ in spans), last - 4), last


def _years_each(sheet: Sheet, words: Iterable[str]) -> int:
    """How many years each number of people of a table of its own stands for: the length of the periods."""
    if sheet.people is None:
        return 1
    spans = [span for word in (*words, sheet.name) if (span := span_of(word)) is not None]
    lengths = {last - first + 1 for first, last in spans}
    return lengths.pop() if len(lengths) == 1 else 1


def _decimal(sheet: Sheet, columns: Mapping[Column, int]) -> str:
    """A comma where the table is not divided by commas and a number has one before other than three digits."""
    at = columns.get(Column.PERSON_YEARS)
    values: Sequence[str] = () if at is None else sheet.words(at)
    if sheet.delimiter != "," and any(re.fullmatch(r"[\d\s.]*\d,(\d{1,2}|\d{4,})", one.strip()) for one in values):
        return ","
    return "."
