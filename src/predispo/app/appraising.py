"""A written variant with what is known of it: the check, what ClinVar says, and which class is proposed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from predispo.app import annotating, clinvar
from predispo.domain.classification import Criterion, Open, Proposal, Proposed, Weighed, Why
from predispo.domain.cosegregation import Cosegregation
from predispo.domain.familial import familial_variant
from predispo.domain.published import PublishedClass
from predispo.domain.variant import Variant
from predispo.domain.variant_check import VariantProblem, Verdict
from predispo.errors import EvidenceError, RiskError, Unreadable

if TYPE_CHECKING:
    from predispo.app.panel_review import Review
    from predispo.domain.family import Family
    from predispo.evidence.catalogue import Catalogue
    from predispo.reference.clinvar import ClinVar
    from predispo.variants.vcf import Panel


@dataclass(frozen=True, slots=True, kw_only=True)
class Appraisal:
    """What a variant is, what is published of it, and the criteria that predispo proposes; a person decides."""

    verdict: Verdict
    published: PublishedClass | None = None
    proposal: Proposal | None = None


def appraise(
    text: str, gene: str | None = None, *, frequency: float | None = None, splicing: float | None = None
) -> Appraisal:
    """Everything that is known of a variant as somebody wrote it.

    `frequency` is the highest in any population and `splicing` SpliceAI's highest score, as somebody looked them up.
    """
    return appraised(annotating.check_variant(text, gene), frequency=frequency, splicing=splicing)


def appraised(
    verdict: Verdict,
    *,
    frequency: float | None = None,
    splicing: float | None = None,
    family: Sequence[Proposed | Open] = (),
) -> Appraisal:
    """Everything that is known of a checked variant; `family` is what one family tells of it."""
    from predispo.variants.proposing import Known, propose

    published, verdict = clinvar.published_or_problem(verdict)
    known = Known(frequency=frequency, splicing=splicing)
    proposal = propose(verdict, annotating.checker(), known=known, clinvar=_index(), family=family)
    return Appraisal(verdict=verdict, published=published, proposal=proposal)


def appraise_in_family(
    family: "Family",
    variant: Variant,
    catalogue: "Catalogue",
    *,
    on: date,
    country: str,
    frequency: float | None = None,
    splicing: float | None = None,
) -> Appraisal:
    """Everything that is known of a variant, with what its record in this family tells."""
    from predispo.app.segregating import cosegregate_family

    told: list[Proposed | Open] = [*_of_family(family, variant, catalogue)]
    try:
        answer = cosegregate_family(family, catalogue, variant=variant.name, on=on, country=country)
        if (met := by_segregation(answer)) is not None:
            told.append(met)
    except (RiskError, EvidenceError):
        pass  # a family that tells nothing of the variant is no criterion
    verdict = annotating.check_variant(variant.hgvs, variant.gene)
    return appraised(verdict, frequency=frequency, splicing=splicing, family=told)


def _of_family(family: "Family", variant: Variant, catalogue: "Catalogue") -> tuple[Proposed | Open, ...]:
    """What parentage and phases in this family tell; nothing of a gene that the evidence does not know."""
    from predispo.variants.in_family import by_family

    if variant.gene not in catalogue.genes():
        return ()
    gene = catalogue.gene(variant.gene)
    cancers = frozenset(row.cancer for row in gene.penetrance)
    return by_family(family, familial_variant(family, variant), cancers=cancers, recessive=gene.recessive)


def by_segregation(answer: Cosegregation) -> Proposed | None:
    """The criterion that a variant's cosegregation in one family meets; None where it meets none."""
    if answer.code is None or answer.strength is None:
        return None
    why = Why(code=answer.code.lower(), data={"factor": f"{answer.bayes_factor:.3g}"})
    evidence = f"{answer.evidence_edition}, {answer.on.isoformat()}"
    return Proposed(code=answer.code, strength=answer.strength, why=why, evidence=evidence)


def weigh_criteria(criteria: Iterable[Criterion]) -> Weighed:
    """What the criteria that a person took amount to."""
    from predispo.variants.weighing import weigh

    return weigh((one.code, one.strength) for one in criteria)


def _index() -> "ClinVar | None":
    """The index in use, None also where it is damaged: what it says is told as a problem elsewhere."""
    try:
        return clinvar.clinvar()
    except Unreadable:
        return None


