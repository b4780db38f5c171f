"""What a written variant is: checked, named, translated and mapped, without leaving this machine."""

from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from predispo.app.ticket import Ticket
from predispo.domain.variant_check import Verdict

if TYPE_CHECKING:
    from predispo.reference.transcripts import Reference
    from predispo.variants.check import Checker
    from predispo.variants.vcf import Panel

HAEMATOPOIETIC = frozenset({"TP53", "CHEK2", "ATM"})
"""Genes whose variants in some cells of the blood can come from clonal haematopoiesis."""

_LOADING = Lock()


def check_variant(text: str, gene: str | None = None) -> Verdict:
    """What a variant as a report writes it is, and whether it can be right.

    `gene` is the gene that the form around the text knows already; a name without transcript is read on it.
    """
    return checker().check(text, gene)


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
