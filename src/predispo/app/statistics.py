"""The clinic's own statistics: referrals, waiting times, tests, results by gene, reach; counted here, sent nowhere."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import StringIO
from statistics import quantiles
from typing import Any, Final

from predispo.app.ticket import Ticket
from predispo.app.workspace import Workspace
from predispo.domain.care import ConsultationKind
from predispo.domain.dates import PartialDate
from predispo.domain.facts import (
    ConsultationHeld,
    FamilyFact,
    PlanMade,
    ReferralReceived,
    RelativeInformed,
    ResultReceived,
    RiskTold,
    SampleTaken,
    TestOrdered,
)
from predispo.domain.familial import familial_variants
from predispo.domain.family import Family
from predispo.domain.reach import acts, reach
from predispo.domain.testing import TestPurpose
from predispo.errors import InvalidFact, SealBroken, Unreadable

SMALL: Final = 5
"""Counts of people below this are hidden, since a small number in a small clinic may name somebody."""
WAITS: Final = (
    "referral_to_consultation",
    "referral_to_risk_told",
    "counselling_to_order",
    "sample_to_result",
    "result_to_counselling",
    "result_to_plan",
    "carrier_to_relative",
)
"""The stages whose waiting times are counted, in the order of the journey."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """How long people waited from one step to the next, in days: so many people, the median and the quartiles."""

    of: str
    count: int
    median: float
    lower: float
    upper: float


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneCount:
    """The people in whom a gene was looked at in the germline, by what was found."""

    gene: str
    tested: int
    carriers: int
    uncertain: int

    @property
    def negative(self) -> int:
        """Those without a finding that acts or is uncertain."""
        return self.tested - self.carriers - self.uncertain


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How far the familial variants of a gene reached: families, living relatives at risk, and who was reached."""

    gene: str
    families: int
    at_risk: int
    told: int
    tested: int
    carriers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """What was counted, from the first to the last day; `unread` are families that could not be read."""

    first: date
    last: date
    families: int
    people: int
    unread: int
    referrals: tuple[tuple[int, int], ...]
    waits: tuple[Wait, ...]
    tests: tuple[tuple[TestPurpose, int], ...]
    genes: tuple[GeneCount, ...]
    reach: tuple[Reach, ...]


@dataclass(slots=True)
class _Sums:
    families: int = 0
    people: int = 0
    unread: int = 0
    referrals: Counter[int] = field(default_factory=Counter[int])
    days: dict[str, list[int]] = field(default_factory=lambda: {one: [] for one in WAITS})
    tests: Counter[TestPurpose] = field(default_factory=Counter[TestPurpose])
    genes: dict[str, Counter[str]] = field(default_factory=dict[str, Counter[str]])
    reach: dict[str, Counter[str]] = field(default_factory=dict[str, Counter[str]])


def clinic_statistics(workspace: Workspace, *, first: date, last: date, ticket: Ticket | None = None) -> Statistics:
    """Count everything that happened from one day to another, both included, in all families of the vault.

    Raises:
        Cancelled: nobody waits any more.
    """
    listening, sums = ticket or Ticket(), _Sums()
    headers = workspace.families()
    for at, header in enumerate(headers):
        listening.step(at, len(headers))
        try:
            count_family(sums, workspace.family(header.id), first, last)
        except (SealBroken, Unreadable, InvalidFact):
            sums.unread += 1
    return _statistics(sums, first, last)


def statistics_of(families: Iterable[Family], *, first: date, last: date) -> Statistics:
    """The statistics of these families."""
    sums = _Sums()
    for family in families:
        count_family(sums, family, first, last)
    return _statistics(sums, first, last)


def _statistics(sums: _Sums, first: date, last: date) -> Statistics:
    return Statistics(
        first=first,
        last=last,
        families=sums.families,
        people=sums.people,
        unread=sums.unread,
        referrals=tuple(sorted(sums.referrals.items())),
        waits=tuple(_wait(name, days) for name, days in sums.days.items() if days),
        tests=tuple((one, sums.tests[one]) for one in TestPurpose if sums.tests[one]),
        genes=tuple(
            GeneCount(gene=gene, tested=found["tested"], carriers=found["carriers"], uncertain=found["uncertain"])
            for gene, found in sorted(sums.genes.items())
        ),
        reach=tuple(
            Reach(
                gene=gene,
                families=found["families"],
                at_risk=found["at_risk"],
                told=found["told"],
                tested=found["tested"],
                carriers=found["carriers"],
            )
            for gene, found in sorted(sums.reach.items())
        ),
    )


