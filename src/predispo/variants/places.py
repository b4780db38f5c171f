"""What is no name in HGVS but is often copied: a place as browsers write it, and the number of a database."""

import re

from predispo.reference.transcripts import BUILDS, Reference
from predispo.variants.refusal import Refused
from predispo.variants.vcf_record import BadLine, in_hgvs, least_change

_PLACE = re.compile(
    r"(?:chr)?(?P<chromosome>\d{1,2}|X|Y)[-:_ ]+(?:g\.)?(?P<pos>\d{1,9})[-:_ ]*"
    r"(?P<ref>[ACGT]+)[-:_/> ]+(?P<alt>[ACGT]+)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:rs\d{3,12}|(?:VCV|RCV|SCV)\d{6,12}(?:\.\d+)?|CA\d{4,12}|COSV?\d{3,12})", re.IGNORECASE)


def must_be_a_name(text: str, reference: Reference) -> None:
    """Refuse a place without its build, offering the name on the build whose bases fit, and a database's number."""
    plain = text.strip()
    if _NUMBER.fullmatch(plain):
        raise Refused("database-number", f"{plain} is the number of a database, and names no change.")
    found = _PLACE.fullmatch(plain)
    if found is not None:
        fitting = _names(found, reference)
        message = "A place on a chromosome does not tell its build of the genome."
        raise Refused("place-without-build", message, fitting[0] if len(fitting) == 1 else "")


def _names(found: re.Match[str], reference: Reference) -> list[str]:
    """The names on each build where the reference has the stated bases."""
    chromosome, pos = found["chromosome"].upper().lstrip("0"), int(found["pos"])
    ref, alt = found["ref"].upper(), found["alt"].upper()
    names: list[str] = []
    for region in reference.regions:
        if region.chromosome != chromosome or not region.start <= pos <= pos + len(ref) - 1 <= region.stop:
            continue
        if reference.bases(region)[pos - region.start : pos - region.start + len(ref)] == ref:
            try:
                names.append(f"{region.accession}:g.{in_hgvs(least_change(pos, ref, alt))}")
            except BadLine:
                continue
    return sorted(dict.fromkeys(names), reverse=True)[: len(BUILDS)]
