"""What stands against a step of the journey now: the country's law, and what a person asked of the clinic."""

from datetime import date
from typing import Final

from predispo.domain.care import ConsentScope, ConsultationKind
from predispo.domain.consent import consents
from predispo.domain.facts import (
    ConsentGiven,
    ConsultationHeld,
    FamilyFact,
    RelativeInformed,
    RelativeInvited,
    RiskTold,
    SampleTaken,
    TestOrdered,
)
from predispo.domain.family import Family, Recorded
from predispo.domain.ids import PersonId
from predispo.domain.law import Duty, Law, LawRule, Objection
from predispo.domain.person import Flag
from predispo.domain.testing import TestPurpose
from predispo.guidance.between import revealed_by
from predispo.guidance.stages import day_of, facts_about

ASKED_OF_THE_CLINIC: Final = {
    Flag.RIGHT_NOT_TO_KNOW: Duty.RIGHT_NOT_TO_KNOW,
    Flag.DO_NOT_CONTACT: Duty.DO_NOT_CONTACT,
}
"""What a person asked of the clinic, and the duty that follows from it."""


def objections(family: Family, step: FamilyFact, law: Law, *, today: date) -> tuple[Objection, ...]:
    """What stands against a step that is about to be written down; empty where nothing does.

    What came about by itself, a result above all, is never objected to: it is written down as it is. `today` counts
    for a step without a day.
    """
    on = today if step.on is None else step.on.middle
    match step:
        case TestOrdered():
            return _before_a_test(family, step.person, step.purpose, law, on)
        case SampleTaken():
            return _before_a_test(family, step.person, _purpose_of(family, step.person, on), law, on)
        case ConsultationHeld(kind=ConsultationKind.POST_TEST) | RiskTold():
            return _asked(family, step.person, law, Flag.RIGHT_NOT_TO_KNOW)
        case RelativeInformed() | RelativeInvited():
            return _asked(family, step.person, law, Flag.DO_NOT_CONTACT, Flag.RIGHT_NOT_TO_KNOW)
        case _:
            return ()


def _before_a_test(family: Family, person: PersonId, purpose: TestPurpose, law: Law, on: date) -> tuple[Objection, ...]:
    found = list(_asked(family, person, law, Flag.RIGHT_NOT_TO_KNOW))
    for rule in law.rules:
        about = rule.is_about(purpose)
        unmet = _is_unmet(family, person, rule, on)
        if about is False or unmet is False:
            continue
        found.append(Objection(person=person, rule=rule, certain=about is True and unmet is True))
    reveals = law.rule(Duty.REVEALS_ANOTHER)
    if reveals is not None:
        found += [Objection(person=one, rule=reveals) for one in revealed_by(family, person)]
    return tuple(found)


def _is_unmet(family: Family, person: PersonId, rule: LawRule, on: date) -> bool | None:
    """Whether what a rule asks before a test is missing; None where that is not known."""
    match rule.duty:
        case Duty.CONSENT:
            return not agreed(family, person, ConsentScope.TESTING, on=on)
        case Duty.WRITTEN_CONSENT:
            return not any(one.written for one in agreed(family, person, ConsentScope.TESTING, on=on))
        case Duty.COUNSELLING_BEFORE:
            talks = (one.fact for one in _by(family, person, on) if isinstance(one.fact, ConsultationHeld))
            return not any(one.kind is ConsultationKind.PRE_TEST for one in talks)
        case Duty.MINIMUM_AGE:
            return _is_too_young(family, person, rule.years or 0, on)
        case Duty.TIME_TO_THINK:
            return _had_no_time(family, person, on)
        case _:
            return False


def _had_no_time(family: Family, person: PersonId, on: date) -> bool | None:
    """Whether a person agreed on the day of the talk before the test; None then, since hours may be enough.

    No law in the files sets a number of days: an agreement on a later day is taken as time to think.
    """
    talks = [
        day_of(one)
        for one in _by(family, person, on)
        if isinstance(one.fact, ConsultationHeld) and one.fact.kind is ConsultationKind.PRE_TEST
    ]
    agreed_on = [one.on.latest for one in agreed(family, person, ConsentScope.TESTING, on=on) if one.on is not None]
    if not talks or not agreed_on:
        return False
    return None if all(day is None or day <= min(talks) for day in agreed_on) else False


def kept_until(last_entry: date, law: Law) -> tuple[date, LawRule] | None:
    """Until when the law asks that a record is kept, by the day of its last entry; None where it names no time."""
    rule = law.rule(Duty.RETENTION)
    if rule is None or rule.years is None:
        return None
    # 29 February has no anniversary in most years; the next day is after it in all of them.
    after = last_entry.replace(day=1, month=3) if (last_entry.month, last_entry.day) == (2, 29) else last_entry
    return after.replace(year=after.year + rule.years), rule


def _by(family: Family, person: PersonId, on: date) -> tuple[Recorded[FamilyFact], ...]:
    """What had happened to somebody by a day, in the order of the days."""
    return tuple(one for one in facts_about(family, person) if day_of(one) <= on)


def agreed(family: Family, person: PersonId, scope: ConsentScope, *, on: date) -> tuple[ConsentGiven, ...]:
    """The consents of a person to a scope that stand on a day: given by then, and not taken back since."""
    return consents(_by(family, person, on), person).get(scope, ())


def _is_too_young(family: Family, person: PersonId, years: int, on: date) -> bool | None:
    age = family.person(person).age_at(on)
    if age is None:
        return None
    if age.high < years:
        return True
    return False if age.low >= years else None


def _purpose_of(family: Family, person: PersonId, on: date) -> TestPurpose:
    """The purpose of the last test that was ordered by a day."""
    ordered = [one.fact for one in _by(family, person, on) if isinstance(one.fact, TestOrdered)]
    return ordered[-1].purpose if ordered else TestPurpose.UNKNOWN


def _asked(family: Family, person: PersonId, law: Law, *flags: Flag) -> tuple[Objection, ...]:
    """The objections that a person's own wishes make."""
    asked = family.person(person).details.flags
    rules = (law.rule(ASKED_OF_THE_CLINIC[flag]) for flag in flags if flag in asked)
    return tuple(Objection(person=person, rule=rule) for rule in rules if rule is not None)
