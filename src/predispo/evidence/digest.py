"""The digest of an edition: which evidence was it, and which of its files are no longer as it was sealed?"""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from predispo.evidence.table import read

EDITION_FILE = "edition.toml"


def digest(folder: Path) -> str:
    """The sha256, in hexadecimal, over names and contents of every evidence file but the edition's own.

    Line endings of text files do not count, so that every platform gives the same digest.
    """
    total = hashlib.sha256()
    for name, content in file_digests(folder).items():
        total.update(name.encode())
        total.update(bytes.fromhex(content))
    return total.hexdigest()


def file_digests(folder: Path) -> dict[str, str]:
    """The sha256 of each evidence file by its name in the edition, sorted; the edition's own file is not among them."""
    files = (path for path in folder.rglob("*") if path.suffix in {".toml", ".gz"} and path.name != EDITION_FILE)
    named = sorted((path.relative_to(folder).as_posix(), path) for path in files)
    return {name: hashlib.sha256(_content(path)).hexdigest() for name, path in named}


def breaches(folder: Path) -> Iterator[tuple[str, str]]:
    """Each file that is not as it was sealed, with what befell it in a sentence; nothing of an edition without a list.

    Raises:
        EvidenceError: the edition's own file cannot be read.
    """
    sealed: Mapping[str, object] = read(folder / EDITION_FILE, EDITION_FILE).mapping("files")
    if not sealed:
        return
    found = file_digests(folder)
    for name in sorted({*sealed, *found}):
        if name not in found:
            yield name, "The file is missing."
        elif name not in sealed:
            yield name, "The file is not of this edition."
        elif sealed[name] != found[name]:
            yield name, "The file was changed after the edition was sealed."


def _content(path: Path) -> bytes:
    content = path.read_bytes()
    return content.replace(b"\r\n", b"\n") if path.suffix == ".toml" else content
