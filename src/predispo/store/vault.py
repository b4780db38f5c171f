"""The vault: a folder with one encrypted database and the keys that open it.

`vault.db` (with its -wal and -shm while it is open) holds everything, `keys.json` the wrapped key;
`vault.lock` is empty: it is what the operating system locks.
"""

from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sqlmodel import select

from predispo.errors import VaultError
from predispo.store.access import AccessLog
from predispo.store.documents import Documents
from predispo.store.entries import Entries, Head
from predispo.store.erasure import Erasures
from predispo.store.files import FolderLock, disk_error, sync_folder
from predispo.store.index import Index
from predispo.store.keys import (
    DESKTOP,
    KEYS,
    KeyCost,
    KeyFile,
    new_data_key,
    new_recovery_key,
    read_keys,
    wrap_by_passphrase,
    wrap_by_recovery_key,
    write_keys,
)
from predispo.store.lane import DATABASE, Lane, damaged
from predispo.store.migrations import steps
from predispo.store.signing import Signing
from predispo.store.tables import MetaRow

# How a database begins that nobody encrypted.
_PLAIN: Final = b"SQLite format 3\x00"
# SQLCipher's page; a shorter file holds nothing, and would be filled as if it were new.
_PAGE: Final = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check of a whole vault saw."""

    clinic: str
    schema: int
    heads: tuple[Head, ...]
    entries: int
    documents: int


class Vault:
    """An open vault: its entries, documents, index, access log, erasures and signing key, behind one lane.

    Any thread may call; calls wait for each other. `recovery_key` is there only on the vault that `create` returned.
    """

    def __init__(self, folder: Path, lane: Lane, lock: FolderLock, *, recovery_key: str = "") -> None:
        self.folder = folder
        self.recovery_key = recovery_key
        self.entries = Entries(lane)
        self.documents = Documents(lane)
        self.index = Index(lane, self.entries)
        self.access = AccessLog(lane)
        self.erasures = Erasures(lane)
        self.signing = Signing(lane)
        self._lane = lane
        self._lock = lock
        self.clinic = _meta(lane, "clinic")

    def change_passphrase(self, old: str, new: str, *, cost: KeyCost = DESKTOP) -> None:
        """Let the vault open with `new` and no longer with `old`, which may also be the recovery key.

        Raises:
            WrongPassphrase: when `old` opens nothing.
            VaultError: when `new` is empty or the keys cannot be written.
        """
        keys = read_keys(self.folder)
        write_keys(self.folder, replace(keys, passphrase=wrap_by_passphrase(keys.unwrap(old), new, cost)))

    def new_recovery_key(self, passphrase: str) -> str:
        """A new recovery key to print; the one before opens nothing any more.

        Raises:
            WrongPassphrase: when `passphrase` opens nothing.
            VaultError: when the keys cannot be written.
        """
        keys = read_keys(self.folder)
        recovery_key = new_recovery_key()
        write_keys(self.folder, replace(keys, recovery=wrap_by_recovery_key(keys.unwrap(passphrase), recovery_key)))
        return recovery_key

    def at_rest(self) -> AbstractContextManager[None]:
        """A while in which `vault.db` alone holds everything and nobody writes, to copy it."""
        return self._lane.at_rest()

    def close(self) -> None:
        """Leave one whole file on the disk and let others open the vault; closing twice is nothing."""
        try:
            self._lane.close()
        finally:
            self._lock.release()

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
    data_key, recovery_key = new_data_key(), new_recovery_key()
    keys = KeyFile(
        passphrase=wrap_by_passphrase(data_key, passphrase, cost),
        recovery=wrap_by_recovery_key(data_key, recovery_key),
    )
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise disk_error(error, folder) from error
    with _locked(folder) as lock:
        if (folder / DATABASE).exists() or (folder / KEYS).exists():
            raise VaultError("There is a vault in this folder already.", cure="Open it, or choose an empty folder.")
        with _new_database(folder), _lane(folder, data_key) as lane:
            steps.upgrade(lane, 0)
            with lane.writing() as session:
                session.add(MetaRow(key="clinic", value=clinic))
                session.add(MetaRow(key="created_at", value=now.isoformat()))
            sync_folder(folder)
            # The keys come last: what they open is whole.
            write_keys(folder, keys)
            return Vault(folder, lane, lock, recovery_key=recovery_key)


def open_vault(folder: Path, passphrase: str, *, now: datetime) -> Vault:
    """The vault in `folder`, opened with the passphrase or the recovery key; an older schema is lifted to ours.

    Raises:
        WrongPassphrase: when neither opens it.
        VaultDamaged: when a file is missing, cut, altered or not encrypted.
        VaultInUse: when another process, or this one, has it open.
        VaultTooNew: when a newer predispo wrote it.
        VaultError: when there is no vault or the disk refuses.
    """
    _check_files(folder)
    with _locked(folder) as lock, _lane(folder, read_keys(folder).unwrap(passphrase)) as lane:
        schema = steps.schema_of(lane)
        if schema < steps.SCHEMA:
            steps.upgrade(lane, schema)
            with lane.writing() as session:
                session.merge(MetaRow(key="upgraded_at", value=now.isoformat()))
        return Vault(folder, lane, lock)


def check(folder: Path, passphrase: str) -> Checked:
    """What is in the vault, once every page, seal and document was seen to be whole; nothing is changed.

    Of a vault with an older schema only the pages are looked at.

    Raises:
        SealBroken, VaultDamaged: at the first thing that is not whole.
        WrongPassphrase, VaultInUse, VaultTooNew, VaultError: as `open_vault`.
    """
    _check_files(folder)
    with _locked(folder) as lock, _lane(folder, read_keys(folder).unwrap(passphrase)) as lane:
        schema = steps.schema_of(lane)
        if lane.pragma("PRAGMA cipher_integrity_check") or lane.pragma("PRAGMA integrity_check") != [("ok",)]:
            raise damaged("The vault's database is damaged.", lane.path)
        with Vault(folder, lane, lock) as vault:
            heads: tuple[Head, ...] = ()
            documents = ()
            if schema == steps.SCHEMA:
                heads = vault.entries.verify()
                documents = vault.documents.ids()
                for document in documents:
                    vault.documents.get(document)
            return Checked(
                clinic=vault.clinic,
                schema=schema,
                heads=heads,
                entries=sum(head.sequence for head in heads),
                documents=len(documents),
            )


def _check_files(folder: Path) -> None:
    """Refuse a folder without a vault, and a database that is missing, empty or not encrypted."""
    path = folder / DATABASE
    if not path.exists() and not (folder / KEYS).exists():
        raise VaultError("There is no vault in this folder.", cure="Choose another folder, or create a vault.")
    try:
        with path.open("rb") as file:
            head = file.read(_PAGE)
    except FileNotFoundError as error:
        raise damaged("The vault's database is missing.", path) from error
    except OSError as error:
        raise disk_error(error, path) from error
    if head.startswith(_PLAIN):
        raise damaged("The vault's database is not encrypted: it is not the one that predispo wrote.", path)
    if len(head) < _PAGE:
        raise damaged("The vault's database is cut off.", path)


@contextmanager
def _locked(folder: Path) -> Generator[FolderLock]:
    """The folder's lock, let go where the block fails."""
    lock = FolderLock(folder)
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


@contextmanager
def _new_database(folder: Path) -> Generator[None]:
    """An empty file that only its owner may read, and that is gone again where the block fails."""
    (folder / DATABASE).touch(mode=0o600)
    try:
        yield
    except BaseException:
        for one in folder.glob(f"{DATABASE}*"):
            with suppress(OSError):
                one.unlink()
        raise


@contextmanager
def _lane(folder: Path, data_key: bytes) -> Generator[Lane]:
    """A lane, closed where the block fails."""
    lane = Lane(folder / DATABASE, data_key)
    try:
        yield lane
    except BaseException:
        lane.abandon()
        raise


def _meta(lane: Lane, key: str) -> str:
    with lane.reading() as session:
        found = session.exec(select(MetaRow.value).where(MetaRow.key == key)).first()
    return found or ""
