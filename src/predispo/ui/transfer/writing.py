"""Writing files that leave the clinic: whole, or not at all."""

from pathlib import Path

from PySide6.QtCore import QSaveFile

from predispo.errors import VaultError


def write_file(file: Path, data: bytes) -> None:
    """Write bytes to a file; what was there stays whole until the new is.

    Raises:
        VaultError: when the file cannot be written.
    """
    target = QSaveFile(str(file))
    if not (target.open(QSaveFile.OpenModeFlag.WriteOnly) and target.write(data) == len(data) and target.commit()):
        raise VaultError(
            "The file cannot be written.", cure="Choose another folder, or make room on the disk.", path=str(file)
        )
