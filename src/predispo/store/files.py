"""Files that are replaced whole or not at all, and the lock that one process holds on a vault."""

import contextlib
import errno
import os
import sys
from collections.abc import Generator
from pathlib import Path
from typing import IO, Final

from predispo.errors import VaultError, VaultInUse

LOCK: Final = "vault.lock"


@contextlib.contextmanager
def replaced(path: Path) -> Generator[IO[bytes]]:
    """A file to write in the place of another: after a crash or an error the old one is there or the new one, whole.

    Raises:
        VaultError: when the disk refuses; the old file is there then.
    """
    temporary = path.with_name(path.name + ".new")
    try:
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
        sync_folder(path.parent)
    except BaseException as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise disk_error(error, path) from error
        raise


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can (Windows does it itself)."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def disk_error(error: OSError, path: Path) -> VaultError:
    """The vault's error for what the system said."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return VaultError(
            "The disk is full: nothing was written.", cure="Free some space and do it again.", path=str(path)
        )
    return VaultError(
        f"The vault's folder cannot be written: {error.strerror}.",
        cure="Check the disk and the right to write there.",
        path=str(path),
    )


class FolderLock:
    """The operating system's lock on a vault's folder; it falls with the process that holds it, however that ends.

    Raises:
        VaultInUse: when somebody holds it, be it this process.
        VaultError: when the folder cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / LOCK
        try:
            file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b")
        except OSError as error:
            raise disk_error(error, path) from error
        try:
            _lock(file)
        except OSError as error:
            file.close()
            raise VaultInUse(
                "The vault is open in another window or on another computer.",
                cure="Close it there and try again.",
                path=str(folder),
            ) from error
        self._file: IO[bytes] | None = file

    def release(self) -> None:
        """Let others have the vault; releasing twice is nothing."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        # flock, not lockf: a lock of lockf would let the same process in twice, and fall when any handle is closed.
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
