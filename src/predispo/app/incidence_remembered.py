"""What was said of a registry's table once, remembered for the next one with the same header."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from predispo.app.settings import Settings
from predispo.exchange.incidence_columns import AgeKind, Column, IncidenceMapping
from predispo.exchange.incidence_sheet import Sheet

SETTING = "incidence_mappings"
MOST = 20


def remember(settings: Settings, sheet: Sheet, mapping: IncidenceMapping) -> None:
    """Keep what a table's columns and words mean, the latest tables first."""
    kept = _kept(settings)
    name = _name(sheet)
    kept.pop(name, None)
    said = {
        "columns": {column.value: sheet.header[at] for column, at in mapping.columns.items()},
        "ages": mapping.ages.value,
        "decimal": mapping.decimal,
        "country": mapping.country,
        "sex": mapping.sex,
        "site": mapping.site,
        "years_each": mapping.years_each,
        "countries": dict(mapping.countries),
        "sexes": dict(mapping.sexes),
        "sites": dict(mapping.sites),
    }
    newest = {name: said, **kept}
    settings.choose(SETTING, json.dumps(dict(list(newest.items())[:MOST]), ensure_ascii=False))


def recalled(settings: Settings, sheet: Sheet, guessed: IncidenceMapping) -> IncidenceMapping:
    """What was guessed, with what a person said of the last table with the same header."""
    said = _kept(settings).get(_name(sheet))
    if said is None:
        return guessed
    try:
        columns = {
            Column(column): sheet.header.index(header)
            for column, header in _texts(said["columns"]).items()
            if header in sheet.header
        }
        return replace(
            guessed,
            columns=columns,
            ages=AgeKind(said["ages"]),
            decimal="," if said["decimal"] == "," else ".",
            country=guessed.country or str(said["country"]),
            sex=str(said["sex"]),
            site=str(said["site"]),
            years_each=int(said["years_each"]) if sheet.people is not None else 1,
            countries=_known(sheet, columns, Column.COUNTRY, guessed.countries, said["countries"]),
            sexes=_known(sheet, columns, Column.SEX, guessed.sexes, said["sexes"]),
            sites=_known(sheet, columns, Column.SITE, guessed.sites, said["sites"]),
        )
    except (KeyError, TypeError, ValueError):
        return guessed


def _known(
    sheet: Sheet, columns: Mapping[Column, int], column: Column, guessed: Mapping[str, str], said: object
) -> dict[str, str]:
    words = set(sheet.words(columns[column])) if column in columns else set[str]()
    return {**guessed, **{word: meant for word, meant in _texts(said).items() if word in words}}


def _kept(settings: Settings) -> dict[str, dict[str, Any]]:
    try:
        read: object = json.loads(settings.text(SETTING) or "{}")
    except ValueError:
        return {}
    return (
        {str(name): dict(said) for name, said in read.items() if isinstance(said, dict)}
        if isinstance(read, dict)
        else {}
    )  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _texts(said: object) -> dict[str, str]:
    if not isinstance(said, dict):
        raise TypeError(said)
    return {str(name): str(text) for name, text in said.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _name(sheet: Sheet) -> str:
    """What tells one registry's layout from another's: its header."""
    return "\x1f".join(one.casefold() for one in sheet.header)
