"""What a written variant is: checked, named, translated and mapped, without leaving this machine."""

from functools import cache
from typing import Any

from predispo.domain.variant_check import Verdict
from predispo.reference.transcripts import load_reference
from predispo.variants.check import Checker


def check_variant(text: str, gene: str | None = None) -> Verdict:
    """What a variant as a report writes it is, and whether it can be right.

    `gene` is the gene that the form around the text knows already; a name without transcript is read on it.
    """
    return _checker().check(text, gene)


def verdict_as_json(verdict: Verdict) -> dict[str, Any]:
    """A verdict as the command line prints it; what is not worked out yet is null."""
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
        "clinvar": None,
        "classification": None,
        "problems": [
            {"code": one.code, "message": one.message, "suggestion": one.suggestion or None} for one in verdict.problems
        ],
    }


@cache
def _checker() -> Checker:
    return Checker(load_reference())
