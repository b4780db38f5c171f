"""Criteria proposed from what is known of a variant; nothing here is decided."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from predispo.domain.classification import Open, Proposal, Proposed, Why
from predispo.domain.cosegregation import Strength
from predispo.domain.variant_check import Verdict
from predispo.evidence.quantity import Verified
from predispo.reference.clinvar import ClinVar
from predispo.variants import large
from predispo.variants.check import Checker
from predispo.variants.grammar import Change, read_change
from predispo.variants.null_variants import pvs1
from predispo.variants.rule_book import Rules, rules_for
from predispo.variants.same_residue import same_residue
from predispo.variants.weighing import weigh

_RESIDUES = re.compile(r"[A-Z][a-z]{2}(\d+)")
_SILENT = frozenset({"synonymous_variant", "intron_variant", "splice_region_variant", "stop_retained_variant"})
_IN_FRAME = frozenset({"inframe_deletion", "inframe_insertion"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What somebody looked up: the highest frequency in a population and SpliceAI's highest score, both from 0 to 1."""

    frequency: float | None = None
    splicing: float | None = None


def propose(
    verdict: Verdict,
    checker: Checker,
    *,
    known: Known | None = None,
    clinvar: ClinVar | None = None,
    family: Sequence[Proposed | Open] = (),
) -> Proposal | None:
    """The criteria that the data let propose, and what is open; None for a variant that was not checked.

    `family` is what one family tells of it.

    Raises:
        EvidenceError: a file of rules is not as it should be.
    """
    accession, _, body = (verdict.normalized or "").partition(":c.")
    transcript = checker.reference.transcripts.get(accession)
    if not verdict.checked or transcript is None:
        return None
    known = known or Known()
    rules = rules_for(transcript.gene)
    change = read_change(body) or large.from_hgvs(body, transcript)
    found: list[Proposed | Open | None] = [pvs1(verdict, change, transcript, rules, clinvar)]
    found += same_residue(verdict, transcript, rules, checker, clinvar)
    found += _by_length(verdict)
    found += _by_frequency(known.frequency, rules)
    if isinstance(change, Change):
        found += _by_splicing(verdict, change, known.splicing, rules)
    found += family
    criteria = tuple(one for one in found if isinstance(one, Proposed))
    return Proposal(
        gene=transcript.gene,
        criteria=criteria,
        open=tuple(one for one in found if isinstance(one, Open)),
        weighed=weigh((one.code, one.strength) for one in criteria),
        rules=rules.title,
        verified=_verified(rules),
    )


def _verified(rules: Rules) -> bool:
    figures = [one.verified for one in rules.figures.values()]
    if rules.outside_domains is not None:
        figures.append(rules.outside_domains.verified)
    return all(one is Verified.YES for one in figures)


def _by_length(verdict: Verdict) -> list[Proposed | Open | None]:
    """PM4: a protein of another length, where that is no repeat."""
    if verdict.consequence == "stop_lost":
        return [Proposed(code="PM4", strength=Strength.MODERATE, why=Why(code="pm4-stop"), evidence="richards2015")]
    return [Open(code="PM4", why=Why(code="pm4-repeat"))] if verdict.consequence in _IN_FRAME else []


def _by_frequency(frequency: float | None, rules: Rules) -> list[Proposed | Open | None]:
    """PM2, supporting as ClinGen advises, or BA1; what lies between says nothing without a threshold of the gene."""
    if frequency is None:
        return [Open(code="PM2", why=Why(code="frequency-missing"))]
    data = {"frequency": _plain(frequency), "rules": rules.title}
    from_, above, below = rules.own_figure("ba1_from"), rules.figure("ba1_above"), rules.own_figure("pm2_below")
    if frequency > above or (from_ is not None and frequency >= from_):
        limit = {**data, "limit": _plain(above if from_ is None else from_)}
        return [Proposed(code="BA1", strength=Strength.STAND_ALONE, why=Why(code="ba1", data=limit))]
    if frequency == 0:
        return [Proposed(code="PM2", strength=Strength.SUPPORTING, why=Why(code="pm2-absent"))]
    if below is not None and frequency < below:
        why = Why(code="pm2-rare", data={**data, "limit": _plain(below)})
        return [Proposed(code="PM2", strength=Strength.SUPPORTING, why=why)]
    return [Open(code="BS1", why=Why(code="frequency-between", data=data))]


def _plain(frequency: float) -> str:
    return f"{frequency:.10f}".rstrip("0").rstrip(".") or "0"


def _by_splicing(verdict: Verdict, change: Change, score: float | None, rules: Rules) -> list[Proposed | Open | None]:
    """PP3, BP4, BP7 and BP1 by a prediction of splicing; canonical sites are PVS1's."""
    consequence = verdict.consequence or ""
    silent = consequence in _SILENT
    if not silent and consequence != "missense_variant" and consequence not in _IN_FRAME:
        return []
    if score is None:
        return [Open(code="BP7" if silent else "PP3", why=Why(code="splicing-missing"))]
    data = {"score": f"{score:.2f}"}
    if score >= rules.figure("splicing_harmful"):
        why = Why(code="pp3-splicing", data=data)
        return [Proposed(code="PP3", strength=Strength.SUPPORTING, why=why, evidence="walker2023")]
    if score > rules.figure("splicing_harmless"):
        return []
    outside = _outside_domains(verdict, consequence, data, rules)
    if outside is not None:
        return [outside]
    if not silent:
        return [Open(code="BP4", why=Why(code="bp4-protein", data=data))]
    said: list[Proposed | Open | None] = [
        Proposed(
            code="BP4", strength=Strength.SUPPORTING, why=Why(code="bp4-splicing", data=data), evidence="walker2023"
        )
    ]
    if consequence == "synonymous_variant" or _deep(change, rules):
        why = Why(code="bp7", data=data)
        said.append(Proposed(code="BP7", strength=Strength.SUPPORTING, why=why, evidence="walker2023"))
    return said


def _deep(change: Change, rules: Rules) -> bool:
    """Whether a change lies so far within an intron that it counts as silent."""
    after, before = rules.figure("deep_after_exon"), rules.figure("deep_before_exon")
    return all(one.offset >= after or one.offset <= -before for one in (change.start, change.last))


def _outside_domains(verdict: Verdict, consequence: str, data: dict[str, str], rules: Rules) -> Proposed | None:
    """The criterion of some genes for a missense, silent or in-frame change outside of all their domains."""
    rule, protein = rules.outside_domains, (verdict.protein or "").rpartition(":")[2]
    residues = [int(one) for one in _RESIDUES.findall(protein)]
    if rule is None or not residues or consequence in {"intron_variant", "splice_region_variant"}:
        return None
    if any(one.first <= max(residues) and min(residues) <= one.last for one in rules.domains):
        return None
    names = ", ".join(one.name for one in rules.domains)
    why = Why(code="outside-domains", data={**data, "domains": names, "rules": rules.title})
    return Proposed(code=rule.code, strength=rule.strength, why=why, evidence=rule.source)
