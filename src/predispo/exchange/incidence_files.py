"""A registry's files together: counts, people where they stand in a table of their own, and what its numbers mean."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from predispo.errors import NotApplicable, Unreadable
from predispo.exchange.incidence_columns import Column, ages_of, columns_of, sex_of
from predispo.exchange.incidence_sheet import People, Sheet, read_sheet
from predispo.exchange.incidence_table import BANDS, Unread, band_of, number_of
from predispo.exchange.text import decode_text

_NUMBERED: Final = re.compile(r"\s*0*(\d{1,9})(?:\s*[,;\t]\s*|\s+)(?P<label>\S.*?)\s*\Z")
_ICD: Final = re.compile(r"\bC\d\d\b")


def read_files(files: Sequence[tuple[str, bytes]]) -> Sheet:
    """The counts in a registry's files, with what the others say of them; which file is which is found out.

    Raises:
        Unreadable: a file is no table and no dictionary; with its line.
        NotApplicable: there is no table of counts, or more than one.
    """
    labels: dict[str, dict[str, str]] = {}
    sheets: list[Sheet] = []
    for name, data in files:
        found = _dictionary(data)
        if found:
            kind = "site" if any(_ICD.search(label) for label in found.values()) else "country"
            labels.setdefault(kind, {}).update(found)
        else:
            sheets.append(read_sheet(data, name))
    counts, people = _sorted_out(sheets)
    return replace(counts, labels=labels, people=None if people is None else people_of(people))


def people_of(sheet: Sheet) -> People:
    """Person-years by country, sex, year and band of a table of people alone.

    Raises:
        Unreadable: an age or a number of people cannot be read; with its line.
    """
    columns = columns_of(sheet)
    wide = sheet.people_at or sheet.cases_at
    if not wide and (Column.AGE not in columns or Column.PERSON_YEARS not in columns):
        raise Unreadable(
            f"{sheet.name}: there are no people by age in this table.", cure="Choose the registry's people."
        )
    kind = ages_of(sheet.words(columns[Column.AGE])) if not wide else None
    found: dict[tuple[str, str, str], list[float]] = {}
    for line, row in zip(sheet.lines, sheet.rows, strict=True):
        key = people_key(sheet, columns, row)
        bands = found.setdefault(key, [0.0] * len(BANDS))
        try:
            if wide:
                for band, at in enumerate(wide):
                    bands[band] += number_of(row[at] or "0", ".")
            elif kind is not None and (band := band_of(row[columns[Column.AGE]], kind)) is not None:
                bands[band] += number_of(row[columns[Column.PERSON_YEARS]], ".")
        except Unread as unread:
            raise Unreadable(
                f"{sheet.name}: {unread.text}: {unread.why}", cure="Mend the table.", line=line
            ) from unread
    return People(
        keyed=(Column.COUNTRY in columns, Column.SEX in columns, Column.YEAR in columns),
        counts={key: tuple(bands) for key, bands in found.items()},
    )


def people_key(sheet: Sheet, columns: dict[Column, int], row: tuple[str, ...]) -> tuple[str, str, str]:
    """What tells a row's people from others: country, sex and year, empty where there is no such column."""
    country, sex, year = (row[columns[one]] if one in columns else "" for one in KEYS)
    return country.casefold(), sex_of(sex) or sex, year


KEYS: Final = (Column.COUNTRY, Column.SEX, Column.YEAR)


def _sorted_out(sheets: Sequence[Sheet]) -> tuple[Sheet, Sheet | None]:
    """The table of counts, and the one of people where there is one."""
    people = [one for one in sheets if _only_people(one)]
    counts = [one for one in sheets if one not in people]
    if not people and len(counts) == 2 and all(one.cases_at and not one.people_at for one in counts):
        # Two tables alike, one column an age: there are more people than cases.
        counts.sort(key=_total)
        people = [counts.pop()]
    if len(counts) != 1 or len(people) > 1:
        raise NotApplicable(
            f"Among the files there are {len(counts)} tables of counts and {len(people)} of people.",
            cure="Choose one table of counts, with the registry's people and dictionaries where they stand apart.",
        )
    return counts[0], people[0] if people else None


def _only_people(sheet: Sheet) -> bool:
    if sheet.cases_at:
        return not sheet.people_at and "pop" in sheet.name.casefold()
    if sheet.people_at:
        return True
    columns = columns_of(sheet)
    return Column.PERSON_YEARS in columns and Column.CASES not in columns and Column.SITE not in columns


def _total(sheet: Sheet) -> float:
    try:
        return sum(number_of(row[at] or "0", ".") for row in sheet.rows[:200] for at in sheet.cases_at)
    except Unread:
        return 0.0


def _dictionary(data: bytes) -> dict[str, str]:
    """What numbers mean, where each line of a file is a number and words; empty where it is something else.

    Of a table with a header the first column holds the numbers, the others are the words ("CANCER, ICD-10, LABEL").
    """
    try:
        lines = [line for line in decode_text(data).splitlines() if line.strip()]
    except Unreadable:
        return {}
    body = lines if lines and _NUMBERED.match(lines[0]) else lines[1:]
    read = [_NUMBERED.match(line) for line in body]
    found = {one[1]: " ".join(one["label"].split()) for one in read if one}
    if not 2 <= len(found) == len(body):
        return {}
    lettered = [label for label in found.values() if re.search(r"[A-Za-z]{3}", label)]
    # A row of a table of counts begins with a number too, but goes on with numbers.
    wordless = sum(bool(re.match(r"[\d.,;\s-]+\Z", label)) for label in found.values())
    return found if len(lettered) > len(found) / 2 and not wordless else {}
