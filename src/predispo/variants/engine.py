"""hgvs-weaver behind our own words: the 3' rule, translation, mapping, SPDI."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import weaver

from predispo.reference.transcripts import Reference, Transcript, complement
from predispo.variants.codons import residue
from predispo.variants.grammar import Change, read_change
from predispo.variants.positions import exon_index, in_transcript, on_chromosome
from predispo.variants.refusal import Refused

LONGEST_SPDI = 200
_GAPLESS = re.compile(r"\d+=")


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """What the engine makes of a variant; `on` is its genomic name by build, None where it has none.

    `change` is the normalized change where it is at hand without being read again.
    """

    normalized: str
    protein: str | None
    on: Mapping[str, str | None]
    spdi: str | None
    change: Change | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Base:
    """One base of a chromosome that is replaced."""

    chromosome: str
    place: int
    gone: str
    put: str


class Engine:
    """The engine on one reference; it caches what it has read, so one is kept."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        self._mapper = weaver.VariantMapper(_Provider(reference))

    def work_out(self, change: Change, transcript: Transcript) -> Worked:
        """Everything about a change of a transcript that the reference holds."""
        simple = self._one_base(change, transcript)
        if simple is not None:
            return simple
        normal = self._normal(self._read(f"{transcript.accession}:c.{change}"))
        return self._worked(normal, transcript)

    def work_out_genomic(self, genomic: str, transcript: Transcript) -> Worked:
        """Everything about a variant named on a chromosome, on a transcript that the reference holds."""
        return self._worked(self._normal(self._read(self.on_transcript(genomic, transcript))), transcript)

    def _worked(self, normal: weaver.Variant, transcript: Transcript) -> Worked:
        body = normal.format().partition(":c.")[2]
        simple = self._one_base(read_change(body), transcript)
        if simple is not None:
            return simple
        on = {build: self._on_chromosome(normal, chromosome) for build, chromosome in transcript.chromosomes.items()}
        newest = on.get("GRCh38")
        return Worked(
            normalized=normal.format(),
            protein=self._protein(normal),
            on={build: one.format() if one else None for build, one in on.items()},
            spdi=self._spdi(newest) if newest else None,
        )

    def _one_base(self, change: Change | None, transcript: Transcript) -> Worked | None:
        """A change of one base, where that needs no engine: the alignment has no gap and the base fits everywhere.

        It is what the engine answers, many times faster: the first codon and the stop codon are left to the engine.
        """
        if change is None or change.kind != ">" or change.end is not None or len(change.put) != 1:
            return None
        position, stated = change.start, change.stated
        base = in_transcript(position, transcript)
        if len(stated) != 1 or not (position.offset or transcript.bases[base - 1] == stated):
            return None
        protein = _protein_of(change, transcript)
        bases = self._on_builds(change, transcript) if protein is not None else None
        if bases is None:
            return None
        return Worked(
            normalized=f"{transcript.accession}:c.{position}{stated}>{change.put}",
            protein=protein,
            on={build: f"{one.chromosome}:g.{one.place}{one.gone}>{one.put}" for build, one in bases.items()},
            spdi=_spdi_of(bases.get("GRCh38")),
            change=change,
        )

    def _on_builds(self, change: Change, transcript: Transcript) -> "dict[str, _Base] | None":
        """The base on the chromosome of every build; None where one has a gap there, or another base."""
        gone, put = change.stated, change.put
        if transcript.strand < 0:
            gone, put = complement(gone), complement(put)
        index = exon_index(in_transcript(change.start, transcript), transcript)
        bases: dict[str, _Base] = {}
        for build, chromosome in transcript.chromosomes.items():
            region = self._reference.region(transcript.gene, build)
            if region is None or _GAPLESS.fullmatch(transcript.exons[build][index].cigar) is None:
                return None
            place = on_chromosome(change.start, transcript, build)
            if not region.start <= place <= region.stop:
                return None
            if self._reference.bases(region)[place - region.start] != gone:
                return None
            bases[build] = _Base(chromosome=chromosome, place=place, gone=gone, put=put)
        return bases

    def on_transcript(self, genomic: str, transcript: Transcript) -> str:
        """The name on a transcript of a variant named on a chromosome."""
        try:
            return self._mapper.g_to_c(weaver.parse(genomic), transcript.accession).format()
        except (weaver.HGVSError, ValueError) as problem:
            raise _refused(problem) from problem

    def fits(self, name: str) -> bool:
        """Whether the bases that the name states are those of its transcript."""
        try:
            self._mapper.normalize_variant(weaver.parse(name))
        except (weaver.HGVSError, ValueError):
            return False
        return True

    def _read(self, name: str) -> weaver.Variant:
        try:
            return weaver.parse(name)
        except (weaver.HGVSError, ValueError) as problem:
            raise _refused(problem) from problem

    def _normal(self, variant: weaver.Variant) -> weaver.Variant:
        try:
            return self._mapper.normalize_variant(variant)
        except (weaver.HGVSError, ValueError) as problem:
            raise _refused(problem) from problem

    def _protein(self, normal: weaver.Variant) -> str | None:
        try:
            return self._mapper.c_to_p(normal).format()
        except (weaver.HGVSError, ValueError):
            return None

    def _on_chromosome(self, normal: weaver.Variant, chromosome: str) -> weaver.Variant | None:
        try:
            return self._mapper.normalize_variant(self._mapper.c_to_g(normal, chromosome))
        except (weaver.HGVSError, ValueError):
            return None

    def _spdi(self, genomic: weaver.Variant) -> str | None:
        """The SPDI, spread over the whole stretch where the change could lie; None where that is very long."""
        try:
            found = self._mapper.to_spdi_unambiguous(genomic)
        except (weaver.HGVSError, ValueError):
            return None
        return found if len(found) <= LONGEST_SPDI else None