def _wait(name: str, days: Sequence[int]) -> Wait:
    lower, median, upper = quantiles(days, n=4, method="inclusive") if len(days) > 1 else (days[0],) * 3
    return Wait(of=name, count=len(days), median=median, lower=lower, upper=upper)


def count_family(sums: _Sums, family: Family, first: date, last: date) -> None:
    """Add one family."""
    sums.families += 1
    sums.people += len(family.persons)
    steps = _steps(family)
    for person, done in steps.items():
        for day in done.get("referral", ()):
            if first <= day <= last:
                sums.referrals[day.year] += 1
        for name, days in _waited(done):
            if first <= days[1] <= last:
                sums.days[name].append((days[1] - days[0]).days)
        _count_results(sums, family, person, first, last)
    for one in family.facts:
        day = _exact(one.fact.on)
        if isinstance(one.fact, TestOrdered) and day is not None and first <= day <= last:
            sums.tests[one.fact.purpose] += 1
    _count_reach(sums, family, steps, first, last)


Steps = dict[str, list[date]]


def _steps(family: Family) -> dict[str, Steps]:
    """The days of each step by person; what has no exact day is left out, since a wait could not be counted."""
    found: dict[str, Steps] = {one: {} for one in family.persons}
    for recorded in family.facts:
        name, day = _step(recorded.fact), _exact(recorded.fact.on)
        person = getattr(recorded.fact, "person", None)
        if name and day is not None and person in found:
            found[person].setdefault(name, []).append(day)
    return {person: {name: sorted(days) for name, days in done.items()} for person, done in found.items()}


def _step(fact: FamilyFact) -> str:
    match fact:
        case ReferralReceived():
            return "referral"
        case ConsultationHeld(kind=ConsultationKind.PRE_TEST):
            return "pre_test"
        case ConsultationHeld(kind=ConsultationKind.POST_TEST):
            return "post_test"
        case RiskTold():
            return "risk"
        case TestOrdered():
            return "order"
        case SampleTaken():
            return "sample"
        case ResultReceived():
            return "result"
        case PlanMade():
            return "plan"
        case RelativeInformed():
            return "informed"
        case _:
            return ""


def _exact(on: PartialDate | None) -> date | None:
    return on.earliest if on is not None and on.earliest is not None and on.earliest == on.latest else None


PAIRS: Final = {
    "referral_to_consultation": ("referral", "pre_test"),
    "referral_to_risk_told": ("referral", "risk"),
    "counselling_to_order": ("pre_test", "order"),
    "sample_to_result": ("sample", "result"),
    "result_to_counselling": ("result", "post_test"),
    "result_to_plan": ("result", "plan"),
}


def _waited(done: Steps) -> Iterator[tuple[str, tuple[date, date]]]:
    """Each step with the first of the next that came after it; a step that still waits is not counted."""
    for name, (before, after) in PAIRS.items():
        for day in done.get(before, ()):
            then = next((one for one in done.get(after, ()) if one >= day), None)
            if then is not None:
                yield name, (day, then)


def _count_results(sums: _Sums, family: Family, person: str, first: date, last: date) -> None:
    """A person counts once a gene, by the weightiest finding."""
    found: dict[str, str] = {}
    for recorded in family.persons[person].results:  # pyright: ignore[reportArgumentType]
        day, report = _exact(recorded.fact.on), recorded.fact.report
        if day is None or not first <= day <= last or report.sample.value == "tumour":
            continue
        for gene in report.genes:
            found.setdefault(gene, "negative")
        for one in report.variants:
            gene, acting = one.variant.gene, family.class_of(one)
            if acting.makes_a_carrier:
                found[gene] = "carriers"
            elif acting.value == "uncertain" and found.get(gene) != "carriers":
                found[gene] = "uncertain"
    for gene, state in found.items():
        counted = sums.genes.setdefault(gene, Counter())
        counted["tested"] += 1
        counted[state] += 1


