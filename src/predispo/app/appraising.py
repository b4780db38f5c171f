"""A written variant with what is known of it: the check, what ClinVar says, and which class is proposed."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from predispo.app import annotating, clinvar
from predispo.domain.published import PublishedClass
from predispo.domain.variant_check import Verdict

if TYPE_CHECKING:
    from predispo.variants.vcf import Panel


@dataclass(frozen=True, slots=True, kw_only=True)
class Appraisal:
    """What a variant is and what is published of it."""

    verdict: Verdict
    published: PublishedClass | None = None


def appraise(text: str, gene: str | None = None) -> Appraisal:
    """Everything that is known of a variant as somebody wrote it."""
    return appraised(annotating.check_variant(text, gene))


def appraised(verdict: Verdict) -> Appraisal:
    """Everything that is known of a checked variant."""
    published, verdict = clinvar.published_or_problem(verdict)
    return Appraisal(verdict=verdict, published=published)


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
        "classification": None,
        "problems": [
            {"code": one.code, "message": one.message, "suggestion": one.suggestion or None} for one in verdict.problems
        ],
    }


def panel_as_json(file: str, panel: "Panel") -> dict[str, Any]:
    """A panel file as the command line prints it: each variant with the keys of a verdict and its place and sample."""
    return {
        "file": file,
        "build": panel.build,
        "samples": list(panel.samples),
        "variants": [
            {
                **appraisal_as_json(appraised(one.verdict)),
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
        "problems": [{"line": one.line, "text": one.text, "why": one.why} for one in panel.problems],
    }
