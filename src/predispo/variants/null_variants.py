"""PVS1: variants that leave no protein, by the decision tree of Abou Tayoun et al. (2018, doi:10.1002/humu.23626).

Whether a lost part is critical is not known here, except where a gene's rules say so; cryptic splice sites and other
starts are not searched for. What is proposed says so, and a person decides.
"""

import re

from predispo.domain.classification import Open, Proposed, Why
from predispo.domain.cosegregation import Strength
from predispo.domain.variant_check import Verdict
from predispo.reference.clinvar import ClinVar
from predispo.reference.transcripts import Transcript
from predispo.variants import large
from predispo.variants.grammar import Change
from predispo.variants.positions import Position, exon_index, exons, in_transcript, on_chromosome
from predispo.variants.rule_book import Rules
from predispo.variants.truncation import Cut, Skipped, cut_at, without_exons

NULL = frozenset(
    {
        *("stop_gained", "frameshift_variant", "splice_donor_variant", "splice_acceptor_variant", "start_lost"),
        *("transcript_ablation", "exon_loss_variant"),
    }
)
_STOP = re.compile(r"p\.\(?[A-Z][a-z]{2}(\d+)(?:_[A-Z][a-z]{2}\d+)?(?:[a-zA-Z]*?)?(?:fsTer(\d+)|Ter)\)?")
_SOURCE = "aboutayoun2018"


def pvs1(
    verdict: Verdict, change: Change | large.Large, transcript: Transcript, rules: Rules, clinvar: ClinVar | None
) -> Proposed | Open | None:
    """How strongly the loss of the protein speaks, or what is missing to say it; None where nothing is lost."""
    consequence = verdict.consequence or ""
    if consequence == "feature_elongation" and isinstance(change, large.Large) and change.kind == "dup":
        return Open(code="PVS1", why=Why(code="pvs1-duplication"))
    if consequence not in NULL or rules.loss is False:
        return None
    if rules.loss is None:
        return Open(code="PVS1", why=Why(code="pvs1-mechanism", data={"gene": rules.gene}))
    if isinstance(change, large.Large):
        return _of_exons(change, transcript, rules)
    match consequence:
        case "stop_gained" | "frameshift_variant":
            return _of_stop(verdict, transcript, rules)
        case "start_lost":
            return _of_start(transcript, clinvar, rules)
        case _:
            return _of_splice_site(change, consequence == "splice_donor_variant", transcript, rules)


def _of_stop(verdict: Verdict, transcript: Transcript, rules: Rules) -> Proposed | Open:
    found = _STOP.fullmatch((verdict.protein or "").rpartition(":")[2])
    if found is None:
        return Open(code="PVS1", why=Why(code="pvs1-no-stop"))
    changed = int(found[1])
    codon = changed + int(found[2]) - 1 if found[2] else changed
    until = rules.own_figure("pvs1_until_codon")
    if until is not None and codon <= until:
        why = Why(code="pvs1-until", data={"codon": str(codon), "until": f"{until:.0f}", "rules": rules.title})
        return _proposed(Strength.VERY_STRONG, why)
    return _by_cut(cut_at(codon, transcript, rules.figure("nmd_bases"), changed=changed), rules)


def _by_cut(cut: Cut, rules: Rules) -> Proposed:
    if cut.decays:
        return _proposed(Strength.VERY_STRONG, Why(code="pvs1-decay", data={"codon": str(cut.codon)}))
    data = {"codon": str(cut.codon), "share": f"{100 * cut.lost:.0f}"}
    if (domain := _domain_in(cut.changed, None, rules)) is not None:
        return _proposed(Strength.STRONG, Why(code="pvs1-no-decay-domain", data={**data, "domain": domain}))
    return _proposed(_by_share(cut.lost, rules), Why(code="pvs1-no-decay", data=data))


def _domain_in(first: int, last: int | None, rules: Rules) -> str | None:
    """The domain that a lost part of the protein reaches into; the part ends with the protein where `last` is None."""
    return next((one.name for one in rules.domains if first <= one.last and (last is None or one.first <= last)), None)


