"""Clinics for tests: a real vault, a clock that moves, authors who come and go."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from predispo.app import evidence_editing as editing
from predispo.app.settings import Settings
from predispo.app.workspace import Workspace
from predispo.domain.evidence_place import EvidencePlace
from predispo.evidence.catalogue import Catalogue
from tests.vaults.quick import new_vault


class Clock:
    """A clock that moves a minute at each look."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 2, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(minutes=1)
        return self.at


@contextmanager
def clinic(folder: Path, shipped: Catalogue) -> Generator[Workspace]:
    """An empty clinic in a folder, where Åse works."""
    numbers = count(1)
    space = Workspace(
        vault=new_vault(folder / "vault"),
        settings=Settings(folder / "settings.json").holding({"author": "Åse"}),
        catalogue=shipped,
        clock=Clock(),
        new_id=lambda kind: f"{kind}{next(numbers)}",
    )
    try:
        yield space
    finally:
        space.close()


def works(workspace: Workspace, name: str) -> None:
    """Let another person work here."""
    workspace.settings.choose("author", name)


def breast_to_80(catalogue: Catalogue) -> EvidencePlace:
    """The place of the risk of breast cancer to 80 in carriers of BRCA1."""
    (row,) = (one for one in catalogue.chosen_rows("BRCA1", "breast", "F") if one.age_to == 80)
    assert row.quantity.place is not None
    return row.quantity.place


def draft(workspace: Workspace, value: float, **more: object) -> editing.Draft:
    """Another figure for BRCA1 and breast cancer to 80."""
    place = breast_to_80(workspace.catalogue.shipped)
    table = workspace.catalogue.shipped.table_at(place)
    assert table is not None
    band = {"value": value, "low": value - 5, "high": value + 5}
    return editing.Draft(place=place, table={**table, **band, **more})


def to_80(catalogue: Catalogue) -> float:
    """The risk of breast cancer to 80 in carriers of BRCA1, in percent."""
    return catalogue.chosen_rows("BRCA1", "breast", "F")[-1].value
