"""How old everybody is on the day that is asked about, and what is told of them beyond it."""

from dataclasses import dataclass
from datetime import date

from predispo.domain.assessment import Note
from predispo.domain.dates import completed_years
from predispo.domain.family import Person
from predispo.risk.ages import ABOUT
from predispo.risk.hazards import AGES
from predispo.risk.remaining import LAST_AGE

WIDEST_AGE = 10
"""How many years the current age may be unsure by for a remaining risk to be told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeNow:
    """The age in completed years from which risk is told, None where it is not, and what to say of it."""

    years: int | None
    notes: tuple[Note, ...] = ()


def age_now(person: Person, on: date) -> AgeNow:
    """The age in completed years of a living person from which risk is told, with what to say of it."""
    if person.is_dead or person.pregnancy is not None or person.details.people != 1 or is_born_after(person, on):
        return AgeNow(years=None)
    age = None if _is_beyond_any_life(person, on) else person.age_at(on)
    if age is None or age.high - age.low > WIDEST_AGE:
        text = "Remaining risk is told only where the age is known to some ten years."
        return AgeNow(years=None, notes=(Note(code="age_unknown", text=text, person=person.id),))
    notes: list[Note] = []
    if age.about or age.high - age.low > 1:
        text = f"The age now is taken as {age.middle}, the middle of what is known."
        notes.append(Note(code="age_middle", text=text, data={"age": str(age.middle)}, person=person.id))
    if person.details.birth is None:
        text = "The age now is taken as the last known one, as no birth date is there."
        notes.append(Note(code="age_last_known", text=text, data={"age": str(age.middle)}, person=person.id))
    if age.middle >= LAST_AGE:
        return AgeNow(years=None)
    return AgeNow(years=age.middle, notes=tuple(notes))


def is_born_after(person: Person, on: date) -> bool:
    """Whether somebody is born only after a day."""
    birth = person.details.birth
    return birth is not None and birth.earliest is not None and birth.earliest > on


def _is_beyond_any_life(person: Person, on: date) -> bool:
    """Whether somebody who is not known to have died would be older than anybody."""
    birth = person.details.birth
    latest = None if birth is None else birth.latest
    return latest is not None and completed_years(latest, on) >= AGES


def beyond(person: Person, on: date) -> tuple[Note, ...]:
    """That somebody is born only after the day, or what is told of somebody lies after it."""
    birth, reached, day = person.details.birth, person.last_known_age, {"day": on.isoformat()}
    if birth is None or birth.earliest is None or person.pregnancy is not None:
        return ()
    if is_born_after(person, on):
        text = f"Born after {on}: this person has no risk on that day, and what is known of them counts all the same."
        return (Note(code="born_after_day", text=text, data=day, person=person.id),)
    if reached is not None and reached.low > completed_years(birth.earliest, on) + birth.about * ABOUT:
        text = f"Some of what is told of this person lies after {on}; it counts all the same."
        return (Note(code="told_beyond_day", text=text, data=day, person=person.id),)
    return ()
