"""The name of a VCF allele on the transcript of its gene, and whether its reference bases can be right."""

from dataclasses import replace

from predispo.domain.variant_check import Verdict
from predispo.reference.transcripts import complement
from predispo.variants.check import Checker
from predispo.variants.grammar import Change
from predispo.variants.panel_genes import PanelGenes, Place
from predispo.variants.positions import from_chromosome
from predispo.variants.refusal import Refused
from predispo.variants.vcf_record import BadLine, Changed, Record, in_hgvs

_OF_READING = frozenset({"from-chromosome", "normalized", "transcript-added"})
"""What a check says because a VCF names places on the chromosome, left-aligned: nothing of that is odd here."""


class Namer:
    """Names changes on transcripts, each change once."""

    def __init__(self, checker: Checker, genes: PanelGenes) -> None:
        self._checker, self._genes = checker, genes
        self._known: dict[tuple[str, Changed], Verdict] = {}

    def must_fit(self, record: Record, place: Place) -> None:
        """Raise BadLine where REF cannot be right on this build."""
        bases = self._genes.bases(place, record.pos, record.last)
        if all(known in {one, "N"} or one == "N" for known, one in zip(bases, record.ref, strict=True)):
            return
        stated, known = _short(record.ref), _short(bases)
        message = f"REF is {stated}, but {place.build} has {known} there."
        cure = "Check which build of the genome the file is on; do not use this line."
        raise BadLine("ref-differs", message, cure, stated=stated, found=known, build=place.build)

    def verdict(self, change: Changed, place: Place) -> Verdict:
        """What a change is on the gene's transcript."""
        key = (place.gene, change)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._worked_out(change, place)
        return found

    def _worked_out(self, change: Changed, place: Place) -> Verdict:
        text = self._name(change, place)
        found = self._of_one_base(change, place, text) or self._checker.check(text, place.gene)
        said = tuple(one for one in found.problems if one.code not in _OF_READING)
        return found if said == found.problems else replace(found, problems=said)

    def _of_one_base(self, change: Changed, place: Place, text: str) -> Verdict | None:
        """The verdict on one base that is replaced, by its place in the transcript: the same, and sooner found.

        None for any other change, and where the transcript has another base than the chromosome.
        """
        if len(change.gone) != 1 or len(change.put) != 1:
            return None
        transcript, gone, put = place.transcript, change.gone, change.put
        if transcript.strand < 0:
            gone, put = complement(gone), complement(put)
        try:
            start = from_chromosome(change.first, transcript, place.build)
        except Refused:
            return None
        named = Change(start=start, end=None, kind=">", stated=gone, put=put)
        found = self._checker.check_base(named, transcript, text, place.gene)
        return found if found.valid else None

    def _name(self, change: Changed, place: Place) -> str:
        """The change on the chromosome; on the transcript where the reference does not hold the bases around it."""
        first, last = change.ends
        if "N" in self._genes.bases(place, first, last):
            try:
                return f"{place.transcript.accession}:c.{_in_coding(change, place)}"
            except Refused:
                pass
        return f"{place.region.accession}:g.{in_hgvs(change)}"


def _in_coding(change: Changed, place: Place) -> str:
    """The change by the positions of the transcript, in its direction."""
    ends = [from_chromosome(one, place.transcript, place.build) for one in change.ends]
    gone, put = change.gone, change.put
    if place.transcript.strand < 0:
        ends.reverse()
        gone, put = complement(gone), complement(put)
    where = f"{ends[0]}" if ends[0] == ends[1] else f"{ends[0]}_{ends[1]}"
    if not gone:
        return f"{where}ins{put}"
    if not put:
        return f"{where}del"
    return f"{where}{gone}>{put}" if len(gone) == len(put) == 1 else f"{where}delins{put}"


def _short(bases: str) -> str:
    return bases if len(bases) <= 20 else f"{bases[:20]}…"