def _protein_of(change: Change, transcript: Transcript) -> str | None:
    """What becomes of the protein when one base changes; None for the first codon and the stop codon."""
    position, coding = change.start, transcript.coding
    if position.after_stop and not position.offset:
        return f"{transcript.protein}:p.(=)"
    if position.offset or position.number < 1:
        return f"{transcript.protein}:p.?"
    at, within = divmod(position.number - 1, 3)
    if not 0 < at < len(coding) // 3 - 1:
        return None
    codon = coding[3 * at : 3 * at + 3]
    before, after = residue(codon), residue(codon[:within] + change.put + codon[within + 1 :])
    return f"{transcript.protein}:p.({before}{at + 1}{'=' if before == after else after})"


def _spdi_of(base: _Base | None) -> str | None:
    return None if base is None else f"{base.chromosome}:{base.place - 1}:{base.gone}:{base.put}"


def _refused(problem: Exception) -> Refused:
    """The engine's refusal in our words."""
    text = " ".join(str(problem).split())
    match problem:
        case weaver.ReferenceMismatchError():
            stated, _, rest = text.removeprefix("expected ").partition(", found ")
            found = rest.partition(" on ")[0]
            return Refused(
                "reference-mismatch", f"The name says {_short(stated)}, but the reference has {_short(found)}."
            )
        case weaver.PositionOutsideSequenceError():
            return Refused("position-outside", "The name reaches outside of its reference sequence.")
        case weaver.UnsupportedOperationError():
            return Refused("not-supported", "This kind of change cannot be checked here. Write each change by itself.")
        case weaver.ParseError() if "runs backwards" in text:
            return Refused("reversed-range", "The range runs backwards: its first position comes after its last.")
        case _:
            return Refused("not-understood", "This is not a name in HGVS that can be read.")


def _short(bases: str) -> str:
    return bases if len(bases) <= 20 else f"{bases[:20]}… ({len(bases)} bases)"


class _Provider:
    """What the engine asks for, answered from the reference."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        self._models: dict[tuple[str, str], dict[str, Any]] = {}

    def get_transcript(self, transcript_ac: str, reference_ac: str | None) -> dict[str, Any]:
        found = self._reference.transcripts.get(transcript_ac)
        if found is None:
            raise ValueError(transcript_ac)
        chromosome = reference_ac or found.chromosomes["GRCh38"]
        key = (transcript_ac, chromosome)
        if key not in self._models:
            build = next((build for build, one in found.chromosomes.items() if one == chromosome), None)
            if build is None:
                raise ValueError(chromosome)
            self._models[key] = _model(found, build)
        return self._models[key]

    def get_seq(self, ac: str, start: int, end: int | None, kind: object) -> str:
        if ac in self._reference.transcripts:
            return self._reference.transcripts[ac].bases[start:end]
        return self._chromosome(ac, start, end)

    def get_symbol_accessions(self, symbol: str, source_kind: str, target_kind: str) -> list[tuple[str, str]]:
        found = self._reference.transcripts.get(symbol)
        return [("protein_accession", found.protein)] if found else []

    def get_identifier_type(self, identifier: str) -> str:
        kinds = {"NC_": "genomic_accession", "NM_": "transcript_accession", "NP_": "protein_accession"}
        return kinds.get(identifier[:3], "unknown")

    def _chromosome(self, accession: str, start: int, end: int | None) -> str:
        """The bases from start to end (0-based, end excluded): those around our genes, and N between them."""
        regions = self._reference.regions_on(accession)
        last = max((region.stop for region in regions), default=0)
        end = last if end is None else min(end, last)
        parts: list[str] = []
        at = start
        for region in sorted(regions, key=lambda one: one.start):
            first, stop = max(at, region.start - 1), min(end, region.stop)
            if first < stop:
                inside = self._reference.bases(region)[first - region.start + 1 : stop - region.start + 1]
                parts += ["N" * (first - at), inside]
                at = stop
        return "".join((*parts, "N" * (end - at)))


def _model(transcript: Transcript, build: str) -> dict[str, Any]:
    """A transcript as the engine wants it: counted from 0, with the last base of an exon on the chromosome included."""
    return {
        "ac": transcript.accession,
        "gene": transcript.gene,
        "cds_start_index": transcript.cds_start - 1,
        "cds_end_index": transcript.cds_end - 1,
        "strand": transcript.strand,
        "reference_accession": transcript.chromosomes[build],
        "exons": [
            {
                "transcript_start": exon.first - 1,
                "transcript_end": exon.last,
                "reference_start": exon.start - 1,
                "reference_end": exon.stop - 1,
                "alt_strand": transcript.strand,
                "cigar": exon.cigar,
            }
            for exon in transcript.exons[build]
        ],
    }
