"""Then and now as one page: what was told, what is reckoned, and everything that changed between two days."""

from collections.abc import Sequence
from datetime import date

from predispo.app.comparing import Difference, ThreeTimes
from predispo.domain.facts import FamilyFact
from predispo.domain.family import Recorded
from predispo.domain.ids import PersonId
from predispo.domain.verdict import Verdict
from predispo.drawing.sheet import Block, Grid, Heading, Line, Prose, Sheet
from predispo.phrases.guidance import verdict_word
from predispo.phrases.phrases import NameOf, Phrases


def sheet(told: Sequence[ThreeTimes], found: Difference, person: PersonId, words: Phrases, name_of: NameOf) -> Sheet:
    """The page of one person and two days."""
    first, second = words.date(found.before.day), words.date(found.after.day)
    blocks: list[Block] = [
        *_told_blocks(told, found, words),
        *_figure_blocks(found, words, first, second),
        *_class_blocks(found, words, first, second),
        *_verdict_blocks(found, words, first, second),
        *_fact_blocks("appeared", found.appeared, words, name_of),
        *_fact_blocks("gone", found.gone, words, name_of),
    ]
    family = found.after.family
    return Sheet(
        title=words.text("compare-title", person=name_of(person)),
        subtitle=words.text(
            "compare-subtitle", family=f"{family.number} {family.name}".strip(), first=first, second=second
        ),
        blocks=tuple(blocks),
        foot=words.intended_use,
        language=words.language,
    )


def what_text(words: Phrases, what: str, by_age: int | None) -> str:
    """What a figure is of."""
    if by_age is None:
        return words.text("compare-carrier", gene=what)
    disease = f"disease-{what.replace('_', '-')}"
    return words.text("compare-risk", disease=words.text(disease) if words.has(disease) else what, age=by_age)


def _told_blocks(told: Sequence[ThreeTimes], found: Difference, words: Phrases) -> list[Block]:
    heading = Heading(text=words.text("compare-told-heading"))
    if not told:
        return [heading, Prose(lines=(words.text("compare-told-none"),), tone="muted")]
    lines: list[Line] = []
    before: date | None = None
    for one in told:
        day = words.date(one.day)
        lines.append(
            Line(
                cells=(
                    day if one.day != before else "",
                    words.capital(what_text(words, one.figure.what, one.figure.by_age)),
                    words.percent(one.figure.probability),
                    _percent(words, one.then),
                    _percent(words, one.now),
                    one.told.evidence_edition,
                ),
                hears=(day, *[""] * 5) if one.day == before else (),
                tone="caution" if one.now is not None and _differs(words, one.figure.probability, one.now) else "plain",
            )
        )
        before = one.day
    lines = [Line(cells=one.cells, hears=one.hears and (one.hears[0], *one.cells[1:]), tone=one.tone) for one in lines]
    now = found.after.assessment
    return [
        heading,
        Grid(
            name=words.text("compare-told-heading"),
            head=tuple(
                words.text(f"compare-column-{one}") for one in ("day", "what", "told", "then", "now", "evidence")
            ),
            shares=(17, 34, 13, 14, 12, 12),
            lines=tuple(lines),
        ),
        Prose(
            lines=(words.text("compare-told-means", edition="" if now is None else now.evidence_edition),),
            tone="muted",
        ),
    ]


def _figure_blocks(found: Difference, words: Phrases, first: str, second: str) -> list[Block]:
    changed = [one for one in found.figures if _differs(words, one.before, one.after)]
    heading = Heading(text=words.text("compare-figures-heading"))
    if not changed:
        return [heading, Prose(lines=(words.text("compare-figures-none"),), tone="muted")]
    lines = [
        Line(
            cells=(
                words.capital(what_text(words, one.what, one.by_age)),
                _percent(words, one.before),
                _percent(words, one.after),
            )
        )
        for one in changed
    ]
    return [
        heading,
        Grid(
            name=words.text("compare-figures-heading"),
            head=(words.text("compare-column-what"), first, second),
            shares=(50, 25, 25),
            lines=tuple(lines),
        ),
        Prose(lines=(words.text("compare-figures-means"),), tone="muted"),
    ]


def _class_blocks(found: Difference, words: Phrases, first: str, second: str) -> list[Block]:
    heading = Heading(text=words.text("compare-classes-heading"))
    if not found.classes:
        return [heading, Prose(lines=(words.text("compare-classes-none"),), tone="muted")]
    lines = [
        Line(
            cells=(
                one.variant,
                *(words.text("compare-nothing") if it is None else words.term(it) for it in (one.before, one.after)),
            )
        )
        for one in found.classes
    ]
    head = (words.text("compare-column-variant"), first, second)
    return [heading, Grid(name=heading.text, head=head, shares=(50, 25, 25), lines=tuple(lines))]


def _verdict_blocks(found: Difference, words: Phrases, first: str, second: str) -> list[Block]:
    heading = Heading(text=words.text("compare-verdicts-heading"))
    if not found.verdicts:
        return [heading, Prose(lines=(words.text("compare-verdicts-none"),), tone="muted")]
    lines: list[Line] = []
    for before, after in found.verdicts:
        named = after or before
        assert named is not None
        lines.append(
            Line(
                cells=(
                    words.text("compare-criterion", title=named.title, country=named.country, edition=named.edition),
                    _verdict(words, before),
                    _verdict(words, after),
                )
            )
        )
    head = (words.text("compare-column-criterion"), first, second)
    return [heading, Grid(name=heading.text, head=head, shares=(56, 22, 22), lines=tuple(lines))]


def _verdict(words: Phrases, verdict: Verdict | None) -> str:
    if verdict is None:
        return words.text("compare-nothing")
    said = verdict_word(words, verdict.met)
    return said if verdict.in_force else words.text("compare-not-in-force", verdict=said)


def _fact_blocks(name: str, facts: Sequence[Recorded[FamilyFact]], words: Phrases, name_of: NameOf) -> list[Block]:
    heading = Heading(text=words.text(f"compare-{name}-heading"))
    if not facts:
        return [heading, Prose(lines=(words.text(f"compare-{name}-none"),), tone="muted")]
    lines = [
        Line(
            cells=(
                words.date(one.fact.on) if one.fact.on else "",
                words.fact_line(one.fact, name_of),
                words.text("compare-written", day=words.date(one.recorded_at.astimezone().date()), author=one.author),
            ),
            key=one.ref,
        )
        for one in facts
    ]
    head = tuple(words.text(f"compare-column-{one}") for one in ("day", "fact", "written"))
    return [heading, Grid(name=heading.text, head=head, shares=(18, 56, 26), lines=tuple(lines))]


def _percent(words: Phrases, chance: float | None) -> str:
    return words.text("compare-nothing") if chance is None else words.percent(chance)


def _differs(words: Phrases, before: float | None, after: float | None) -> bool:
    """Whether a reader sees two figures, as they are rounded."""
    return _percent(words, before) != _percent(words, after)
