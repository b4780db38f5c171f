"""The digest of an edition: which evidence was it?"""

import hashlib
from pathlib import Path

EDITION_FILE = "edition.toml"


def digest(folder: Path) -> str:
    """The sha256, in hexadecimal, over names and contents of every evidence file but the edition's own.

    Line endings of text files do not count, so that every platform gives the same digest.
    """
    total = hashlib.sha256()
    files = (path for path in folder.rglob("*") if path.suffix in {".toml", ".gz"} and path.name != EDITION_FILE)
    for path in sorted(files, key=lambda one: one.relative_to(folder).as_posix()):
        content = path.read_bytes()
        if path.suffix == ".toml":
            content = content.replace(b"\r\n", b"\n")
        total.update(path.relative_to(folder).as_posix().encode())
        total.update(hashlib.sha256(content).digest())
    return total.hexdigest()
