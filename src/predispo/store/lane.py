"""The lane: the vault's one database connection, which any thread may use and only one at a time."""

import contextlib
import shutil
import threading
from collections.abc import Generator
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2
from sqlmodel import Session, create_engine

from predispo.errors import VaultDamaged, VaultError, VaultInUse

# The standard library's sqlite3 with encryption; it ships no types.
cipher: Any = dbapi2

DATABASE: Final = "vault.db"
# What is left on a disk that we call full.
_NEARLY_NOTHING: Final = 2**20
_RESTORE: Final = "Restore the vault from a backup, and keep the damaged folder for whoever looks into it."


class Lane:
    """One connection to an encrypted database, behind a lock.

    A call from a second thread waits until the first is done, so work that takes long belongs outside the lane.

    Raises:
        VaultDamaged: when the file does not open with the key.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._engine: Engine | None = create_engine(
            "sqlite://",
            module=cipher,
            creator=lambda: _connect(path, key),
            poolclass=StaticPool,
            hide_parameters=True,  # an error must not carry a name into a log
        )
        event.listen(self._engine, "begin", _begin)

    @contextlib.contextmanager
    def reading(self) -> Generator[Session]:
        """A session to read with; what it sees does not change meanwhile.

        Raises:
            VaultDamaged, VaultError: when the disk or the file refuses.
        """
        with self._session() as session:
            yield session

    @contextlib.contextmanager
    def writing(self) -> Generator[Session]:
        """A session whose changes are on the disk when the block ends, or, on any error, nowhere.

        Raises:
            VaultDamaged, VaultError: when the disk or the file refuses; nothing was written then.
        """
        with self._session() as session:
            yield session
            session.commit()

    def pragma(self, statement: str) -> list[tuple[Any, ...]]:
        """The rows that a PRAGMA or VACUUM answers, outside of any transaction."""
        with self._lock, _translated(self.path):
            connection = self._open_engine().raw_connection()
            try:
                return list(connection.cursor().execute(statement).fetchall())
            finally:
                connection.close()

    @contextlib.contextmanager
    def at_rest(self) -> Generator[None]:
        """A while in which the one file holds everything and nobody writes.

        Raises:
            VaultError: when the disk refuses.
        """
        with self._lock:
            self.settle()
            yield

    def settle(self) -> None:
        """Write into the one file what is still in its -wal.

        Raises:
            VaultError: when the disk refuses; what was committed stays in the -wal then, and is not lost.
        """
        ((busy, *_),) = self.pragma("PRAGMA wal_checkpoint(TRUNCATE)")
        if busy:
            raise VaultInUse("Another program holds the vault's database.", cure="Close it there and try again.")

    def close(self) -> None:
        """Write everything into the one file and close it; closing twice is nothing."""
        with self._lock:
            if self._engine is None:
                return
            # Where the disk refuses, the next opening takes up what is in the -wal.
            with contextlib.suppress(VaultError):
                self.settle()
            self.abandon()

    def abandon(self) -> None:
        """Close without touching the file, which may be damaged."""
        with self._lock:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None

    @contextlib.contextmanager
    def _session(self) -> Generator[Session]:
        with self._lock, _translated(self.path), Session(self._open_engine(), expire_on_commit=False) as session:
            yield session

    def _open_engine(self) -> Engine:
        if self._engine is None:
            raise VaultError("The vault is closed.", cure="Unlock it again.")
        return self._engine


def _connect(path: Path, key: bytes) -> Any:
    """A connection with the key set; every page is authenticated from here on."""
    connection = cipher.connect(str(path), check_same_thread=False, isolation_level=None, timeout=5)
    for pragma in (
        "cipher_log_level = NONE",  # damage is told by our errors, not on standard error
        f"key = \"x'{key.hex()}'\"",
        "cipher_compatibility = 4",
        "journal_mode = WAL",
        "synchronous = FULL",
        "fullfsync = ON",  # macOS: fsync alone leaves data in the drive's cache
        "checkpoint_fullfsync = ON",
        "temp_store = MEMORY",
        "foreign_keys = ON",
    ):
        try:
            connection.execute(f"PRAGMA {pragma}").fetchall()
        except cipher.Error:
            connection.close()
            raise
    return connection


def _begin(connection: Any) -> None:
    """Begin transactions ourselves: the driver would begin them too late, and SQLAlchemy leaves it to the driver."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextlib.contextmanager
def _translated(path: Path) -> Generator[None]:
    """Turn the database's errors into the vault's, with a cure."""
    try:
        yield
    except DBAPIError as error:
        raise _vault_error(error.orig, path) from error
    except cipher.DatabaseError as error:
        raise _vault_error(error, path) from error


def _vault_error(error: BaseException | None, path: Path) -> VaultError:
    """The vault's error for what SQLite said."""
    code = getattr(error, "sqlite_errorcode", None) or 0
    said = str(error)
    primary = code & 0xFF
    if primary in (cipher.SQLITE_NOTADB, cipher.SQLITE_CORRUPT) or "malformed" in said or "not a database" in said:
        return damaged("The vault's database is damaged.", path)
    if primary == cipher.SQLITE_FULL or "is full" in said or _is_full(path.parent):
        return VaultError(
            "The disk is full: nothing was written.", cure="Free some space and do it again.", path=str(path)
        )
    if primary in (cipher.SQLITE_BUSY, cipher.SQLITE_LOCKED) or "locked" in said:
        return VaultInUse(
            "Another program holds the vault's database.", cure="Close it there and try again.", path=str(path)
        )
    if primary in (cipher.SQLITE_READONLY, cipher.SQLITE_CANTOPEN, cipher.SQLITE_PERM):
        return VaultError(
            "The vault's folder cannot be written.", cure="Ask for the right to write there.", path=str(path)
        )
    return VaultError(
        f"The vault's database refused: {said}.", cure="Check the disk, then try again.", path=str(path), code=code
    )


def _is_full(folder: Path) -> bool:
    """Whether the folder's disk has nothing left: SQLite calls some full disks an input/output error."""
    try:
        return shutil.disk_usage(folder).free < _NEARLY_NOTHING
    except OSError:
        return False


def damaged(reason: str, path: Path) -> VaultDamaged:
    """The error of a file that is not whole, with the cure that is always the same."""
    return VaultDamaged(reason, cure=_RESTORE, path=str(path))
