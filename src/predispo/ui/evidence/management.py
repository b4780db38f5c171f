"""What guidelines offer to carriers, as a table."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_pages import offer_place
from predispo.drawing.sheet import Block, Grid, Heading, Line, Prose
from predispo.evidence.guideline import Action, Guideline
from predispo.ui.evidence import words
from predispo.ui.evidence.sources import Sources
from predispo.ui.evidence.territories import territory

translate = QCoreApplication.translate
Offers = tuple[tuple[Guideline, Action], ...]


def management(actions: Offers, sources: Sources, *, with_genes: bool = False) -> Iterator[Block]:
    """What guidelines offer to carriers, each with its edition and state; first the guideline, or the genes."""
    yield Heading(text=translate("Evidence", "Management of carriers"))
    if not actions:
        yield Prose(lines=(translate("Evidence", "No guideline in the evidence speaks of carriers of this gene."),))
        return
    yield Grid(
        name=translate("Evidence", "Management of carriers"),
        head=(
            translate("Evidence", "Carriers of") if with_genes else translate("Evidence", "Guideline"),
            translate("Evidence", "Offer"),
            translate("Evidence", "Whom"),
            translate("Evidence", "Ages"),
            translate("Evidence", "How often"),
            translate("Evidence", "Strength"),
            translate("Evidence", "State"),
        ),
        shares=(0.19, 0.29, 0.09, 0.11, 0.10, 0.11, 0.11),
        lines=tuple(_lines(actions, sources, with_genes=with_genes)),
    )


def _lines(actions: Offers, sources: Sources, *, with_genes: bool) -> Iterator[Line]:
    before = ""
    for guide, action in actions:
        edition = f"{sources.short(guide.source)} · {territory(guide.country)} · {guide.edition}"
        name = ", ".join(action.genes) or action.group if with_genes else edition
        cells = (
            _offer(action),
            words.sex(action.sex),
            _ages(action),
            _every(action.interval_months),
            words.strength(action.strength),
            words.state(action),
        )
        yield Line(
            cells=("" if name == before else name, *cells),
            key=offer_place(guide, action),
            hears=(name, *cells),
            tone=words.tone(action),
        )
        before = name


def _offer(action: Action) -> str:
    """What is offered, for which organ, with its narrowing and its note."""
    narrowed = (
        f"{gene}: {value}" for part in (action.variants, action.zygosity, action.forms) for gene, value in part.items()
    )
    first = f"{action.modality} ({action.organ.replace('_', ' ')})"
    if action.kind != "surveillance":
        first = f"{words.kind_of_action(action.kind)}: {first}"
    limbs = (f"{name.replace('_', ' ')}: {_plain(value)}" for name, value in action.conditions.items())
    return "\n".join(part for part in (first, *narrowed, *limbs, action.note, action.defect) if part)


def _ages(action: Action) -> str:
    """The ages of an offer."""
    first = action.start_age if action.start_age is not None else action.window_from
    last = action.stop_age if action.stop_age is not None else action.window_to
    match first, last:
        case None, None:
            return "–"
        case _, None:
            return translate("Evidence", "from {first}").format(first=first)
        case None, _:
            return translate("Evidence", "up to {last}").format(last=last)
        case _:
            return f"{first}–{last}"


def _every(months: int) -> str:
    """How often."""
    if not months:
        return "–"
    if months % 12 == 0:
        return translate("Evidence", "%n year(s)", "", months // 12)
    return translate("Evidence", "%n month(s)", "", months)


def _plain(value: object) -> str:
    """A value of a rule as text."""
    if isinstance(value, dict):
        return ", ".join(f"{str(name).replace('_', ' ')}: {_plain(one)}" for name, one in value.items())
    if isinstance(value, list | tuple):
        return "; ".join(_plain(one) for one in value)
    if isinstance(value, bool):
        return translate("Evidence", "yes") if value else translate("Evidence", "no")
    return str(value)
