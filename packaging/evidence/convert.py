"""Converts the raw evidence pack into the edition that ships with predispo.

    python packaging/evidence/convert.py PACK [TARGET]

PACK is the folder of the raw pack, TARGET the evidence folder (resources/evidence of this checkout by default). The
model files (TARGET/models) are decisions and the guidelines (TARGET/guidelines) clauses, written by hand, and stay as
they are; run with --seal-only after a change of theirs to renew the digest.
"""

import argparse
import shutil
from pathlib import Path

import genes
import mends
import populations
import toml_text
from pack import rows

from predispo.evidence.digest import digest, file_digests

EDITION_DATE = "2026-11"
NOTES = (
    "Criteria for polyposis, melanoma and paraganglioma are missing.",
    "There is no Norwegian and no German surveillance plan for carriers: a clinic can add its own.",
    "Sides: siblings and descendants count on either side; a spouse's blood relatives on neither, but the children.",
)
GENERATED = "Made by packaging/evidence/convert.py: change the pack or the script, then convert again."


def convert(pack: Path, target: Path) -> None:
    for folder in ("genes", "cancers", "populations"):
        shutil.rmtree(target / folder, ignore_errors=True)
    for symbol, content in genes.genes(pack).items():
        _write(target / "genes" / f"{symbol}.toml", content)
    for outcome, content in populations.cancers(pack).items():
        _write(target / "cancers" / f"{outcome}.toml", content)
    for iso2, content in populations.populations(pack).items():
        _write(target / "populations" / f"{iso2}.toml", content)
    populations.tables(pack, target)
    references = {row.pop("key"): row for row in rows(pack, "references.csv") if row["key"] != "heredicalc"}
    _write(target / "references.toml", {**references, **mends.ADDED_REFERENCES})


def seal(target: Path) -> None:
    """Writes the edition's date, its digest and that of each file, last."""
    head = {"schema": 1, "date": EDITION_DATE, "digest": digest(target), "notes": list(NOTES)}
    edition = {**head, "files": file_digests(target)}
    _write(target / "edition.toml", edition)


def _write(path: Path, content: dict[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(toml_text.document(content, GENERATED), encoding="utf-8", newline="\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack", type=Path, nargs="?", help="the folder of the raw pack")
    parser.add_argument("target", type=Path, nargs="?", help="the evidence folder")
    parser.add_argument("--seal-only", action="store_true", help="renew the digest only")
    arguments = parser.parse_args()
    target = arguments.target or Path(__file__).resolve().parents[2] / "resources" / "evidence"
    if not arguments.seal_only:
        if arguments.pack is None:
            parser.error("name the folder of the raw pack")
        convert(arguments.pack, target)
    seal(target)


if __name__ == "__main__":
    main()
