"""The current versions of the transcripts, spliced from GRCh38 and checked against the older records."""

from pathlib import Path

from pack import Exon, Gene, Region, Transcript
from strings import blocks, open_frame, translate


def current_versions(genes: dict[str, Gene]) -> None:
    """Put the versions that `mane.tsv` names before the records that they follow."""
    found = dict[str, list[Transcript]]()
    for line in (Path(__file__).parent / "mane.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            found.setdefault(line.split("\t")[0], []).append(_current(line, genes))
    for symbol, newer in found.items():
        gene = genes[symbol]
        gene.transcripts = [*newer, *gene.transcripts]


def _current(line: str, genes: dict[str, Gene]) -> Transcript:
    symbol, accession, protein, basis, first, ensembl, exons = line.split("\t")
    gene = genes[symbol]
    region = gene.regions["GRCh38"]
    record = next((one for one in gene.transcripts if one.accession == basis), None)
    if exons:
        spans = [_within(span, region) for span in exons.split(",")]
    elif record is not None:
        spans = [(exon.start, exon.stop) for exon in record.exons["GRCh38"]]
    else:
        raise ValueError(f"{accession}: no exons")
    bases = "".join(region.between(start, stop) for start, stop in spans)
    placed = {"GRCh38": _placed(spans)}
    if first.startswith("orf:"):
        cds = open_frame(bases, int(first.removeprefix("orf:")))
    elif record is not None:
        cds = _reading_frame(int(first), record, placed["GRCh38"], bases, gene.strand)
    else:
        raise ValueError(f"{accession}: no reading frame")
    if record is not None and first == "1":
        same = translate(bases[cds[0] - 1 :]) == translate(record.bases[record.cds[0] - 1 : record.cds[1]])
        if same != (protein == record.protein):
            raise ValueError(f"{accession}: {protein} against {record.protein}, but the same residues: {same}")
    if "GRCh37" in gene.regions:
        placed["GRCh37"] = _lifted(placed["GRCh38"], region, gene.regions["GRCh37"])
    aliases = (ensembl,) if ensembl else ()
    return Transcript(accession=accession, protein=protein, bases=bases, cds=cds, exons=placed, aliases=aliases)


def _within(span: str, region: Region) -> tuple[int, int]:
    """An exon as far as the region reaches."""
    start, stop = (int(end) for end in span.split("-"))
    return max(start, region.start), min(stop, region.stop)


def _placed(spans: list[tuple[int, int]]) -> list[Exon]:
    exons = list[Exon]()
    first = 1
    for start, stop in spans:
        exons.append(Exon(first, first + stop - start, start, stop))
        first += stop - start + 1
    return exons


def _reading_frame(first: int, record: Transcript, exons: list[Exon], bases: str, strand: int) -> tuple[int, int]:
    """The frame that begins at c.`first` of the record (there is no c.0), up to its stop."""
    at = record.cds[0] + first - (1 if first > 0 else 0)
    place = _on_chromosome(at, record, strand)
    start = next(
        exon.first + (place - exon.start if strand > 0 else exon.stop - place)
        for exon in exons
        if exon.start <= place <= exon.stop
    )
    return start, start + 3 * len(translate(bases[start - 1 :])) + 2


def _on_chromosome(at: int, record: Transcript, strand: int) -> int:
    """The GRCh38 place of a transcript's base, in an exon that may hold a gap."""
    exon = next(exon for exon in record.exons["GRCh38"] if exon.first <= at <= exon.last)
    # From the end: PTEN's gap lies in the first half of exon 1, before the frame.
    return exon.stop - (exon.last - at) if strand > 0 else exon.start + (exon.last - at)


def _lifted(exons: list[Exon], new: Region, old: Region) -> list[Exon]:
    """The same exons on GRCh37, through the two builds' own sequences."""
    changes = blocks(new.bases, old.bases)

    def lift(place: int) -> int:
        shift = 0
        for a, b, c, d in changes:
            if b <= place - new.start:
                shift = (d - c) - (b - a) + shift
        return place - new.start + shift + old.start

    return [Exon(exon.first, exon.last, lift(exon.start), lift(exon.stop)) for exon in exons]
