"""What was said of a registry's table once, remembered for the next one with the same header."""

from collections.abc import Mapping
from dataclasses import replace

from predispo.app.settings import Settings
from predispo.app.table_memory import keep, kept, texts
from predispo.exchange.incidence_columns import AgeKind, Column, IncidenceMapping
from predispo.exchange.incidence_sheet import Sheet

SETTING = "incidence_mappings"


def remember(settings: Settings, sheet: Sheet, mapping: IncidenceMapping) -> None:
    """Keep what a table's columns and words mean, the latest tables first."""
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
    keep(settings, SETTING, sheet.header, said)


def recalled(settings: Settings, sheet: Sheet, guessed: IncidenceMapping) -> IncidenceMapping:
    """What was guessed, with what a person said of the last table with the same header."""
    said = kept(settings, SETTING, sheet.header)
    if said is None:
        return guessed
    try:
        columns = {
            Column(column): sheet.header.index(header)
            for column, header in texts(said["columns"]).items()
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
    return {**guessed, **{word: meant for word, meant in texts(said).items() if word in words}}
