"""Comparing: what changed in a family between two days, and what somebody was told beside what is reckoned."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from predispo.app.advising import criteria_for
from predispo.app.assessing import assess_family
from predispo.app.ticket import Ticket
from predispo.domain.assessment import Assessment
from predispo.domain.facts import ConsultationHeld, FamilyFact, PersonPlaced, RiskTold
from predispo.domain.familial import familial_variants
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import PersonId
from predispo.domain.journey_facts import ToldFigure
from predispo.domain.variant import VariantClass
from predispo.domain.verdict import Verdict
from predispo.errors import NotApplicable, RiskError
from predispo.evidence.catalogue import Catalogue

HORIZON: Final = 80
KnownOn = Callable[[date], Family]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of two days: the family as known at its end, its figures (None where there are none) and verdicts."""

    day: date
    family: Family
    assessment: Assessment | None
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreeTimes:
    """One figure: as it was told on a day; as the family known then gives it by today's evidence; and as it is now.

    `then` and `now` are None where the figure is not computed.
    """

    day: date
    told: RiskTold
    figure: ToldFigure
    then: float | None
    now: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One figure on both days: a gene's carrier probability, or a cancer's remaining risk by an age."""

    what: str
    by_age: int | None
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reclassed:
    """A variant whose class that acts is another, None where there was or is none."""

    variant: str
    before: VariantClass | None
    after: VariantClass | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What is otherwise on the later day; `verdicts` are those whose answer, or whose being in force, is another."""

    before: Side
    after: Side
    appeared: tuple[Recorded[FamilyFact], ...]
    gone: tuple[Recorded[FamilyFact], ...]
    figures: tuple[Moved, ...]
    classes: tuple[Reclassed, ...]
    verdicts: tuple[tuple[Verdict | None, Verdict | None], ...]


def last_consultation(family: Family, person: PersonId, *, before: date) -> date | None:
    """The day of the last consultation with somebody before a day; None where there was none."""
    days = [
        _day(one)
        for one in family.facts
        if isinstance(one.fact, ConsultationHeld) and one.fact.person == person and _day(one) < before
    ]
    return max(days, default=None)


def side(
    family: Family,
    catalogue: Catalogue,
    person: PersonId,
    *,
    day: date,
    country: str,
    guidelines: str = "",
    ticket: Ticket | None = None,
) -> Side:
    """What was known of a family on a day, reckoned by the evidence of today and the guidelines in force then.

    Raises:
        Cancelled: when nobody waits for the answer any more.
    """
    assessment = _assessed(family, catalogue, person, day=day, country=country, ticket=ticket)
    verdicts: tuple[Verdict, ...] = ()
    if person in family.persons:
        try:
            verdicts = criteria_for(
                family, catalogue, person, country=country, on=day, assessment=assessment, names=guidelines
            )
        except NotApplicable:
            verdicts = ()
    return Side(day=day, family=family, assessment=assessment, verdicts=verdicts)


def told_three_times(
    family: Family,
    catalogue: Catalogue,
    person: PersonId,
    known_on: KnownOn,
    now: Assessment | None,
    *,
    country: str,
    ticket: Ticket | None = None,
) -> tuple[ThreeTimes, ...]:
    """Every figure that somebody was told, the last occasion first.

    Raises:
        Cancelled: when nobody waits for the answer any more.
    """
    told = [one for one in family.facts if isinstance(one.fact, RiskTold) and one.fact.person == person]
    told.sort(key=_day, reverse=True)
    then = {
        day: _assessed(known_on(day), catalogue, person, day=day, country=country, ticket=ticket)
        for day in dict.fromkeys(_day(one) for one in told)
    }
    found: dict[tuple[date, ToldFigure], ThreeTimes] = {}
    for one in told:
        assert isinstance(one.fact, RiskTold)
        for figure in one.fact.figures:
            three = ThreeTimes(
                day=_day(one),
                told=one.fact,
                figure=figure,
                then=figure_of(then[_day(one)], person, figure.what, figure.by_age),
                now=figure_of(now, person, figure.what, figure.by_age),
            )
            # A figure that was told twice on one day, by word and by letter, stands once.
            found.setdefault((three.day, figure), three)
    return tuple(found.values())


