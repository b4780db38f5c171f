"""Vaults for tests: keys that cost next to nothing."""

from pathlib import Path

from predispo.store.keys import KeyCost
from predispo.store.vault import Vault, create, open_vault
from tests.builders import START

QUICK = KeyCost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = "blåbær og bjørk i bakken"


def new_vault(folder: Path) -> Vault:
    return create(folder, PASSPHRASE, clinic="Test clinic", now=START, cost=QUICK)


def reopened(folder: Path) -> Vault:
    return open_vault(folder, PASSPHRASE, now=START)
