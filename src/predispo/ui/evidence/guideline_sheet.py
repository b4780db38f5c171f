"""The page of a guideline in words: its criteria limb by limb, and what it offers."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from predispo.app.evidence_pages import GuidelinePage, offer_place
from predispo.drawing.sheet import Block, Facts, Grid, Heading, Line, Prose
from predispo.evidence.guideline import Criterion, Guideline
from predispo.phrases.phrases import Phrases
from predispo.ui.evidence import words
from predispo.ui.evidence.management import management
from predispo.ui.evidence.rules import rule_lines
from predispo.ui.evidence.sources import Sources
from predispo.ui.evidence.territories import territory

translate = QCoreApplication.translate


def guideline_blocks(page: GuidelinePage, phrases: Phrases, sources: Sources) -> tuple[Block, ...]:
    """Which edition for which country, criteria, offers and sources."""
    guide = page.guideline
    return (
        Facts(
            rows=(
                (translate("Evidence", "For"), territory(guide.country)),
                (translate("Evidence", "Edition"), guide.edition),
                (translate("Evidence", "Source"), sources.full(guide.source)),
            )
        ),
        *_criteria(guide, phrases),
        *(management(tuple((guide, one) for one in page.actions), phrases, sources) if page.actions else ()),
        *sources.bibliography(page.cited),
    )


def _criteria(guide: Guideline, phrases: Phrases) -> Iterator[Block]:
    for one in guide.criteria:
        name = f"{words.kind_of_criterion(one.kind)}: {one.topic}" if one.topic else words.kind_of_criterion(one.kind)
        yield Heading(text=phrases.capital(name))
        until = one.valid_to or ""
        rows = (
            (translate("Evidence", "Name"), one.id),
            (translate("Evidence", "Edition"), one.edition),
            (translate("Evidence", "Valid"), f"{one.valid_from}–{until}" if until else f"{one.valid_from}–"),
            (translate("Evidence", "Superseded by"), one.superseded_by),
            (translate("Evidence", "State"), f"{words.state(one)} · {one.verified_in}".strip(" ·")),
        )
        yield Facts(rows=tuple((label, value) for label, value in rows if value))
        if one.defect:
            yield Prose(lines=(words.as_written(one.defect),), tone="caution")
        yield Grid(
            name=name,
            head=(translate("Evidence", "Rule"),),
            shares=(1.0,),
            lines=tuple(
                Line(cells=(line,), key=offer_place(guide, one))
                for line in (*_clauses(one, phrases), *rule_lines(one.rule, phrases))
            ),
        )


def _clauses(criterion: Criterion, phrases: Phrases) -> Iterator[str]:
    """What a criterion asks, clause by clause, in the reader's language."""
    if not criterion.clauses:
        return
    yield translate("Evidence", "all of") if criterion.combine == "all" else translate("Evidence", "any of")
    for clause in criterion.clauses:
        yield f"    –  {clause.text.get(phrases.language) or clause.text.get('en', clause.id)}"
