"""What a written variant is: checked, named, translated and mapped, without leaving this machine."""

from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from predispo.domain.variant_check import Verdict

if TYPE_CHECKING:
    from predispo.variants.check import Checker

HAEMATOPOIETIC = frozenset({"TP53", "CHEK2", "ATM"})
"""Genes whose variants in some cells of the blood can come from clonal haematopoiesis."""

_LOADING = Lock()


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


def make_ready() -> None:
    """Read the reference and the engine, which takes some tenths of a second, before the first check."""
    with _LOADING:
        _checker()


def is_ready() -> bool:
    """Whether a check answers at once."""
    return _checker.cache_info().currsize > 0


@cache
def _checker() -> "Checker":
    from predispo.reference.transcripts import load_reference
    from predispo.variants.check import Checker

    return Checker(load_reference())
