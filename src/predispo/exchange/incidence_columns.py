"""Which column of a table of cancer counts means what: guessed from headers and values, to be confirmed by a person."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from predispo.exchange.incidence_sheet import Sheet


class Column(StrEnum):
    """What a column of counts holds."""

    COUNTRY = "country"
    SEX = "sex"
    SITE = "site"
    AGE = "age"
    CASES = "cases"
    PERSON_YEARS = "person_years"


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
    is left out on purpose. Several words may mean one: countries are then pooled, and so are sites.
    """

    columns: Mapping[Column, int]
    ages: AgeKind = AgeKind.BANDS
    decimal: str = "."
    country: str = ""
    sex: str = ""
    site: str = ""
    countries: Mapping[str, str] = field(default_factory=dict)
    sexes: Mapping[str, str] = field(default_factory=dict)
    sites: Mapping[str, str] = field(default_factory=dict)


# Headers as NORDCAN, GLOBOCAN (Cancer Today), CI5 and its R package, and registries write them. A rate is none of them.
_HEADERS: Final[Mapping[Column, tuple[str, ...]]] = {
    Column.COUNTRY: (
        "country",
        "country label",
        "population",
        "registry",
        "registry label",
        "iso code",
        "iso2",
        "land",
    ),
    Column.SEX: ("sex", "sex label", "gender", "kjønn", "kjonn", "kön"),
    Column.SITE: ("site", "cancer", "cancer label", "icd", "icd10", "cancer code", "kreftform", "entity"),
    Column.AGE: ("age", "age group", "age label", "age band", "age lo", "age from", "alder", "aldersgruppe"),
    Column.CASES: ("cases", "number", "n", "count", "new cases", "incident cases", "antall", "tilfeller", "nombre"),
    Column.PERSON_YEARS: ("person years", "personyears", "py", "pyr", "pop", "population at risk", "personår"),
}
_MALE: Final = {"1", "m", "male", "males", "men", "man", "mann", "menn"}
_FEMALE: Final = {"2", "f", "female", "females", "women", "woman", "k", "kvinne", "kvinner"}
_BOTH: Final = {"0", "3", "b", "both", "both sexes", "total", "all", "persons", "begge", "begge kjønn", "totalt"}
_CODE: Final = re.compile(r"C\s?(\d\d)(?:\.\d)?(?:\s*[-–]\s*C?\s?(\d\d)(?:\.\d)?)?", re.IGNORECASE)


def guess(sheet: Sheet, sites: Mapping[str, str], countries: Mapping[str, str]) -> IncidenceMapping:
    """The likeliest mapping of a table.

    `sites` gives the ICD-10 codes of each site of the evidence, `countries` the name of each population.
    """
    columns = _columns(sheet)
    words = {column: sheet.words(at) for column, at in columns.items()}
    return IncidenceMapping(
        columns=columns,
        ages=_ages(words.get(Column.AGE, ())),
        decimal=_decimal(sheet, columns),
        countries={word: found for word in words.get(Column.COUNTRY, ()) if (found := _country(word, countries))},
        sexes={word: found for word in words.get(Column.SEX, ()) if (found := _sex(word)) is not None},
        sites={word: found for word in words.get(Column.SITE, ()) if (found := _site(word, sites))},
    )


def _columns(sheet: Sheet) -> dict[Column, int]:
    headers = [_plain(one) for one in sheet.header]
    found: dict[Column, int] = {}
    for column, names in _HEADERS.items():
        for name in names:
            at = next((at for at, header in enumerate(headers) if header == name and at not in found.values()), None)
            if at is not None:
                found[column] = at
                break
    return found


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", text).split()).casefold()


def _sex(word: str) -> str | None:
    said = _plain(word)
    return "M" if said in _MALE else "F" if said in _FEMALE else "" if said in _BOTH else None


def _country(word: str, countries: Mapping[str, str]) -> str:
    if word.strip().upper() in countries:
        return word.strip().upper()
    return next((code for code, name in countries.items() if _plain(name) == _plain(word)), "")


def _site(word: str, sites: Mapping[str, str]) -> str:
    """The site whose name or whose very ICD-10 codes a word gives; a part of a site's codes is not the site."""
    by_name = next((site for site in sites if _plain(site) == _plain(word)), "")
    codes = _codes(word)
    return by_name or next((site for site, icd10 in sites.items() if codes and _codes(icd10) == codes), "")


def _codes(text: str) -> frozenset[int]:
    found: set[int] = set()
    for first, last in _CODE.findall(text):
        found |= set(range(int(first), int(last or first) + 1))
    return frozenset(found)


def _ages(words: Iterable[str]) -> AgeKind:
    numbers = {int(word) for word in words if word.strip().isdigit()}
    written = [word for word in words if word.strip() and not word.strip().isdigit()]
    if not numbers or len(written) > len(numbers):
        return AgeKind.BANDS
    if max(numbers) <= 19 and 18 in numbers and 0 not in numbers:
        return AgeKind.NUMBERS
    return AgeKind.FIRST_YEARS if all(one % 5 == 0 for one in numbers) else AgeKind.SINGLE_YEARS


def _decimal(sheet: Sheet, columns: Mapping[Column, int]) -> str:
    """A comma where the table is not divided by commas and a number has one before other than three digits."""
    at = columns.get(Column.PERSON_YEARS)
    values: Sequence[str] = () if at is None else sheet.words(at)
    if sheet.delimiter != "," and any(re.fullmatch(r"[\d\s.]*\d,(\d{1,2}|\d{4,})", one.strip()) for one in values):
        return ","
    return "."
