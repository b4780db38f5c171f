"""Editions of the evidence with invented figures beside the real ones, for what the pack has no cited figure of."""

from collections.abc import Mapping
from pathlib import Path

from predispo import paths
from predispo.evidence.catalogue import Catalogue

INVENTED = 'source = "bws"\nverified = "no"\n'
"""Source and state of an invented figure: a test edition is never sealed, and ships with nothing."""


def edition(
    folder: Path, *, genes: Mapping[str, str] | None = None, models: Mapping[str, str] | None = None
) -> Catalogue:
    """The edition that ships, with TOML added at the end of some genes' files, and of some model files."""
    shipped = paths.resources() / "evidence"
    for part in shipped.iterdir():
        if part.name not in {"genes", "models"}:
            (folder / part.name).symlink_to(part)
    for kind, added in (("genes", genes or {}), ("models", models or {})):
        (folder / kind).mkdir()
        for file in (shipped / kind).iterdir():
            if file.stem in added:
                text = file.read_text(encoding="utf-8") + "\n" + added[file.stem]
                (folder / kind / file.name).write_text(text, encoding="utf-8")
            else:
                (folder / kind / file.name).symlink_to(file)
    return Catalogue.load(folder)
