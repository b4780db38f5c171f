"""What the columns of a laboratory's table mean: guessed, corrected once, and remembered for its next table."""

from collections.abc import Mapping

from predispo.app.settings import Settings
from predispo.app.table_memory import keep, kept, texts
from predispo.errors import NotApplicable
from predispo.exchange.lab_columns import Column
from predispo.exchange.lab_table import LabTable

SETTING = "variant_mappings"


def remember_columns(settings: Settings, table: LabTable, columns: Mapping[Column, int]) -> None:
    """Keep which column of this header tells what."""
    said = {column.value: table.header[at] for column, at in columns.items()}
    keep(settings, SETTING, table.header, {"columns": said})


def recalled_columns(settings: Settings, table: LabTable) -> Mapping[Column, int]:
    """What was said of the last table with the same header, else what is guessed."""
    said = kept(settings, SETTING, table.header)
    if said is None:
        return table.guessed
    try:
        return {
            Column(column): table.header.index(header)
            for column, header in texts(said["columns"]).items()
            if header in table.header
        }
    except (KeyError, TypeError, ValueError):
        return table.guessed


def named_columns(table: LabTable, written: str) -> Mapping[Column, int]:
    """The columns that somebody names as `name=Variant,class=Klasse`, the others as they are guessed.

    Raises:
        NotApplicable: there is no such meaning, or no such column.
    """
    columns = dict(table.guessed)
    plain = [one.strip().casefold() for one in table.header]
    for part in (one for one in written.split(",") if one.strip()):
        meaning, _, header = part.partition("=")
        try:
            columns[Column(meaning.strip().lower())] = plain.index(header.strip().casefold())
        except ValueError as error:
            known = ", ".join(one.value for one in Column)
            raise NotApplicable(
                f"The table has no column for {part.strip()}.",
                cure=f"Name it as MEANING=HEADER; meanings are {known}; headers are {', '.join(table.header)[:300]}.",
            ) from error
    return columns
