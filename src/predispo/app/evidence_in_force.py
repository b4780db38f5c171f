"""The evidence in force: the shipped edition with the clinic's own tables and verifications over it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from predispo.domain.clinic import Clinic
from predispo.domain.clinic_facts import EvidenceOverridden, EvidenceVerified
from predispo.domain.ids import OverrideId
from predispo.errors import PredispoError
from predispo.evidence.catalogue import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """An override that does not fit the edition that is installed, and why; it does not act."""

    override: OverrideId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """The catalogue that counts, and what of the clinic's own could not be laid over it."""

    catalogue: Catalogue
    set_aside: tuple[SetAside, ...] = ()


def evidence_in_force(shipped: Catalogue, clinic: Clinic) -> InForce:
    """The evidence as a clinic has it; an override that no longer fits is set aside instead of stopping everything."""
    acting = tuple(one.fact for one in clinic.acting)
    seen = tuple(one.fact for one in clinic.verifications)
    if not acting and not seen:
        return InForce(catalogue=shipped)
    whole = shipped.with_overrides(acting, seen)
    broken = {file: reason for file in _files(acting, seen) if (reason := _trouble(whole, file))}
    if not broken:
        return InForce(catalogue=whole)
    kept: list[EvidenceOverridden] = [one for one in acting if one.place.file not in broken]
    aside: list[SetAside] = []
    # Whole files first: a figure of a gene that the clinic added needs the gene.
    for one in sorted((one for one in acting if one not in kept), key=lambda one: bool(one.place.table)):
        if reason := _trouble(shipped.with_overrides((*kept, one)), one.place.file):
            aside.append(SetAside(override=one.override, reason=reason))
        else:
            kept.append(one)
    seen = tuple(one for one in seen if not _trouble(shipped.with_overrides(kept, (one,)), one.place.file))
    return InForce(catalogue=shipped.with_overrides(kept, seen), set_aside=tuple(aside))


def _files(acting: Iterable[EvidenceOverridden], seen: Iterable[EvidenceVerified]) -> Sequence[str]:
    return sorted({one.place.file for one in (*acting, *seen)})


def _trouble(catalogue: Catalogue, file: str) -> str:
    """Why a file cannot be read with what is laid over it; empty where it can."""
    try:
        catalogue.read(file)
    except PredispoError as error:
        return str(error)
    return ""
