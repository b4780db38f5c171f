"""Cascading: the relatives of a familial variant with their chances, and what was and is done to reach them."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from predispo.app.editing import Step
from predispo.domain.assessment import Assessment
from predispo.domain.cascade import Cascade, Reached, Relative, Standing
from predispo.domain.dates import PartialDate
from predispo.domain.facts import FamilyFact, RuleSetAside
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.law import Law, Objection
from predispo.drawing.sheet import Block, Facts, Grid, Heading, Line, Prose, Sheet
from predispo.errors import InvalidFact
from predispo.guidance import cascade, lawful
from predispo.letters.findings import RECESSIVE_GENES
from predispo.phrases.cascade import COLUMNS, cells, doubt_line, no_need_line, summary_rows
from predispo.phrases.phrases import NameOf, Phrases

DOUBTFUL: Final = 0.01
"""From which chance on it is said that somebody who seems not to be at risk may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How many people could benefit and were reached.

    `unfound` is the expected number of carriers among the `untested` living relatives: the sum of their chances. For
    `without_chance` of them no chance is computed; they are not in the sum. A symbol for several people counts as so
    many; one for an unknown number counts as one, and `at_least` says so.
    """

    could_benefit: int
    reached: int
    tested: int
    waiting: int
    untested: int
    unfound: float
    without_chance: int
    at_least: bool


def cascades_of(family: Family, *, today: date) -> tuple[Cascade, ...]:
    """The cascade of every variant of the family that makes carriers, without chances."""
    return cascade.cascades(family, today=today)


def to_bear_in_mind(found: Cascade, words: Phrases) -> tuple[str, ...]:
    """What everybody who reads a cascade must know."""
    lines = (words.text("cascade-chances"), words.text("cascade-parentage"))
    gene = found.variant.variant.gene
    return (words.text("cascade-recessive", gene=gene), *lines) if gene in RECESSIVE_GENES else lines


def chance_of(assessment: Assessment | None, person: PersonId, gene: str) -> float | None:
    """The probability that somebody carries a disease-causing variant of a gene; None where it is not computed."""
    mine = None if assessment is None else assessment.persons.get(person)
    chance = None if mine is None else mine.carrier.get(gene)
    return None if chance is None else chance.probability


def doubt_of(found: Cascade, one: Relative, assessment: Assessment | None) -> float | None:
    """The chance of who is said not to be at risk, where it is 1 % or more and twice that of the population."""
    gene = found.variant.variant.gene
    mine = None if assessment is None else assessment.persons.get(one.person)
    chance = None if mine is None else mine.carrier.get(gene)
    if one.standing is not Standing.NOT_CONCERNED or chance is None:
        return None
    return chance.probability if chance.probability >= max(DOUBTFUL, 2 * chance.population) else None


def reach_of(found: Cascade, assessment: Assessment | None) -> Reach:
    """How far the cascade has come."""
    gene = found.variant.variant.gene
    concerned = [one for one in found.relatives if one.could_benefit]
    unfound = [one for one in found.relatives if one.is_unfound]
    chances = [(chance_of(assessment, one.person, gene), _many(one)) for one in unfound]
    return Reach(
        could_benefit=sum(_many(one) for one in concerned),
        reached=sum(_many(one) for one in concerned if one.reached is not Reached.NOT_YET),
        tested=sum(_many(one) for one in concerned if one.reached is Reached.TESTED),
        waiting=sum(_many(one) for one in concerned if one.waits),
        untested=sum(_many(one) for one in unfound),
        unfound=sum(chance * many for chance, many in chances if chance is not None),
        without_chance=sum(many for chance, many in chances if chance is None),
        at_least=any(one.people is None for one in concerned),
    )


def _many(one: Relative) -> int:
    return 1 if one.people is None else max(one.people, 1)


def by_chance(found: Cascade, assessment: Assessment | None) -> tuple[Relative, ...]:
    """Everybody, who waits to be reached first, and among them the likeliest carriers first."""
    gene = found.variant.variant.gene

    def order(one: Relative) -> tuple[bool, bool, bool, float, int]:
        chance = chance_of(assessment, one.person, gene)
        far = len(found.relatives)
        return (
            not one.waits,
            not one.could_benefit,
            one.reached is Reached.TESTED,
            -(chance or 0.0),
            far if one.degree is None else one.degree,
        )

    return tuple(sorted(found.relatives, key=order))


# -- what is written down of several at once --------------------------------------------------------------------------


def objections_to_all(family: Family, facts: Iterable[FamilyFact], law: Law, *, today: date) -> tuple[Objection, ...]:
    """What stands against these steps, by the law and by what their persons asked."""
    return tuple(one for fact in facts for one in lawful.objections(family, fact, law, today=today))


def write_down_of_all(
    make: Callable[[PersonId], FamilyFact],
    persons: Sequence[PersonId],
    *,
    against: Sequence[Objection] = (),
    reason: str = "",
    today: date,
) -> Step:
    """The same thing written down of several relatives, as one entry, with the rules that it sets aside and why.

    Raises:
        InvalidFact: when nobody is named, or a rule asks to wait and no reason is given.
    """
    if not persons:
        raise InvalidFact("Nobody is chosen.", cure="Choose one relative or several in the list.")
    if against and not reason.strip():
        raise InvalidFact("A rule asks to wait, and no reason is given.", cure="Write why the step is taken now.")
    facts = tuple(make(one) for one in persons)
    on = facts[0].on or PartialDate.exactly(today)
    aside = (RuleSetAside(person=one.person, rule=one.rule.name, reason=reason.strip(), on=on) for one in against)
    return Step(subject="write-down", facts=(*facts, *aside))


# -- out of the window ------------------------------------------------------------------------------------------------


def table(
    found: Cascade, shown: Sequence[Relative], assessment: Assessment | None, words: Phrases, name_of: NameOf
) -> tuple[tuple[str, ...], ...]:
    """Head and rows in words, as they stand on the screen."""
    gene = found.variant.variant.gene
    head = tuple(words.text(f"cascade-column-{one}") for one in COLUMNS)
    rows = (cells(words, one, chance_of(assessment, one.person, gene), name_of) for one in shown)
    return (head, *rows)


def as_csv(rows: Sequence[Sequence[str]]) -> bytes:
    """A table for a spreadsheet: UTF-8 with its mark, semicolons between; what looks like a formula is quoted."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([f"'{cell}" if cell[:1] in "=+-@" else cell for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def sheet(
    family: Family,
    found: Cascade,
    shown: Sequence[Relative],
    assessment: Assessment | None,
    words: Phrases,
    name_of: NameOf,
    *,
    on: date,
) -> Sheet:
    """The cascade on paper: how far it has come, and the relatives who are shown."""
    rows = table(found, shown, assessment, words, name_of)
    reach = reach_of(found, assessment)
    blocks: list[Block] = [
        Facts(rows=summary_rows(words, counts_of(reach), unfound=reach.unfound)),
        Prose(lines=to_bear_in_mind(found, words), tone="muted"),
        Grid(
            name=words.text("cascade-title"),
            head=rows[0],
            shares=(16, 17, 10, 12, 17, 11, 11, 12, 11),
            lines=tuple(Line(cells=row) for row in rows[1:]),
        ),
    ]
    reasons: list[str] = []
    for one in shown:
        if one.no_need is not None:
            chance = doubt_of(found, one, assessment)
            doubt = () if chance is None else (doubt_line(words, one, chance, name_of),)
            reasons.append(" ".join((no_need_line(words, one, name_of), *doubt)))
    if reasons:
        blocks += [Heading(text=words.text("cascade-no-need-heading")), Prose(lines=tuple(reasons))]
    return Sheet(
        title=f"{words.text('cascade-title')}: {found.variant.variant.name}",
        subtitle=f"{family.number} {family.name}".strip() + f" · {words.date(on)}",
        blocks=tuple(blocks),
        foot=words.intended_use,
        language=words.language,
    )


def counts_of(reach: Reach) -> dict[str, int]:
    """The numbers of a reach, by the names of their messages."""
    counts = {
        "could-benefit": reach.could_benefit,
        "reached": reach.reached,
        "tested": reach.tested,
        "waiting": reach.waiting,
        "untested": reach.untested,
    }
    return counts | ({"without-chance": reach.without_chance} if reach.without_chance else {})
