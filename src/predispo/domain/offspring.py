"""What a variant means for a person's children: the chance, from which age it matters, the other parent."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from predispo.domain.ids import PersonId
from predispo.domain.variant import Variant

EVEN: Final = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Offspring:
    """One gene in which somebody carries a variant, seen from their children.

    `chance` is of each child to inherit a variant; None where it was seen in some cells only, and is at most even.
    `matters_from` is the earliest age, in completed years, at which `guideline` offers carriers of either sex
    anything; None where none says. `recessive` is the disease of who has two copies, empty where none is known;
    `both` the chance of it where the other parent carries one. `partners` are the other parents in the family:
    True where one carries a variant of the gene, False where the whole gene was tested without, None where nobody
    knows. `untested` are living children of whom it is not known.
    """

    gene: str
    variants: tuple[Variant, ...]
    chance: float | None
    matters_from: int | None
    guideline: str
    recessive: str
    both: float
    partners: Mapping[PersonId, bool | None]
    untested: tuple[PersonId, ...]
    paternal: bool