def proposal_as_json(proposal: Proposal | None) -> dict[str, Any] | None:
    """A proposal as the command line prints it, in English; the tier is that of the points."""
    if proposal is None:
        return None
    from predispo.phrases.classification import criteria_words, why_line

    words = criteria_words("en")
    return {
        "tier": proposal.weighed.by_points.value,
        "points": proposal.weighed.points,
        "criteria": [
            {"code": one.code, "strength": one.strength.value, "why": why_line(words, one.why), "source": one.evidence}
            for one in proposal.criteria
        ],
        "rules": proposal.rules,
        "tier_2015": proposal.weighed.by_rules.value,
        "open": [{"code": one.code, "why": why_line(words, one.why)} for one in proposal.open],
        "verified": proposal.verified,
        "is_proposal": True,
    }


def proposal_lines(proposal: Proposal | None) -> tuple[str, ...]:
    """A proposal line by line, in English; nothing where no criterion is proposed."""
    said = proposal_as_json(proposal)
    if said is None or not said["criteria"]:
        return ()
    lines = [f"{one['code']} {one['strength'].replace('_', ' ')}: {one['why']}" for one in said["criteria"]]
    tier, old = said["tier"].replace("_", " "), said["tier_2015"].replace("_", " ")
    return (f"Proposed, not decided: {tier} ({said['points']} points; {old} by the rules of 2015).", *lines)


def appraisal_as_json(appraisal: Appraisal) -> dict[str, Any]:
    """A variant as the command line prints it; what is not known is null."""
    verdict = appraisal.verdict
    return {
        "input": verdict.input,
        "valid": verdict.valid,
        "normalized": verdict.normalized,
        "gene": verdict.gene,
        "protein": verdict.protein,
        "GRCh37": verdict.grch37,
        "GRCh38": verdict.grch38,
        "consequence": verdict.consequence,
        "legacy_names": list(verdict.legacy_names),
        "clinvar": clinvar.published_as_json(appraisal.published),
        "classification": proposal_as_json(appraisal.proposal),
        "problems": [_as_json(one) for one in verdict.problems],
    }


def _with_published(verdict: Verdict) -> Appraisal:
    published, verdict = clinvar.published_or_problem(verdict)
    return Appraisal(verdict=verdict, published=published)


def panel_as_json(file: str, panel: "Panel") -> dict[str, Any]:
    """A panel file as the command line prints it: each variant with the keys of a verdict and its place and sample.

    Criteria are proposed for a variant by itself, not for a whole panel.
    """
    return {
        "file": file,
        "build": panel.build,
        "samples": list(panel.samples),
        "variants": [
            {
                **appraisal_as_json(_with_published(one.verdict)),
                "chrom": one.chrom,
                "pos": one.pos,
                "ref": one.ref,
                "alt": one.alt,
                "zygosity": one.zygosity.value,
                "allele_fraction": one.allele_fraction,
                "sample": one.sample,
            }
            for one in panel.findings
        ],
        "outside": panel.outside,
        "problems": [
            {
                "line": one.line,
                "text": one.text,
                "code": one.problem.code,
                "why": one.why,
                "suggestion": one.problem.suggestion or None,
            }
            for one in panel.problems
        ],
    }


def review_as_json(file: str, review: "Review") -> dict[str, Any]:
    """A table or FHIR report as the command line prints it: the keys of a panel file, and what the report says."""
    taken = [one for one in review.rows if one.can_be_recorded and one.verdict is not None]
    return {
        "file": file,
        "build": review.build,
        "samples": list(review.samples),
        "variants": [
            {
                **appraisal_as_json(Appraisal(verdict=one.verdict, published=one.published)),
                "line": one.line,
                "written": one.written,
                "reported_class": one.reported_class.value if one.reported_class else None,
                "zygosity": one.zygosity.value,
                "allele_fraction": one.allele_fraction,
                "sample": one.sample or None,
                "remarks": [_as_json(problem) for problem in one.problems],
            }
            for one in taken
            if one.verdict is not None
        ],
        "outside": review.outside + sum(one.state == "outside" for one in review.rows),
        "problems": [
            {"line": one.line, "text": one.written, **_as_json(one.problems[0]), "why": one.problems[0].message}
            for one in review.rows
            if one.state == "refused"
        ],
    }


def _as_json(problem: VariantProblem) -> dict[str, Any]:
    return {"code": problem.code, "message": problem.message, "suggestion": problem.suggestion or None}
