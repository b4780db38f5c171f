"""When an offer begins, is due and ends for one person: birthdays and months, as finely as the birth is known."""

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from predispo.domain.dates import Age, PartialDate
from predispo.domain.plan import Doubt, Due, Offer, State, Turn, Why
from predispo.guidance.examinations import last_of

OFFERS = frozenset({"risk_reducing_surgery", "chemoprevention", "followup"})
"""Kinds that are offered and chosen, not missed."""
UNSURE_YEARS = 1
"""By so much may an age be unsure, as it is where the year of birth alone is known."""


def birthday(birth: PartialDate | None, age: int) -> PartialDate | None:
    """The day on which somebody reaches an age, as finely as the birth is known; None where it is open-ended."""
    if birth is None or birth.earliest is None or birth.latest is None:
        return None
    return PartialDate(_shifted(birth.earliest, 12 * age), _shifted(birth.latest, 12 * age), birth.about)


def later(day: PartialDate, months: int) -> PartialDate:
    """A day so many months later."""
    first, last = day.earliest, day.latest
    return PartialDate(
        None if first is None else _shifted(first, months), None if last is None else _shifted(last, months), day.about
    )


def _shifted(day: date, months: int) -> date:
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def is_over(offer: Offer, age: Age | None) -> bool:
    """Whether the person is certainly past the last age of an offer."""
    return offer.stop_age is not None and age is not None and age.low > offer.stop_age


def scheduled(
    offer: Offer, *, birth: PartialDate | None, age: Age | None, on: date, since: PartialDate | None
) -> Offer:
    """The offer with its birthdays, its state on a day and when it is due next.

    `since` is the day from which the person is known to be a carrier: nothing was missed before it.
    """
    first, last = _first_age(offer), offer.stop_age
    begins = None if first is None else birthday(birth, first)
    ends = None if last is None else birthday(birth, last + 1)
    offer = replace(offer, begins=begins, ends=ends)
    begun, over = _reached(age, first), _reached(age, None if last is None else last + 1)
    if (first is not None and begun is None and not _nearly(age, birth)) or (
        last is not None and over is None and not _nearly(age, birth)
    ):
        return replace(offer, state=State.OPEN, doubts=(*offer.doubts, Why(doubt=Doubt.AGE)))
    if offer.doubts:
        return replace(offer, state=State.OPEN)
    if begun is False:
        return replace(offer, state=State.LATER, next_due=begins)
    start = _start(begins if begun is None or since is not None else None, since, on)
    if offer.interval_months is None:
        return _once(offer, start, is_timed=first is not None)
    return _again(offer, start, on)


def _first_age(offer: Offer) -> int | None:
    return offer.window[0] if offer.window is not None else offer.start_age


def _start(begins: PartialDate | None, since: PartialDate | None, on: date) -> PartialDate:
    """From when an offer could be taken: its birthday, or the later day of the report; today where neither is known."""
    known = [day for day in (begins, since) if day is not None]
    return max(known, key=lambda day: day.middle, default=PartialDate.exactly(on))


def _once(offer: Offer, start: PartialDate, *, is_timed: bool) -> Offer:
    if offer.done:
        return replace(offer, state=State.DONE)
    if not is_timed:
        return replace(offer, state=State.OFFERED if offer.kind in OFFERS else State.UNDATED)
    state = State.OFFERED if offer.kind in OFFERS else State.DUE
    return replace(offer, state=state, next_due=_not_before(start, offer.begins))


def _again(offer: Offer, start: PartialDate, on: date) -> Offer:
    assert offer.interval_months is not None
    last = last_of(offer.done)
    due = start if last is None else _not_before(later(last, offer.interval_months), offer.begins)
    if offer.ends is not None and not due.middle < offer.ends.middle:
        return replace(offer, state=State.DONE)
    missed_by = due if last is not None else later(start, offer.interval_months)
    if missed_by.latest is not None and missed_by.latest < on:
        state = State.OVERDUE
    elif due.earliest is None or due.earliest <= on:
        state = State.DUE
    else:
        state = State.LATER
    return replace(offer, state=state, next_due=due)


def _not_before(day: PartialDate, begins: PartialDate | None) -> PartialDate:
    return begins if begins is not None and day.middle < begins.middle else day


def _reached(age: Age | None, wanted: int | None) -> bool | None:
    """Whether an age is reached; True where none is asked, None where it is not known."""
    if wanted is None:
        return True
    if age is None:
        return None
    if age.low >= wanted:
        return True
    return False if age.high < wanted else None


def _nearly(age: Age | None, birth: PartialDate | None) -> bool:
    """Whether an age is unsure only because the day of birth within a year is not known."""
    return age is not None and birth is not None and age.high - age.low <= UNSURE_YEARS


def turns(offers: Iterable[Offer], age: Age | None, birth: PartialDate | None) -> tuple[Turn, ...]:
    """What begins and ends at each birthday that is still to come."""
    begins: dict[int, list[Offer]] = {}
    ends: dict[int, list[Offer]] = {}
    for one in offers:
        first = _first_age(one)
        if first is not None and age is not None and age.high < first:
            begins.setdefault(first, []).append(one)
        if one.stop_age is not None and age is not None and age.high <= one.stop_age:
            ends.setdefault(one.stop_age + 1, []).append(one)
    return tuple(
        Turn(
            age=year,
            on=birthday(birth, year),
            begins=tuple(begins.get(year, ())),
            ends=tuple(ends.get(year, ())),
        )
        for year in sorted(begins.keys() | ends.keys())
    )


def dates(offers: Sequence[Offer], *, on: date, years: int) -> tuple[Due, ...]:
    """Every date in the next so many years on which something is due, overdue ones first."""
    until = _shifted(on, 12 * years)
    found: list[Due] = []
    for one in offers:
        day = one.next_due
        if one.interval_months is None or one.kind in OFFERS:
            if day is not None and on <= day.middle <= until:
                found.append(Due(on=day, offer=one))
            continue
        if day is not None and day.middle < on:
            day = PartialDate.exactly(on)
        while day is not None and day.middle <= until:
            if one.ends is not None and day.middle >= one.ends.middle:
                break
            found.append(Due(on=day, offer=one))
            day = later(day, one.interval_months)
    return tuple(sorted(found, key=lambda due: due.on.middle))