def _by_share(lost: float, rules: Rules) -> Strength:
    return Strength.STRONG if lost > rules.figure("large_share") else Strength.MODERATE


def _of_splice_site(change: Change, donor: bool, transcript: Transcript, rules: Rules) -> Proposed | Open:
    end = change.start if donor else change.last
    exon = exons(transcript)[exon_index(in_transcript(end, transcript), transcript)]
    data = {"exon": str(exon.number)}
    if not donor and exon.number in rules.spared_acceptors:
        return Open(code="PVS1", why=Why(code="pvs1-spared", data=data))
    if donor and change.start.offset == 2 and change.end is None and change.put == "C":
        return Open(code="PVS1", why=Why(code="pvs1-gc-donor", data=data))
    return _by_skip(without_exons([exon.number], transcript, rules.figure("nmd_bases")), data, rules, "splice")


def _of_exons(change: large.Large, transcript: Transcript, rules: Rules) -> Proposed | Open | None:
    if change.kind != "del":
        return None
    numbers = large.touched_exons(change, transcript)
    if len(numbers) == len(exons(transcript)):
        return _proposed(Strength.VERY_STRONG, Why(code="pvs1-whole-gene"))
    if not numbers:
        return None
    data = {"exon": str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"}
    return _by_skip(without_exons(numbers, transcript, rules.figure("nmd_bases")), data, rules, "exons")


def _by_skip(skip: Skipped, data: dict[str, str], rules: Rules, kind: str) -> Proposed | Open:
    if skip.ends:
        return Open(code="PVS1", why=Why(code="pvs1-ends", data=data))
    if skip.cut is not None and skip.cut.decays:
        return _proposed(Strength.VERY_STRONG, Why(code=f"pvs1-{kind}-decay", data=data))
    domain = _domain_in(skip.codons[0], skip.codons[1] if skip.in_frame else None, rules)
    if domain is not None:
        return _proposed(Strength.STRONG, Why(code=f"pvs1-{kind}-domain", data={**data, "domain": domain}))
    lost = skip.lost if skip.cut is None else skip.cut.lost
    code = f"pvs1-{kind}-in-frame" if skip.in_frame else f"pvs1-{kind}-no-decay"
    return _proposed(_by_share(lost, rules), Why(code=code, data={**data, "share": f"{100 * lost:.0f}"}))


def _of_start(transcript: Transcript, clinvar: ClinVar | None, rules: Rules) -> Proposed:
    """Start lost: stronger where a harmful variant lies before the next start in the same frame."""
    codons = len(transcript.coding) // 3
    following = next((at + 1 for at in range(1, codons) if transcript.coding[3 * at : 3 * at + 3] == "ATG"), codons)
    data = {"codon": str(following)}
    if _harmful_before(following, transcript, clinvar, rules):
        return _proposed(Strength.MODERATE, Why(code="pvs1-start-known", data=data))
    return _proposed(Strength.SUPPORTING, Why(code="pvs1-start", data=data))


def _harmful_before(codon: int, transcript: Transcript, clinvar: ClinVar | None, rules: Rules) -> bool:
    """Whether ClinVar has a well reviewed pathogenic variant between the first codon and this one."""
    if clinvar is None or codon < 3:
        return False
    build = next((one for one in ("GRCh38", "GRCh37") if one in clinvar.edition.builds), "")
    if build not in transcript.exons:
        return False
    ends = sorted(on_chromosome(Position(number=at), transcript, build) for at in (4, 3 * codon - 3))
    chromosome = _plain(transcript.chromosomes[build])
    return any(
        one.published.stars >= rules.figure("least_stars")
        and one.published.variant_class is not None
        and one.published.variant_class.makes_a_carrier
        for one in clinvar.within(build, chromosome, *ends)
    )


def _plain(accession: str) -> str:
    number = int(accession.removeprefix("NC_").partition(".")[0])
    return {23: "X", 24: "Y"}.get(number, str(number))


def _proposed(strength: Strength, why: Why) -> Proposed:
    return Proposed(code="PVS1", strength=strength, why=why, evidence=_SOURCE)
