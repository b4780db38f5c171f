"""What is odd in a family: found, said in every language, and quiet where nothing is."""

from dataclasses import replace
from datetime import date

import pytest

from predispo.app.checking import oddities, sentence
from predispo.domain.dates import PartialDate
from predispo.domain.facts import FamilyFact, TwinsNoted
from predispo.domain.ids import PersonId
from predispo.phrases.phrases import load
from predispo.phrases.spoken import languages
from tests.builders import born, family, person, trio, union, well

ON = date(2026, 3, 2)


def parent(age: int, sex: str) -> tuple[FamilyFact, ...]:
    return (
        person("Parent", sex, born=2000 - age),
        union("u", "Parent"),
        person("Child", born=2000),
        born("Child", "u"),
    )


CASES: dict[str, tuple[tuple[FamilyFact, ...], str]] = {
    "young-parent": (parent(11, "F"), "Parent was 11 or younger when Child was born."),
    "old-mother": (parent(58, "F"), "Parent was 57 or older when Child was born."),
    "twins-born-apart": (
        (
            *trio(),
            person("son", "M", born=1981),
            born("son", "u"),
            TwinsNoted(persons=(PersonId("daughter"), PersonId("son"))),
        ),
        "daughter and son are twins with different birth dates.",
    ),
    "very-old": ((person("Old", born=1910),), "Old would be 115 years old. Has a death been left out?"),
    "not-yet-born": ((person("Late", born=2030),), "The day of birth of Late is after 2 March 2026."),
    "not-yet-so-old": (
        (person("Quick", born=2000), well("Quick", 40)),
        "Quick, born 2000, cannot have reached the age of 40 by 2 March 2026.",
    ),
    "apart": ((*trio(), person("Stray")), "Not connected to the rest of the family: Stray."),
    "namesakes": (
        (*trio(), replace(person("daughter", "F", born=1980), person=PersonId("double")), born("double", "u")),
        "daughter is there 2 times, and the dates of birth given (1980) do not rule out one person. Is it one person?",
    ),
}


@pytest.mark.parametrize("code", sorted(CASES))
def test_what_is_odd_is_said(code: str) -> None:
    facts, expected = CASES[code]
    known = family(*facts)

    found = [one for one in oddities(known, ON) if one.code == code]

    assert [sentence(one, load("en"), lambda who: known.person(who).name) for one in found] == [expected]


@pytest.mark.parametrize("language", sorted(languages()))
@pytest.mark.parametrize("code", sorted(CASES))
def test_every_oddity_has_a_sentence_in_every_language(code: str, language: str) -> None:
    known = family(*CASES[code][0])
    one = next(one for one in oddities(known, ON) if one.code == code)

    text = sentence(one, load(language), lambda who: known.person(who).name)

    assert all(known.person(who).name in text for who in one.persons)


def test_nothing_is_odd_in_a_plain_family() -> None:
    assert oddities(family(*trio()), ON) == ()


def test_a_father_may_be_old() -> None:
    assert oddities(family(*parent(70, "M")), ON) == ()


def _namesakes_born(*births: str) -> list[str]:
    """What is said of records with one name, each with a date of birth as typed."""
    records: list[FamilyFact] = []
    for number, birth in enumerate(births):
        added = person("Kari", "F")
        records.append(
            replace(
                added, person=PersonId(f"k{number}"), details=replace(added.details, birth=PartialDate.parse(birth))
            )
        )
    known = family(*records)
    found = [one for one in oddities(known, ON) if one.code == "namesakes"]
    return [sentence(one, load("en"), lambda who: known.person(who).name) for one in found]


def test_overlapping_dates_of_birth_are_each_told_and_not_called_the_same() -> None:
    assert _namesakes_born("1980", "12.5.1980") == [
        "Kari is there 2 times, and the dates of birth given (1980 and 12 May 1980) do not rule out one person. "
        "Is it one person?"
    ]


def test_records_whose_dates_exclude_each_other_are_not_named_together() -> None:
    (said,) = _namesakes_born("about 1980", "1978", "1982")

    assert "2 times" in said
    assert "1982" not in said


def test_namesakes_born_in_different_years_are_two_people() -> None:
    assert _namesakes_born("1980", "1981") == []
