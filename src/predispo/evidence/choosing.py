"""What a model chooses: the choices of its file, with a clinic's own in the place of those that they answer anew."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from predispo.evidence import readers
from predispo.evidence.overlay import Overlay
from predispo.evidence.places import MODEL, parsed
from predispo.evidence.readers import Selection
from predispo.evidence.schema import LeftOut, LinkedGenes
from predispo.evidence.table import Table

if TYPE_CHECKING:
    from predispo.domain.clinic_facts import EvidenceOverridden


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The selections by gene and cancer, what is left out with its reason, and which genes are linked."""

    selections: dict[tuple[str, str], list[Selection]]
    left_out: tuple[LeftOut, ...]
    linked: tuple[LinkedGenes, ...] = ()


def chosen(model: Table, overlay: Overlay) -> Chosen:
    """What a model file chooses, and what the clinic chooses instead.

    A clinic's choice for a gene, cancer, sex, genotype, condition and role takes the place of the file's for just that,
    and of its being left out; a clinic's leaving out takes the place of every choice for that gene, cancer and sex.
    """
    found = [one for table in model.tables("choice") for one in readers.selections(table)]
    left_out = [readers.left_out(table) for table in model.tables("left_out")]
    for one in overlay.of(MODEL, "left_out"):
        out = readers.left_out(_table(one))
        found = [rest for kept in found for rest in _without(kept, out.gene, out.cancer, _sexes(out.sex))]
        left_out.append(out)
    for one in overlay.of(MODEL, "choice"):
        for mine in readers.selections(_table(one)):
            mine = replace(mine, override=one.override)
            found = [rest for kept in found for rest in _beside(kept, mine)]
            left_out = [kept for kept in left_out if not _answers(mine, kept)]
            found.append(mine)
    selections: dict[tuple[str, str], list[Selection]] = {}
    for one in found:
        selections.setdefault((one.gene, one.cancer), []).append(one)
    return Chosen(selections=selections, left_out=tuple(left_out), linked=_linked(model))


def _linked(model: Table) -> tuple[LinkedGenes, ...]:
    found: list[LinkedGenes] = []
    for table in model.tables("linked"):
        one = readers.linked_genes(table)
        if any(gene in other.genes for other in found for gene in one.genes):
            table.refuse("A gene is linked with two others.", "Link each gene with one other.")
        found.append(one)
    return tuple(found)


def _table(one: "EvidenceOverridden") -> Table:
    return Table(file=MODEL, place=f"{one.place.table} {one.place.key}", data=parsed(one.text, one.place))


def _sexes(sex: str) -> frozenset[str]:
    return frozenset("FM" if sex == "B" else sex)


def _without(kept: Selection, gene: str, cancer: str, sexes: Iterable[str]) -> Sequence[Selection]:
    """What is left of a choice once it no longer speaks of these sexes."""
    if kept.gene != gene or cancer not in {kept.cancer, "*"}:
        return (kept,)
    rest = _sexes(kept.sex) - frozenset(sexes)
    if rest == _sexes(kept.sex):
        return (kept,)
    return tuple(replace(kept, sex=sex) for sex in sorted(rest))


def _beside(kept: Selection, mine: Selection) -> Sequence[Selection]:
    """What is left of a choice beside a clinic's own: other sexes, other roles."""
    if (kept.genotype, kept.when) != (mine.genotype, mine.when) or not kept.roles & mine.roles:
        return (kept,)
    rest = _without(kept, mine.gene, mine.cancer, _sexes(mine.sex))
    if rest == (kept,):
        return rest
    both = _sexes(kept.sex) & _sexes(mine.sex)
    roles = kept.roles - mine.roles
    return (*rest, *(replace(kept, sex=sex, roles=roles) for sex in sorted(both) if roles))


def _answers(mine: Selection, left_out: LeftOut) -> bool:
    return (
        left_out.gene == mine.gene
        and left_out.cancer in {mine.cancer, "*"}
        and _sexes(left_out.sex) <= _sexes(mine.sex)
    )
