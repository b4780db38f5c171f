"""The raw reference as genes: LRG records for 58 of them, exons without introns for CHEK2 and BARD1."""

import gzip
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from strings import complement, translate

CURRENT_SYMBOLS = {"MRE11A": "MRE11"}
BARD1_EXONS_FROM = "mane.tsv"


class Exon(NamedTuple):
    """One exon, 1-based and inclusive in the transcript and on the chromosome."""

    first: int
    last: int
    start: int
    stop: int


@dataclass(kw_only=True)
class Region:
    """A stretch of a chromosome, forward strand."""

    accession: str
    chromosome: str
    start: int
    bases: str
    strand: int

    def between(self, start: int, stop: int) -> str:
        """The bases from start to stop, read on the gene's strand."""
        found = self.bases[start - self.start : stop - self.start + 1]
        return found if self.strand > 0 else complement(found)

    @property
    def stop(self) -> int:
        return self.start + len(self.bases) - 1


@dataclass(kw_only=True)
class Transcript:
    accession: str
    protein: str
    bases: str
    cds: tuple[int, int]
    exons: dict[str, list[Exon]]
    aliases: tuple[str, ...] = ()


@dataclass(kw_only=True)
class Gene:
    symbol: str
    strand: int
    regions: dict[str, Region]
    transcripts: list[Transcript] = field(default_factory=list)
    previous: tuple[str, ...] = ()
    introns: bool = True


def read_pack(pack: Path) -> dict[str, Gene]:
    with gzip.open(pack / "transcripts.json.gz", "rt", encoding="utf-8") as file:
        records = json.load(file)
    genes = {gene.symbol: gene for gene in map(_locus, records.values())}
    genes["CHEK2"] = _chek2(json.loads((pack / "chek2_transcript.json").read_text(encoding="utf-8")))
    text = next(pack.glob("bard1_*.txt")).read_text(encoding="ascii").strip()
    genes["BARD1"] = _bard1(text)
    return genes


def _locus(record: dict[str, Any]) -> Gene:
    symbol = CURRENT_SYMBOLS.get(record["symbol"], record["symbol"])
    regions = {
        name: Region(
            accession=one["nc"], chromosome=one["chr"], start=one["start"], bases=one["seq"], strand=one["strand"]
        )
        for name, one in record["builds"].items()
    }
    gene = Gene(
        symbol=symbol,
        strand=regions["GRCh38"].strand,
        regions=regions,
        previous=(record["symbol"],) if symbol != record["symbol"] else (),
    )
    for one in record["tx"]:
        ((accession, protein),) = one["nms"]
        exons = {name: [Exon(*exon["t"], *exon[name]) for exon in one["exons"]] for name in regions}
        first, last = one["cds"]
        if translate(one["cdna"][first - 1 : last]) != "M" + one["prot"].rstrip("*")[1:]:
            raise ValueError(f"{accession}: the translation is not the protein")
        transcript = Transcript(
            accession=accession,
            protein=protein,
            bases=one["cdna"],
            cds=(first, last),
            exons=exons,
            aliases=(one["id"],),
        )
        gene.transcripts.append(transcript)
    return gene


def _chek2(record: dict[str, Any]) -> Gene:
    """CHEK2: what lies between the exons is unknown, and written N."""
    exons = dict[str, list[Exon]]()
    regions = dict[str, Region]()
    for name, place in record["genomic"].items():
        exons[name] = _numbered([tuple(one) for one in place["exons"]])
        regions[name] = _exons_only(place["nc"], "22", record["strand"], exons[name], record["cdna"])
    transcript = Transcript(
        accession=record["nm"],
        protein=record["np"],
        bases=record["cdna"],
        cds=tuple(record["cds"]),
        exons=exons,
        aliases=(record["lrg"] + "t1",),
    )
    return Gene(symbol="CHEK2", strand=record["strand"], regions=regions, transcripts=[transcript], introns=False)


def _bard1(bases: str) -> Gene:
    """BARD1: as CHEK2, and on GRCh38 only."""
    lines = (Path(__file__).parent / BARD1_EXONS_FROM).read_text(encoding="utf-8").splitlines()
    (row,) = [line.split("\t") for line in lines if line.startswith("BARD1\t")]
    spans = [tuple(int(end) for end in span.split("-")) for span in row[6].split(",")]
    exons = _numbered([(start, stop) for start, stop in spans])
    region = _exons_only("NC_000002.12", "2", -1, exons, bases[: exons[-1].last])
    return Gene(symbol="BARD1", strand=-1, regions={"GRCh38": region}, introns=False)


def _numbered(spans: list[tuple[int, int]]) -> list[Exon]:
    """Exons with their places in the transcript, from their places on the chromosome."""
    exons = list[Exon]()
    first = 1
    for start, stop in spans:
        exons.append(Exon(first, first + stop - start, start, stop))
        first += stop - start + 1
    return exons


def _exons_only(accession: str, chromosome: str, strand: int, exons: list[Exon], cdna: str) -> Region:
    start, stop = min(exon.start for exon in exons), max(exon.stop for exon in exons)
    bases = ["N"] * (stop - start + 1)
    for exon in exons:
        own = cdna[exon.first - 1 : exon.last]
        bases[exon.start - start : exon.stop - start + 1] = own if strand > 0 else complement(own)
    return Region(accession=accession, chromosome=chromosome, start=start, bases="".join(bases), strand=strand)
