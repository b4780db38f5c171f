"""What a written variant is: checked, named, translated and mapped, without leaving this machine."""

from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from predispo.app.ticket import Ticket
from predispo.domain.variant import Zygosity
from predispo.domain.variant_check import VariantProblem, Verdict

if TYPE_CHECKING:
    from predispo.reference.transcripts import Reference
    from predispo.variants.check import Checker
    from predispo.variants.vcf import Panel

HAEMATOPOIETIC = frozenset({"TP53", "CHEK2", "ATM"})
"""Genes whose variants in some cells of the blood can come from clonal haematopoiesis."""
LOW_SHARE = 0.3
"""Below this share of reads it is asked whether a finding is a mosaic: our choice (decision 34); nothing acts on it."""

_LOADING = Lock()


def check_variant(text: str, gene: str | None = None) -> Verdict:
    """What a variant as a report writes it is, and whether it can be right.

    `gene` is the gene that the form around the text knows already; a name without transcript is read on it.
    """
    return checker().check(text, gene)


def low_share(fraction: float | None, zygosity: Zygosity, gene: str) -> VariantProblem | None:
    """A remark on a variant that so few reads have that it may lie in some of the cells only; None where not."""
    if fraction is None or fraction >= LOW_SHARE or zygosity is Zygosity.MOSAIC:
        return None
    blood, share = gene in HAEMATOPOIETIC, f"{100 * fraction:.3g}"
    message = f"Only {share} % of the reads have it: it may be a mosaic" + (
        f", or come from clonal haematopoiesis in the blood ({gene})." if blood else "."
    )
    cure = "Ask for a second tissue; choose mosaic as zygosity unless the report says heterozygous."
    values = (("share", share), ("gene", gene), ("blood", "yes" if blood else "no"))
    return VariantProblem(code="low-share", message=message, suggestion=cure, values=values)


def annotate_file(file: Path, *, build: str | None = None, ticket: Ticket | None = None) -> "Panel":
    """The variants of a VCF file, plain or compressed, that lie in the genes of the reference.

    `build` overrules what the file says of its build. Raises Unreadable where nothing of it can be relied on.
    """
    from predispo.variants.vcf import read_panel

    listening = ticket or Ticket()
    with file.open("rb") as stream:
        return read_panel(stream, checker(), build=build, step=lambda line: listening.step(line, 0))


def make_ready() -> None:
    """Read the reference and the engine, which takes some tenths of a second, before the first check."""
    with _LOADING:
        checker()


def is_ready() -> bool:
    """Whether a check answers at once."""
    return checker.cache_info().currsize > 0


def reference() -> "Reference":
    """The reference that variants are checked on."""
    return checker().reference


@cache
def checker() -> "Checker":
    """The checker of variants, made once."""
    from predispo.reference.transcripts import load_reference
    from predispo.variants.check import Checker

    return Checker(load_reference())
