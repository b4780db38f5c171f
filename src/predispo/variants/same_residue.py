"""PS1 and PM5: what ClinVar's well reviewed records say of other changes of the same amino acid."""

import re
from dataclasses import dataclass

from predispo.domain.classification import Proposed, Why
from predispo.domain.cosegregation import Strength
from predispo.domain.published import PublishedClass
from predispo.domain.variant import VariantClass
from predispo.domain.variant_check import Verdict
from predispo.reference.clinvar import ClinVar, Placed
from predispo.reference.transcripts import Transcript
from predispo.variants.check import Checker
from predispo.variants.positions import Position, on_chromosome
from predispo.variants.rule_book import Rules
from predispo.variants.vcf_record import BadLine, in_hgvs, least_change

MISSENSE = re.compile(r"p\.\(?(?P<was>[A-Z][a-z]{2})(?P<at>\d+)(?P<now>[A-Z][a-z]{2})\)?")
_LONGEST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class _Other:
    """A record of another change of the codon, with the amino acid that it puts there."""

    published: PublishedClass
    now: str
    name: str


def same_residue(
    verdict: Verdict, transcript: Transcript, rules: Rules, checker: Checker, clinvar: ClinVar | None
) -> tuple[Proposed, ...]:
    """PS1 where the same amino acid change is known to be harmful, PM5 where another one of the same residue is."""
    found = MISSENSE.fullmatch((verdict.protein or "").rpartition(":")[2])
    if clinvar is None or found is None or found["now"] == "Ter" or not _is_default(transcript, checker):
        return ()
    others = [
        one
        for one in _others(int(found["at"]), transcript, checker, clinvar)
        if one.name != verdict.normalized and one.published.stars >= rules.figure("least_stars") and _harmful(one)
    ]
    same = [one for one in others if one.now == found["now"]]
    other = [one for one in others if one.now != found["now"]]
    if same:
        return (_proposed("PS1", _best(same), Strength.STRONG, Strength.MODERATE),)
    if other:
        return (_proposed("PM5", _best(other), Strength.MODERATE, Strength.SUPPORTING),)
    return ()


def _is_default(transcript: Transcript, checker: Checker) -> bool:
    reference = checker.reference
    return reference.default(reference.genes[transcript.gene]) == transcript


def _others(residue: int, transcript: Transcript, checker: Checker, clinvar: ClinVar) -> list[_Other]:
    build = next((one for one in ("GRCh38", "GRCh37") if one in clinvar.edition.builds), "")
    region = checker.reference.region(transcript.gene, build)
    if region is None or build not in transcript.exons:
        return []
    places = [on_chromosome(Position(number=3 * residue - at), transcript, build) for at in (2, 1, 0)]
    records: dict[tuple[int, str, str], Placed] = {}
    for place in places:
        for one in clinvar.within(build, region.chromosome, place - _LONGEST + 1, place):
            records[one.pos, one.ref, one.alt] = one
    found: list[_Other] = []
    for one in records.values():
        if len(one.ref) != len(one.alt) or len(one.ref) > _LONGEST:
            continue
        try:
            name = f"{region.accession}:g.{in_hgvs(least_change(one.pos, one.ref, one.alt))}"
        except BadLine:
            continue
        known = checker.check(name, transcript.gene)
        change = MISSENSE.fullmatch((known.protein or "").rpartition(":")[2])
        if change is not None and int(change["at"]) == residue and change["now"] != "Ter":
            found.append(_Other(published=one.published, now=change["now"], name=known.normalized or ""))
    return found


def _harmful(other: _Other) -> bool:
    return other.published.variant_class is not None and other.published.variant_class.makes_a_carrier


def _best(others: list[_Other]) -> _Other:
    return max(others, key=lambda one: (one.published.variant_class is VariantClass.PATHOGENIC, one.published.stars))


def _proposed(code: str, other: _Other, sure: Strength, less: Strength) -> Proposed:
    record = other.published
    data = {"name": other.name, "significance": record.significance, "stars": str(record.stars)}
    strength = sure if record.variant_class is VariantClass.PATHOGENIC else less
    evidence = f"ClinVar {record.record}, {record.edition.isoformat()}"
    return Proposed(code=code, strength=strength, why=Why(code=code.lower(), data=data), evidence=evidence)
