"""The demonstration clinic: invented families in a real vault, for trying everything out."""

import json
from pathlib import Path

from predispo.app.settings import Settings
from predispo.app.workspace import Workspace, now
from predispo.domain.ids import FamilyId
from predispo.errors import VaultError
from predispo.evidence.catalogue import Catalogue
from predispo.journal.codec import entry_from_plain
from predispo.journal.entry import Entry
from predispo.paths import resources, user_data
from predispo.store import vault as vaults
from predispo.store.keys import KeyCost

# Nothing in this vault is secret, so its passphrase is no secret and its key is derived quickly.
PASSPHRASE = "demonstration"
COST = KeyCost(memory_kib=8192, passes=1, lanes=1)


def folder() -> Path:
    """Where the demonstration clinic is kept."""
    return user_data() / "demonstration"


def open_demonstration(settings: Settings, place: Path | None = None) -> Workspace:
    """The demonstration clinic as it was left, or a new one.

    Raises:
        VaultInUse: when it is open in another window.
    """
    where = place if place is not None else folder()
    if (where / "vault.db").exists():
        return Workspace(
            vault=vaults.open_vault(where, PASSPHRASE, now=now()), settings=settings, catalogue=Catalogue.load()
        )
    vault = vaults.create(where, PASSPHRASE, clinic="Demonstration clinic", now=now(), cost=COST)
    try:
        for number, entries in demonstration_families():
            vault.entries.append_all(FamilyId(number), 0, entries)
    except VaultError:
        vault.close()
        raise
    return Workspace(vault=vault, settings=settings, catalogue=Catalogue.load())


def demonstration_families() -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """The invented families: number and journal of each."""
    told: list[tuple[str, tuple[Entry, ...]]] = []
    for file in sorted((resources() / "demo").glob("*.json")):
        plain = json.loads(file.read_text(encoding="utf-8"))
        told.append((plain["number"], tuple(entry_from_plain(entry) for entry in plain["entries"])))
    return tuple(told)