def difference(before: Side, after: Side, person: PersonId) -> Difference:
    """What is otherwise on the later of two days."""
    said, says = ({one.fact for one in one_side.family.facts} for one_side in (before, after))
    return Difference(
        before=before,
        after=after,
        appeared=tuple(one for one in after.family.facts if one.fact not in said and _counts(one.fact)),
        gone=tuple(one for one in before.family.facts if one.fact not in says and _counts(one.fact)),
        figures=tuple(_moved(before.assessment, after.assessment, person)),
        classes=tuple(_reclassed(before.family, after.family)),
        verdicts=tuple(_turned(before.verdicts, after.verdicts)),
    )


def figure_of(assessment: Assessment | None, person: PersonId, what: str, by_age: int | None) -> float | None:
    """A gene's carrier probability, or a cancer's remaining risk by an age; None where it is not computed."""
    mine = None if assessment is None else assessment.persons.get(person)
    if mine is None:
        return None
    if by_age is None:
        chance = mine.carrier.get(what)
        return None if chance is None else chance.probability
    return next((one.risk for one in mine.remaining_risk.get(what, ()) if one.age == by_age), None)


def _assessed(
    family: Family, catalogue: Catalogue, person: PersonId, *, day: date, country: str, ticket: Ticket | None
) -> Assessment | None:
    """The figures of a day; None where the family as known then has none."""
    if person not in family.persons:
        return None
    try:
        return assess_family(family, catalogue, on=day, country=country, consultand=person, ticket=ticket)
    except RiskError:
        return None


def _moved(before: Assessment | None, after: Assessment | None, person: PersonId) -> Iterable[Moved]:
    """Every figure that either day has, genes first."""
    genes: dict[str, None] = {}
    sites: dict[str, None] = {}
    for one in (before, after):
        mine = None if one is None else one.persons.get(person)
        if mine is not None:
            genes.update(dict.fromkeys(gene for gene in mine.carrier if gene != "any"))
            sites.update(dict.fromkeys(mine.remaining_risk))
    for what, by_age in (*((gene, None) for gene in genes), *((site, HORIZON) for site in sites)):
        first, second = (figure_of(one, person, what, by_age) for one in (before, after))
        if first is not None or second is not None:
            yield Moved(what=what, by_age=by_age, before=first, after=second)


def _reclassed(before: Family, after: Family) -> Iterable[Reclassed]:
    first, second = ({one.variant.name: one.acting for one in familial_variants(one_of)} for one_of in (before, after))
    for name in dict.fromkeys((*first, *second)):
        if first.get(name) is not second.get(name):
            yield Reclassed(variant=name, before=first.get(name), after=second.get(name))


def _turned(before: Sequence[Verdict], after: Sequence[Verdict]) -> Iterable[tuple[Verdict | None, Verdict | None]]:
    first, second = (_by_name(one) for one in (before, after))
    for name in dict.fromkeys((*first, *second)):
        one, other = first.get(name), second.get(name)
        if one is None or other is None or (one.met, one.in_force) != (other.met, other.in_force):
            yield one, other


def _by_name(verdicts: Iterable[Verdict]) -> Mapping[tuple[str, str], Verdict]:
    return {(one.criterion, one.edition): one for one in verdicts}


def _counts(fact: FamilyFact) -> bool:
    """Whether a fact says something: where a symbol stands does not."""
    return not isinstance(fact, PersonPlaced)


def _day(one: Recorded[FamilyFact]) -> date:
    return one.recorded_at.astimezone().date() if one.fact.on is None else one.fact.on.middle
