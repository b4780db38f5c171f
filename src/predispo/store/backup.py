"""Backups: one file with the encrypted database and the wrapped keys, no easier to read than the vault itself."""

import shutil
import zipfile
from pathlib import Path
from typing import Final

from predispo.errors import VaultDamaged, VaultError
from predispo.store.files import disk_error, replaced
from predispo.store.keys import KEYS
from predispo.store.lane import DATABASE
from predispo.store.vault import Checked, Vault, check

_MEMBERS: Final = (DATABASE, KEYS)


def backup(vault: Vault, file: Path) -> None:
    """Write an open vault, as it is now, into one file; an older file there is replaced only by a whole one.

    It opens with the passphrase of the day it was made, also after that was changed in the vault.

    Raises:
        VaultError: when the disk refuses; the older file is there then.
    """
    with vault.at_rest(), replaced(file) as target, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name in _MEMBERS:
            archive.write(vault.folder / name, name)


def restore(file: Path, folder: Path, passphrase: str) -> Checked:
    """Unpack a backup into a new folder, and look at everything in it; on any error the folder is gone again.

    Raises:
        VaultDamaged: when the file is no backup, or not whole.
        VaultError: when the folder is there already, or the disk refuses.
        SealBroken, WrongPassphrase, VaultTooNew: as `check`.
    """
    try:
        folder.mkdir(parents=True, mode=0o700)
    except FileExistsError as error:
        raise VaultError("This folder is there already.", cure="Restore into a new one.", path=str(folder)) from error
    except OSError as error:
        raise disk_error(error, folder) from error
    try:
        _unpack(file, folder)
        return check(folder, passphrase)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _unpack(file: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            for name in _MEMBERS:
                with archive.open(name) as source, replaced(folder / name) as target:
                    shutil.copyfileobj(source, target)
    except (zipfile.BadZipFile, KeyError, EOFError) as error:
        raise VaultDamaged(
            "This is no whole backup of a vault.", cure="Take another backup.", path=str(file)
        ) from error
    except OSError as error:
        raise disk_error(error, file) from error
