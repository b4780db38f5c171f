"""Text forms: what is written reads back."""

from hypothesis import given
from hypothesis import strategies as st

from predispo.domain.dates import Age, PartialDate
from predispo.domain.family import Family
from predispo.journal.codec import decode, encode, fact_from_plain, fact_to_plain
from predispo.journal.entry import Entry
from tests.strategies import ages, families, journals, partial_dates


@given(partial_dates())
def test_a_day_reads_back_from_its_text(day: PartialDate) -> None:
    assert PartialDate.parse(str(day)) == day


@given(ages())
def test_an_age_reads_back_from_its_text(age: Age) -> None:
    assert Age.parse(str(age)) == age


@given(st.text(max_size=80))
def test_any_text_is_a_day_or_refused(text: str) -> None:
    for parse in (PartialDate.parse, Age.parse):
        try:
            parse(text)
        except ValueError:
            continue


@given(partial_dates(), partial_dates())
def test_of_two_days_at_most_one_comes_surely_before(one: PartialDate, other: PartialDate) -> None:
    assert not (one.surely_before(other) and other.surely_before(one))


@given(journals())
def test_every_entry_reads_back_from_its_text(entries: tuple[Entry, ...]) -> None:
    for one in entries:
        assert decode(encode(one)) == one
        assert encode(decode(encode(one))) == encode(one)


@given(families())
def test_every_fact_reads_back_from_its_plain_values(family: Family) -> None:
    for one in family.facts:
        assert fact_from_plain(fact_to_plain(one.fact)) == one.fact
