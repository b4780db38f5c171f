"""The vault: a folder with one encrypted database and the keys that open it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from predispo.store.access import AccessLog
from predispo.store.documents import Documents
from predispo.store.entries import Entries, Head
from predispo.store.index import Index
from predispo.store.keys import DESKTOP, KeyCost


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check of a whole vault saw."""

    clinic: str
    schema: int
    heads: tuple[Head, ...]
    entries: int
    documents: int


class Vault:
    """An open vault: its entries, documents, index and access log, behind one lane.

    Any thread may call; calls wait for each other. `recovery_key` is there only on the vault that `create` returned.
    """

    folder: Path
    clinic: str
    recovery_key: str
    entries: Entries
    documents: Documents
    index: Index
    access: AccessLog

    def change_passphrase(self, old: str, new: str, *, cost: KeyCost = DESKTOP) -> None:
        """Let the vault open with `new` and no longer with `old`, which may also be the recovery key.

        Raises:
            WrongPassphrase: when `old` opens nothing.
            VaultError: when `new` is empty or the keys cannot be written.
        """
        raise NotImplementedError

    def new_recovery_key(self, passphrase: str) -> str:
        """A new recovery key to print; the one before opens nothing any more.

        Raises:
            WrongPassphrase: when `passphrase` opens nothing.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Leave one whole file on the disk and let others open the vault; closing twice is nothing."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def create(folder: Path, passphrase: str, *, clinic: str, now: datetime, cost: KeyCost = DESKTOP) -> Vault:
    """A new, empty vault in `folder`, with `recovery_key` to be printed once.

    Raises:
        VaultError: when a vault is there already, the passphrase is empty or the folder cannot be written.
    """
    raise NotImplementedError


def open_vault(folder: Path, passphrase: str, *, now: datetime) -> Vault:
    """The vault in `folder`, opened with the passphrase or the recovery key; an older schema is lifted to ours.

    Raises:
        WrongPassphrase: when neither opens it.
        VaultDamaged: when a file is missing, cut, altered or not encrypted.
        VaultInUse: when another process, or this one, has it open.
        VaultTooNew: when a newer predispo wrote it.
        VaultError: when there is no vault or the disk refuses.
    """
    raise NotImplementedError


def check(folder: Path, passphrase: str) -> Checked:
    """What is in the vault, once every page, seal and document was seen to be whole; nothing is changed.

    Raises:
        SealBroken, VaultDamaged: at the first thing that is not whole.
        WrongPassphrase, VaultInUse, VaultTooNew, VaultError: as `open_vault`.
    """
    raise NotImplementedError
