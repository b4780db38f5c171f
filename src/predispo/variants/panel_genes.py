"""Where the genes that predispo holds lie on the chromosomes of both builds, by every name that a chromosome has."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from predispo.reference.transcripts import BUILDS, Reference, Region, Transcript


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A gene on one build: from `start` to `stop`, both included, with its transcript and the bases around it."""

    gene: str
    build: str
    start: int
    stop: int
    transcript: Transcript
    region: Region


class PanelGenes:
    """All places, found by the name of a chromosome: `17`, `chr17` or `NC_000017.11`."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        self._places: dict[bytes, list[Place]] = {}
        self._covered: dict[bytes, tuple[list[int], list[int]]] = {}
        for gene in reference.genes.values():
            for build in BUILDS:
                place = _place(reference.default(gene), build, reference)
                if place is not None:
                    for name in (place.region.chromosome, place.region.accession):
                        self._places.setdefault(name.encode(), []).append(place)
        for name, places in self._places.items():
            self._covered[name] = _merged(places)

    def touched(self, chromosome: bytes, first: int, last: int) -> bool:
        """Whether a stretch touches a gene on either build."""
        covered = self._covered.get(_plain(chromosome))
        if covered is None:
            return False
        starts, stops = covered
        at = bisect_left(stops, first)
        return at < len(stops) and starts[at] <= last

    def within(self, chromosome: bytes, first: int, last: int, build: str) -> list[Place]:
        """The genes that a stretch touches on one build."""
        places = self._places.get(_plain(chromosome), [])
        return [one for one in places if one.build == build and one.start <= last and first <= one.stop]

    def bases(self, place: Place, first: int, last: int) -> str:
        """The reference bases of a stretch, N where they are not known."""
        bases, start = self._reference.bases(place.region), place.region.start
        before, after = max(start - first, 0), max(last - place.region.stop, 0)
        inside = bases[max(first - start, 0) : max(last - start + 1, 0)]
        return f"{'N' * min(before, last - first + 1)}{inside}{'N' * min(after, last - first + 1)}"


def _plain(chromosome: bytes) -> bytes:
    return chromosome[3:] if chromosome[:3].lower() == b"chr" else chromosome


def _place(transcript: Transcript, build: str, reference: Reference) -> Place | None:
    region, exons = reference.region(transcript.gene, build), transcript.exons.get(build)
    if region is None or not exons:
        return None
    return Place(
        gene=transcript.gene,
        build=build,
        start=min(exon.start for exon in exons),
        stop=max(exon.stop for exon in exons),
        transcript=transcript,
        region=region,
    )


def _merged(places: Sequence[Place]) -> tuple[list[int], list[int]]:
    """Starts and stops of the stretches that the places cover together, in order and apart from each other."""
    starts: list[int] = []
    stops: list[int] = []
    for one in sorted(places, key=lambda place: place.start):
        if stops and one.start <= stops[-1]:
            stops[-1] = max(stops[-1], one.stop)
        else:
            starts.append(one.start)
            stops.append(one.stop)
    return starts, stops
