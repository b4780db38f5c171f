"""What guidelines offer to carriers, as a table."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_pages import offer_place
from predispo.drawing.sheet import Block, Grid, Heading, Line, Prose
from predispo.evidence.guideline import Action, Guideline
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import words
from predispo.ui.evidence.offer_limbs import conditions, narrowed
from predispo.ui.evidence.sources import Sources
from predispo.ui.evidence.territories import territory

translate = QCoreApplication.translate
Offers = tuple[tuple[Guideline, Action], ...]


def management(actions: Offers, phrases: Phrases, sources: Sources, *, of: str = "") -> Iterator[Block]:
    """What guidelines offer to carriers `of` one gene, each with its edition and state; else with the genes."""
    yield Heading(text=translate("Evidence", "Management of carriers"))
    if not actions:
        yield Prose(lines=(translate("Evidence", "No guideline in the evidence speaks of carriers of this gene."),))
        return
    yield Grid(
        name=translate("Evidence", "Management of carriers"),
        head=(
            translate("Evidence", "Guideline") if of else translate("Evidence", "Carriers of"),
            translate("Evidence", "Offer"),
            translate("Evidence", "Whom"),
            translate("Evidence", "Ages"),
            translate("Evidence", "How often"),
            translate("Evidence", "Strength"),
            translate("Evidence", "State"),
        ),
        shares=(0.17, 0.28, 0.08, 0.10, 0.10, 0.14, 0.13),
        lines=tuple(_lines(actions, phrases, sources, of)),
    )


def _lines(actions: Offers, phrases: Phrases, sources: Sources, of: str) -> Iterator[Line]:
    before = ""
    for guide, action in actions:
        edition = f"{sources.short(guide.source)} · {territory(guide.country)} · {guide.edition}"
        name = edition if of else ", ".join(action.genes) or words.as_written(action.group)
        cells = (
            _offer(action, phrases, of),
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


def _offer(action: Action, phrases: Phrases, of: str) -> str:
    """What is offered, for which organ, with its narrowing and its note; of one gene, what narrows that one."""
    first = f"{words.offered(action)} ({words.organ(action.organ, phrases)})"
    if action.kind != "surveillance":
        first = f"{words.kind_of_action(action.kind)}: {first}"
    return "\n".join(
        part
        for part in (
            first,
            *narrowed(action, of),
            *conditions(action, phrases),
            words.noted(action),
            words.as_written(action.defect),
        )
        if part
    )


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
