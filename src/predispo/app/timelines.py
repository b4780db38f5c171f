"""Timelines: what happened to a person or a family, by kind, in order, on the screen as on paper."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Final

from predispo.app.comparing import figure_of
from predispo.app.comparing_sheet import what_text
from predispo.domain import facts as f
from predispo.domain.assessment import Assessment
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import PersonId
from predispo.drawing.sheet import Grid, Line, Sheet
from predispo.phrases.phrases import NameOf, Phrases


class Theme(StrEnum):
    """What an entry of a timeline is about."""

    CARE = "care"
    CONSENT = "consent"
    TESTS = "tests"
    TOLD = "told"
    LETTERS = "letters"
    PLAN = "plan"
    RELATIVES = "relatives"
    TASKS = "tasks"
    HEALTH = "health"
    FAMILY = "family"
    NOTES = "notes"


_THEMES: Final[dict[Theme, tuple[type[f.Fact], ...]]] = {
    Theme.CARE: (f.ReferralReceived, f.ConsultationHeld, f.DecisionTaken),
    Theme.CONSENT: (f.ConsentGiven, f.ConsentWithdrawn, f.RuleSetAside),
    Theme.TESTS: (f.TestOrdered, f.SampleTaken, f.ResultReceived, f.VariantClassified, f.ClassPublished),
    Theme.TOLD: (f.RiskTold,),
    Theme.LETTERS: (f.LetterIssued,),
    Theme.PLAN: (f.PlanMade, f.SurveillanceDone),
    Theme.RELATIVES: (
        *(f.RelativeInformed, f.RelativeInvited, f.RelativeDeclined),
        *(f.ContactAgreed, f.SeenElsewhere),
    ),
    Theme.TASKS: (f.TaskOpened, f.TaskDone, f.PromiseMade, f.PromiseKept),
    Theme.HEALTH: (
        *(f.DiagnosisMade, f.UnaffectedNoted, f.CancerUnknownNoted, f.SurgeryDone),
        *(f.PersonSeenAlive, f.PersonDied, f.RiskFactorNoted, f.PregnancyNoted),
    ),
    Theme.NOTES: (f.NoteWritten,),
}
_BY_KIND: Final = {kind: theme for theme, kinds in _THEMES.items() for kind in kinds}

UNDATED: Final = frozenset(
    kind
    for theme, kinds in _THEMES.items()
    if theme not in {Theme.HEALTH, Theme.LETTERS}
    for kind in kinds
    if kind not in {f.ResultReceived, f.VariantClassified, f.ClassPublished}
)
"""What the clinic did, which is on the timeline though its day is not known."""


def theme_of(fact: f.FamilyFact) -> Theme:
    """What a fact is about."""
    return _BY_KIND.get(type(fact), Theme.FAMILY)


def themes_in(family: Family) -> tuple[Theme, ...]:
    """The themes of which something happened."""
    found = {theme_of(one.fact) for one in timeline(family)}
    return tuple(theme for theme in Theme if theme in found)


def timeline(
    family: Family, *, person: PersonId | None = None, theme: Theme | None = None, newest_first: bool = False
) -> tuple[Recorded[f.FamilyFact], ...]:
    """What happened to one person, or to everybody, and of one theme, or of all; what has no day comes first."""
    undated = [one for one in family.facts if one.fact.on is None and type(one.fact) in UNDATED]
    shown = [
        one
        for one in (*undated, *family.journey)
        if (person is None or person in f.persons_of(one.fact)) and (theme is None or theme_of(one.fact) is theme)
    ]
    return tuple(reversed(shown) if newest_first else shown)


def told_lines(
    fact: f.RiskTold, now: Assessment | None, words: Phrases, *, only_changed: bool = False
) -> tuple[str, ...]:
    """Each told figure beside what it is now; with `only_changed` those that a reader sees to be another."""
    lines: list[str] = []
    for figure in fact.figures:
        current = figure_of(now, fact.person, figure.what, figure.by_age)
        if only_changed and (current is None or words.percent(current) == words.percent(figure.probability)):
            continue
        lines.append(
            words.text(
                "timeline-told",
                what=words.capital(what_text(words, figure.what, figure.by_age)),
                told=words.percent(figure.probability),
                now="" if current is None else words.percent(current),
                now_known="no" if current is None else "yes",
            )
        )
    return tuple(lines)


def sheet(
    family: Family,
    shown: Iterable[Recorded[f.FamilyFact]],
    now: Assessment | None,
    words: Phrases,
    name_of: NameOf,
    *,
    whose: PersonId | None,
    theme: Theme | None,
    on: date,
) -> Sheet:
    """The timeline on paper, as it is shown."""
    lines = [
        Line(
            cells=(
                words.date(one.fact.on) if one.fact.on else words.text("timeline-no-day"),
                "\n".join(
                    (
                        words.fact_line(one.fact, name_of),
                        *(told_lines(one.fact, now, words) if isinstance(one.fact, f.RiskTold) else ()),
                        *((one.fact.summary,) if isinstance(one.fact, f.ConsultationHeld) and one.fact.summary else ()),
                    )
                ),
                words.text("compare-written", day=words.date(one.recorded_at.astimezone().date()), author=one.author),
            )
        )
        for one in shown
    ]
    about = words.text("timeline-family") if whose is None else name_of(whose)
    return Sheet(
        title=words.text("timeline-title", whose=words.capital(about)),
        subtitle=" · ".join(
            part
            for part in (
                f"{family.number} {family.name}".strip(),
                "" if theme is None else words.capital(words.term(theme)),
                words.date(on),
            )
            if part
        ),
        blocks=(
            Grid(
                name=words.text("timeline-title", whose=about),
                head=tuple(words.text(f"compare-column-{one}") for one in ("day", "fact", "written")),
                shares=(18, 58, 24),
                lines=tuple(lines),
            ),
        ),
        foot=words.intended_use,
        language=words.language,
    )
