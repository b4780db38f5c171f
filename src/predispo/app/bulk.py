"""Bulk: the same said of several persons at once, as one step; whoever it is true of already is left as they are."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from predispo.app import editing
from predispo.app.editing import Step
from predispo.domain.dates import PartialDate
from predispo.domain.facts import NoteWritten
from predispo.domain.family import Family
from predispo.domain.ids import PersonId
from predispo.domain.person import Ancestry, Flag
from predispo.errors import InvalidFact

Said = Callable[[PersonId], Step | None]


def of_each(persons: Iterable[PersonId], said: Said, *, subject: str) -> Step | None:
    """One step out of a step for each person; None where none of them says anything new.

    Each step may supersede only what was said of its own person.
    """
    steps = [step for person in dict.fromkeys(persons) if (step := said(person)) is not None]
    if not steps:
        return None
    return Step(
        subject=subject,
        facts=tuple(fact for step in steps for fact in step.facts),
        supersedes=frozenset(ref for step in steps for ref in step.supersedes),
    )


def note_alive(family: Family, persons: Iterable[PersonId], on: PartialDate) -> Step | None:
    """They all live, as was said on a day."""
    return of_each(persons, lambda one: editing.note_seen_alive(family, one, on), subject="people-alive")


def note_dead(family: Family, persons: Iterable[PersonId]) -> Step | None:
    """They have all died; what is known of a death already stays."""

    def died(person: PersonId) -> Step | None:
        return None if family.person(person).is_dead else editing.note_death(family, person, age=None, on=None)

    return of_each(persons, died, subject="people-dead")


def forget_life(family: Family, persons: Iterable[PersonId]) -> Step | None:
    """It was not asked whether they live."""
    return of_each(persons, lambda one: editing.forget_life(family, one), subject="people-not-asked")


def note_no_cancer(family: Family, persons: Iterable[PersonId]) -> Step | None:
    """None of them is known to have had a cancer, each until the age they have reached where that is known.

    Raises:
        InvalidFact: when one of them has a cancer.
    """
    persons = tuple(persons)
    affected = tuple(one for one in persons if family.person(one).cancers)
    if affected:
        raise InvalidFact(
            "Some of these people have had a cancer.",
            cure="Take them out of the selection, or take the cancers back first.",
            persons=affected,
        )

    def free(person: PersonId) -> Step | None:
        known = family.person(person)
        if any(not one.fact.sites for one in known.unaffected):
            return None
        age = known.last_known_age
        if age is None:
            return editing.note_free_at_unknown_age(family, person)
        return editing.note_unaffected(family, person, age)

    return of_each(persons, free, subject="people-unaffected")


def note_nobody_knows(family: Family, persons: Iterable[PersonId]) -> Step | None:
    """It was asked whether they had a cancer, and nobody knows."""
    return of_each(persons, lambda one: editing.note_nobody_knows(family, one), subject="people-nobody-knows")


def describe_ancestry(family: Family, persons: Iterable[PersonId], ancestry: Ancestry) -> Step | None:
    """They are all of one ancestry."""

    def described(person: PersonId) -> Step | None:
        return editing.describe(family, person, replace(family.person(person).details, ancestry=ancestry))

    return of_each(persons, described, subject="people-ancestry")


def describe_language(family: Family, persons: Iterable[PersonId], language: str) -> Step | None:
    """They all read letters in one language; empty where that was not asked."""

    def described(person: PersonId) -> Step | None:
        return editing.describe(family, person, replace(family.person(person).details, language=language))

    return of_each(persons, described, subject="people-language")


def flag(family: Family, persons: Iterable[PersonId], flag: Flag, *, up: bool) -> Step | None:
    """The same is to be heeded of all of them, or no more."""

    def described(person: PersonId) -> Step | None:
        details = family.person(person).details
        kept = tuple(one for one in Flag if (up if one is flag else one in details.flags))
        return editing.describe(family, person, replace(details, flags=kept))

    return of_each(persons, described, subject="people-flag")


def write_note(persons: Iterable[PersonId], text: str) -> Step | None:
    """The same note of each of them; nothing where it says nothing."""
    if not text.strip():
        return None

    def noted(person: PersonId) -> Step:
        return editing.write_down(NoteWritten(text=text.strip(), person=person))

    return of_each(persons, noted, subject="people-note")
