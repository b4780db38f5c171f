"""The transcripts and sequences that ship with predispo: read-only, without any patient's data."""

import sqlite3
import zlib
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from predispo.paths import resources

BUILDS = ("GRCh37", "GRCh38")
_COMPLEMENT = str.maketrans("ACGTN", "TGCAN")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exon:
    """One exon on one build; all positions count from 1 and include both ends.

    `cigar` aligns the transcript (in its own direction) to the chromosome: `=` same, `X` another base, `I` bases that
    only the transcript has, `D` bases that only the chromosome has.
    """

    number: int
    first: int
    last: int
    start: int
    stop: int
    cigar: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """One version of a transcript, with its reading frame and its exons by build."""

    accession: str
    gene: str
    protein: str
    aliases: tuple[str, ...]
    strand: int
    cds_start: int
    cds_end: int
    exons: Mapping[str, tuple[Exon, ...]]
    chromosomes: Mapping[str, str]
    bases: str = field(repr=False)

    @property
    def stem(self) -> str:
        """The accession without its version."""
        return self.accession.partition(".")[0]

    @property
    def version(self) -> int:
        """The version alone."""
        return int(self.accession.partition(".")[2])

    @property
    def coding(self) -> str:
        """The bases from start to stop codon."""
        return self.bases[self.cds_start - 1 : self.cds_end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gene:
    """One gene; where `introns` is false only its exons are known."""

    symbol: str
    previous: tuple[str, ...]
    strand: int
    introns: bool
    transcripts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A stretch of a chromosome around a gene: forward strand, `N` where unknown, `start` counted from 1."""

    gene: str
    build: str
    accession: str
    chromosome: str
    start: int
    length: int

    @property
    def stop(self) -> int:
        """The last position."""
        return self.start + self.length - 1


class Reference:
    """Everything in one reference file, read at once and unpacked when asked for."""

    def __init__(self, file: Path) -> None:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            self.edition: str = dict(database.execute("SELECT name, value FROM edition"))["date"]
            self.regions = _regions(database)
            self._by_chromosome = {
                name: tuple(one for one in self.regions if one.accession == name)
                for name in dict.fromkeys(one.accession for one in self.regions)
            }
            self._regions = {(one.gene, one.build): one for one in self.regions}
            self.transcripts = _transcripts(database, self.regions)
            self.genes = _genes(database, self.transcripts)
            self._packed = {
                row[0]: row[1:] for row in database.execute("SELECT gene || build, bases, edits FROM region")
            }
        self._unpacked: dict[tuple[str, str], str] = {}
        self._versions: dict[str, list[Transcript]] = {}
        self._aliases = {alias: one for one in self.transcripts.values() for alias in one.aliases}
        for one in self.transcripts.values():
            self._versions.setdefault(one.stem, []).append(one)
        self._symbols = {old: gene.symbol for gene in self.genes.values() for old in (*gene.previous, gene.symbol)}

    def gene(self, symbol: str) -> Gene | None:
        """The gene of this symbol, in any case, or of this former symbol."""
        found = self._symbols.get(symbol.upper())
        return self.genes[found] if found else None

    def transcript(self, accession: str) -> Transcript | None:
        """The transcript of this accession and version, or of an LRG or Ensembl name that means the same."""
        return self.transcripts.get(accession) or self._aliases.get(accession)

    def versions(self, stem: str) -> tuple[Transcript, ...]:
        """All versions held of an accession, newest first."""
        return tuple(sorted(self._versions.get(stem, ()), key=lambda one: -one.version))

    def default(self, gene: Gene) -> Transcript:
        """The transcript that a gene's variants are named on where a report names none."""
        return self.transcripts[gene.transcripts[0]]

    def region(self, gene: str, build: str) -> Region | None:
        """Where the gene lies on a build; None where that is not known."""
        return self._regions.get((gene, build))

    def regions_on(self, accession: str) -> tuple[Region, ...]:
        """The known stretches of a chromosome."""
        return self._by_chromosome.get(accession, ())

    def bases(self, region: Region) -> str:
        """The bases of a region, forward strand."""
        key = (region.gene, region.build)
        found = self._unpacked.get(key)
        if found is None:
            packed, edits = self._packed[region.gene + region.build]
            if packed is not None:
                found = zlib.decompress(packed).decode("ascii")
            else:
                newest = next(one for one in self.regions if one.gene == region.gene and one.build == BUILDS[-1])
                found = _edited(self.bases(newest), edits)
            self._unpacked[key] = found
        return found


def load_reference(file: Path | None = None) -> Reference:
    """The reference that ships with predispo, or the one in this file."""
    return Reference(file or resources() / "transcripts" / "reference.sqlite")


def complement(bases: str) -> str:
    """The other strand, in its own direction."""
    return bases.translate(_COMPLEMENT)[::-1]


def _regions(database: sqlite3.Connection) -> tuple[Region, ...]:
    rows = database.execute("SELECT gene, build, accession, chromosome, start, length FROM region ORDER BY gene, build")
    names = ("gene", "build", "accession", "chromosome", "start", "length")
    return tuple(Region(**dict(zip(names, row, strict=True))) for row in rows)


def _transcripts(database: sqlite3.Connection, regions: tuple[Region, ...]) -> dict[str, Transcript]:
    exons: dict[str, dict[str, list[Exon]]] = {}
    rows = database.execute(
        "SELECT accession, build, number, first, last, start, stop, cigar FROM exon ORDER BY accession, build, number"
    )
    for accession, build, number, first, last, start, stop, cigar in rows:
        one = Exon(number=number, first=first, last=last, start=start, stop=stop, cigar=cigar)
        exons.setdefault(accession, {}).setdefault(build, []).append(one)
    chromosomes: dict[str, dict[str, str]] = {}
    for region in regions:
        chromosomes.setdefault(region.gene, {})[region.build] = region.accession
    rows = database.execute(
        "SELECT accession, transcript.gene, protein, aliases, strand, cds_start, cds_end, bases "
        "FROM transcript JOIN gene ON symbol = transcript.gene ORDER BY transcript.gene, rank"
    )
    return {
        accession: Transcript(
            accession=accession,
            gene=gene,
            protein=protein,
            aliases=tuple(aliases.split()),
            strand=strand,
            cds_start=cds_start,
            cds_end=cds_end,
            exons={build: tuple(found) for build, found in exons[accession].items()},
            chromosomes=chromosomes[gene],
            bases=zlib.decompress(bases).decode("ascii"),
        )
        for accession, gene, protein, aliases, strand, cds_start, cds_end, bases in rows
    }


def _genes(database: sqlite3.Connection, transcripts: Mapping[str, Transcript]) -> dict[str, Gene]:
    return {
        symbol: Gene(
            symbol=symbol,
            previous=tuple(previous.split()),
            strand=strand,
            introns=bool(introns),
            transcripts=tuple(one.accession for one in transcripts.values() if one.gene == symbol),
        )
        for symbol, previous, strand, introns in database.execute("SELECT symbol, previous, strand, introns FROM gene")
    }


def _edited(bases: str, edits: str) -> str:
    """The bases of the older build, from those of the newer one."""
    parts: list[str] = []
    at = 0
    for edit in edits.split():
        start, deleted, inserted = edit.split(":")
        parts += [bases[at : int(start)], inserted]
        at = int(start) + int(deleted)
    return "".join((*parts, bases[at:]))
