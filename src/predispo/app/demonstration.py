"""The demonstration clinic: invented families in a real vault, for trying everything out."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from predispo.app.settings import Settings, Value
from predispo.app.workspace import Workspace, now
from predispo.domain.ids import FamilyId
from predispo.errors import VaultError
from predispo.evidence.catalogue import Catalogue
from predispo.journal.codec import entry_from_plain
from predispo.journal.entry import Entry
from predispo.paths import resources, user_data
from predispo.store import vault as vaults
from predispo.store.keys import KEYS, KeyCost
from predispo.store.lane import DATABASE

# Nothing in this vault is secret, so its passphrase is no secret and its key is derived quickly.
PASSPHRASE = "demonstration"
COST = KeyCost(memory_kib=8192, passes=1, lanes=1)

# An invented clinic, so that letters can be issued; it stays with this clinic and never enters the user's settings.
LETTERHEAD: Mapping[str, Value] = {
    "author": "Demonstration Counsellor",
    "author_title": "Genetic counsellor",
    "clinic": "Demonstration clinic",
    "clinic_address": "Example Street 1; 0001 Example",
    "clinic_phone": "+47 00 00 00 00",
    "clinic_email": "clinic@example.org",
}


def folder() -> Path:
    """Where the demonstration clinic is kept."""
    return user_data() / "demonstration"


def open_demonstration(settings: Settings, place: Path | None = None) -> Workspace:
    """The demonstration clinic as it was left, or a new one, under a letterhead of its own.

    Raises:
        VaultInUse: when it is open in another window.
    """
    where = place if place is not None else folder()
    if not all((where / part).exists() for part in (DATABASE, KEYS)):
        _make(where)
    vault = vaults.open_vault(where, PASSPHRASE, now=now())
    return Workspace(vault=vault, settings=settings.holding(LETTERHEAD), catalogue=Catalogue.load())


def _make(where: Path) -> None:
    """Write the invented families beside the place and move them there whole, so that a crash leaves no half clinic."""
    half = where.with_name(f"{where.name}.part")
    try:
        shutil.rmtree(half, ignore_errors=True)
        with vaults.create(half, PASSPHRASE, clinic=str(LETTERHEAD["clinic"]), now=now(), cost=COST) as vault:
            for number, entries in demonstration_families():
                vault.entries.append_all(FamilyId(number), 0, entries)
        shutil.rmtree(where, ignore_errors=True)
        half.rename(where)
    except OSError as problem:
        cure = "Check that the disk has room and that the folder may be written to."
        raise VaultError("The demonstration clinic cannot be written.", cure=cure) from problem


def demonstration_families() -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """The invented families: number and journal of each."""
    told: list[tuple[str, tuple[Entry, ...]]] = []
    for file in sorted((resources() / "demo").glob("*.json")):
        plain = json.loads(file.read_text(encoding="utf-8"))
        told.append((plain["number"], tuple(entry_from_plain(entry) for entry in plain["entries"])))
    return tuple(told)