def _count_reach(sums: _Sums, family: Family, steps: dict[str, Steps], first: date, last: date) -> None:
    """Of every variant that acts: the living whom it may have reached, and who of them was told or tested."""
    for variant in familial_variants(family):
        if not acts(variant):
            continue
        days = [day for one in variant.carriers for day in steps[one].get("result", ())]
        begun = min(days, default=None)
        index = next((one for one in variant.carriers if begun is None or begun in steps[one].get("result", ())), None)
        tested = {*variant.carriers, *variant.negative} - {index}
        people = {*reach(family, variant), *tested} - {index}
        living = {one for one in people if not family.persons[one].is_dead and family.persons[one].pregnancy is None}
        told = {one.fact.person for one in family.facts if isinstance(one.fact, RelativeInformed)}
        counted = sums.reach.setdefault(variant.variant.gene, Counter())
        counted["families"] += 1
        counted["at_risk"] += len(living)
        counted["told"] += len(living & (told | tested))
        counted["tested"] += len(living & tested)
        counted["carriers"] += len(living & set(variant.carriers))
        informed = [day for one in told for day in steps[one].get("informed", ()) if begun is not None and day >= begun]
        if begun is not None and informed and first <= min(informed) <= last:
            sums.days["carrier_to_relative"].append((min(informed) - begun).days)


def shown(count: int, *, hide: bool) -> str:
    """A count of people, hidden where it is small and that is asked; nobody is told as nobody."""
    return f"<{SMALL}" if hide and 0 < count < SMALL else str(count)


def statistics_json(found: Statistics, *, hide: bool) -> dict[str, Any]:
    """The statistics as the command line prints them; a hidden count is null."""

    def count(number: int) -> int | None:
        return None if hide and 0 < number < SMALL else number

    return {
        "first": found.first.isoformat(),
        "last": found.last.isoformat(),
        "families": found.families,
        "people": found.people,
        "unread": found.unread,
        "small_counts_hidden": hide,
        "referrals": [{"year": year, "count": count(number)} for year, number in found.referrals],
        "waits": [
            {"of": one.of, "count": count(one.count), **_days(one, known=count(one.count) is not None)}
            for one in found.waits
        ],
        "tests": [{"purpose": purpose.value, "count": count(number)} for purpose, number in found.tests],
        "genes": [{"gene": one.gene, **guarded(one, hide=hide)} for one in found.genes],
        "reach": [
            {
                "gene": one.gene,
                "families": count(one.families),
                "at_risk": count(one.at_risk),
                "told": count(one.told),
                "tested": count(one.tested),
                "carriers": count(one.carriers),
            }
            for one in found.reach
        ],
    }


def guarded(one: GeneCount, *, hide: bool) -> dict[str, int | None]:
    """The counts of one gene; where one part is small all parts are hidden, else the sum would give it away."""
    parts = {"carriers": one.carriers, "uncertain": one.uncertain, "negative": one.negative}
    if not hide or not any(0 < number < SMALL for number in parts.values()):
        return {"tested": one.tested, **parts}
    tested = one.tested if one.tested >= SMALL else None
    return {"tested": tested, **{name: None if number else 0 for name, number in parts.items()}}


def _days(one: Wait, *, known: bool) -> dict[str, float | None]:
    """The waits of a few would name their days."""
    return {
        "median_days": one.median if known else None,
        "lower_quartile": one.lower if known else None,
        "upper_quartile": one.upper if known else None,
    }


def statistics_csv(found: Statistics, *, hide: bool) -> str:
    """The statistics as one table: what, of what, the measure, the number; a hidden count is written as <5."""
    answer = StringIO()
    table = csv.writer(answer, lineterminator="\r\n")
    table.writerow(["section", "of", "measure", "value"])
    table.writerow(["period", "", "first", found.first.isoformat()])
    table.writerow(["period", "", "last", found.last.isoformat()])
    for section, rows in statistics_json(found, hide=hide).items():
        if not isinstance(rows, list):
            continue
        for row in rows:
            (_, of), *measures = row.items()
            for name, value in measures:
                table.writerow([section, of, name, f"<{SMALL}" if value is None else value])
    return answer.getvalue()
