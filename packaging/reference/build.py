"""Builds the reference of transcripts and sequences that ships with predispo.

    python packaging/reference/build.py PACK [OUT]

PACK is the folder of the raw reference (transcripts.json.gz, chek2_transcript.json, bard1_*.txt), OUT the file, by
default resources/transcripts/reference.sqlite of this checkout. `mane.tsv` beside this script names the current
versions of the transcripts, which are spliced from GRCh38 and checked against the translation of the older record.
"""

import argparse
import sqlite3
import zlib
from pathlib import Path

from pack import Region, Transcript, read_pack
from releases import current_versions
from strings import alignment, edits

EDITION = "2026-11"
SCHEMA = 1
TABLES = """
CREATE TABLE edition (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE gene (symbol TEXT PRIMARY KEY, previous TEXT NOT NULL, strand INTEGER NOT NULL, introns INTEGER NOT NULL)
    WITHOUT ROWID;
CREATE TABLE region (gene TEXT NOT NULL, build TEXT NOT NULL, accession TEXT NOT NULL, chromosome TEXT NOT NULL,
    start INTEGER NOT NULL, length INTEGER NOT NULL, bases BLOB, edits TEXT NOT NULL, PRIMARY KEY (gene, build))
    WITHOUT ROWID;
CREATE TABLE transcript (accession TEXT PRIMARY KEY, gene TEXT NOT NULL, rank INTEGER NOT NULL, protein TEXT NOT NULL,
    aliases TEXT NOT NULL, cds_start INTEGER NOT NULL, cds_end INTEGER NOT NULL, bases BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE exon (accession TEXT NOT NULL, build TEXT NOT NULL, number INTEGER NOT NULL, first INTEGER NOT NULL,
    last INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, cigar TEXT NOT NULL,
    PRIMARY KEY (accession, build, number)) WITHOUT ROWID;
"""


def build(pack: Path, out: Path) -> None:
    genes = read_pack(pack)
    current_versions(genes)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.unlink(missing_ok=True)
    database = sqlite3.connect(out)
    database.execute("PRAGMA page_size = 4096")
    database.executescript(TABLES)
    database.executemany("INSERT INTO edition VALUES (?, ?)", [("date", EDITION), ("schema", str(SCHEMA))])
    for symbol, gene in sorted(genes.items()):
        values = (symbol, " ".join(gene.previous), gene.strand, int(gene.introns))
        database.execute("INSERT INTO gene VALUES (?, ?, ?, ?)", values)
        for name, region in sorted(gene.regions.items()):
            database.execute("INSERT INTO region VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _region(symbol, name, gene.regions))
            for transcript in gene.transcripts:
                rows = _exons(transcript, name, region)
                database.executemany("INSERT INTO exon VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        for rank, one in enumerate(gene.transcripts):
            row = (one.accession, symbol, rank, one.protein, " ".join(one.aliases), one.cds[0], one.cds[1])
            database.execute("INSERT INTO transcript VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*row, _packed(one.bases)))
    database.commit()
    database.execute("VACUUM")
    database.close()


def _region(symbol: str, name: str, regions: dict[str, Region]) -> tuple[object, ...]:
    """GRCh38 whole; GRCh37 as what differs from it."""
    one = regions[name]
    place = (symbol, name, one.accession, one.chromosome, one.start, len(one.bases))
    if name == "GRCh38":
        return (*place, _packed(one.bases), "")
    return (*place, None, edits(regions["GRCh38"].bases, one.bases))


def _exons(transcript: Transcript, name: str, region: Region) -> list[tuple[object, ...]]:
    rows = list[tuple[object, ...]]()
    for number, exon in enumerate(transcript.exons.get(name, ()), start=1):
        own = transcript.bases[exon.first - 1 : exon.last]
        rows.append((transcript.accession, name, number, *exon, alignment(own, region.between(exon.start, exon.stop))))
    return rows


def _packed(bases: str) -> bytes:
    return zlib.compress(bases.encode("ascii"), 9)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack", type=Path, help="the folder of the raw reference")
    parser.add_argument("out", type=Path, nargs="?", help="the file to write")
    arguments = parser.parse_args()
    checkout = Path(__file__).resolve().parents[2]
    build(arguments.pack, arguments.out or checkout / "resources" / "transcripts" / "reference.sqlite")


if __name__ == "__main__":
    main()
