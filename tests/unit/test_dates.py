"""Days and ages as families remember them."""

from datetime import date

import pytest

from predispo.domain.dates import Age, DatePrecision, PartialDate, age_on, completed_years


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "about"),
    [
        ("2003-05-12", date(2003, 5, 12), date(2003, 5, 12), False),
        ("12.5.2003", date(2003, 5, 12), date(2003, 5, 12), False),
        ("2003-05", date(2003, 5, 1), date(2003, 5, 31), False),
        ("5.2003", date(2003, 5, 1), date(2003, 5, 31), False),
        ("5/2003", date(2003, 5, 1), date(2003, 5, 31), False),
        ("2004-02", date(2004, 2, 1), date(2004, 2, 29), False),
        ("1962", date(1962, 1, 1), date(1962, 12, 31), False),
        ("  1962  ", date(1962, 1, 1), date(1962, 12, 31), False),
        ("1962~", date(1962, 1, 1), date(1962, 12, 31), True),
        ("about 1962", date(1962, 1, 1), date(1962, 12, 31), True),
        ("ca. 1962", date(1962, 1, 1), date(1962, 12, 31), True),
        ("omkring 1962", date(1962, 1, 1), date(1962, 12, 31), True),
        ("195X", date(1950, 1, 1), date(1959, 12, 31), False),
        ("1950s", date(1950, 1, 1), date(1959, 12, 31), False),
        ("1950-årene", date(1950, 1, 1), date(1959, 12, 31), False),
        ("About  1950s", date(1950, 1, 1), date(1959, 12, 31), True),
        ("1950/1955", date(1950, 1, 1), date(1955, 12, 31), False),
        ("1950-03/1955-04-02", date(1950, 3, 1), date(1955, 4, 2), False),
        ("../1950", None, date(1950, 12, 31), False),
        ("before 1950", None, date(1950, 12, 31), False),
        ("før 1950-03", None, date(1950, 3, 31), False),
        ("1990/..", date(1990, 1, 1), None, False),
        ("after 1990", date(1990, 1, 1), None, False),
        ("etter 1990~", date(1990, 1, 1), None, True),
    ],
)
def test_a_day_is_read_as_it_is_typed(text: str, earliest: date | None, latest: date | None, about: bool) -> None:
    assert PartialDate.parse(text) == PartialDate(earliest, latest, about)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "~", "about", "soon", "62", "1962-13", "1962-02-30", "31.2.2001", "0000", "../..", "/", "1955/1950"),
        *("before", "before after 1950", "1950/1951/1952", "12-05-2003", "19X", "1951s", "1962-5-", "before " * 3000),
        *("about " * 4000, "1" * 5000, "../" * 400 + "1950"),
    ],
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any text of refusal will do
        PartialDate.parse(text)


def test_a_day_that_is_open_at_both_ends_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one end"):
        PartialDate(None, None)


def test_a_decade_begins_with_a_nought() -> None:
    with pytest.raises(ValueError, match="begin a decade"):
        PartialDate.decade(1955)


@pytest.mark.parametrize(
    ("text", "precision", "year", "middle"),
    [
        ("2003-05-12", DatePrecision.DAY, 2003, date(2003, 5, 12)),
        ("2003-05", DatePrecision.MONTH, 2003, date(2003, 5, 16)),
        ("2003", DatePrecision.YEAR, 2003, date(2003, 7, 2)),
        ("195X", DatePrecision.DECADE, 1954, date(1954, 12, 31)),
        ("1950/1955", DatePrecision.RANGE, 1952, date(1952, 12, 31)),
        ("../1950", DatePrecision.BEFORE, None, date(1950, 12, 31)),
        ("1990/..", DatePrecision.AFTER, None, date(1990, 1, 1)),
    ],
)
def test_a_day_says_how_finely_it_is_known(text: str, precision: DatePrecision, year: int | None, middle: date) -> None:
    day = PartialDate.parse(text)

    assert (day.precision, day.year, day.middle) == (precision, year, middle)
    assert str(day) == text


@pytest.mark.parametrize(
    ("one", "other", "before"),
    [
        ("1950", "1951", True),
        ("1950", "1950", False),
        ("1950-03", "1950-04", True),
        ("1950", "195X", False),
        ("1950~", "1951", False),
        ("1950~", "1952", False),
        ("1950~", "1953", True),
        ("../1950", "1951", True),
        ("1950/..", "1960", False),
        ("1950", "../1960", False),
    ],
)
def test_a_day_is_before_another_only_where_that_is_sure(one: str, other: str, before: bool) -> None:
    assert PartialDate.parse(one).surely_before(PartialDate.parse(other)) is before


def test_a_day_in_a_year_of_three_figures_reads_back() -> None:
    assert PartialDate.parse(str(PartialDate.of(987, 3))) == PartialDate.of(987, 3)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("42", Age(42, 42)),
        ("42 years", Age(42, 42)),
        ("42 år", Age(42, 42)),
        ("~42", Age(42, 42, True)),
        ("about 40", Age(40, 40, True)),
        ("rundt 40", Age(40, 40, True)),
        ("40s", Age(40, 49)),
        ("40-årene", Age(40, 49)),
        ("~40s", Age(40, 49, True)),
        ("40-45", Age(40, 45)),
        ("40 – 45", Age(40, 45)),
        ("<30", Age(0, 29)),
        ("før 30", Age(0, 29)),
        (">70", Age(71, 125)),
        ("after 70", Age(71, 125)),
        ("0", Age(0, 0)),
        ("125", Age(125, 125)),
    ],
)
def test_an_age_is_read_as_it_is_typed(text: str, age: Age) -> None:
    assert Age.parse(text) == age


@pytest.mark.parametrize("text", ["", "old", "126", "-1", "45-40", "120s", "4 0", "40-", "1" * 400, "~", "999s"])
def test_what_is_no_age_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any text of refusal will do
        Age.parse(text)


@pytest.mark.parametrize(("low", "high"), [(-1, 3), (4, 3), (0, 126)])
def test_an_age_outside_of_life_is_refused(low: int, high: int) -> None:
    with pytest.raises(ValueError, match="not an age"):
        Age(low, high)


def test_the_middle_of_an_age_is_rounded_down() -> None:
    assert (Age(40, 49).middle, Age.exactly(40).middle) == (44, 40)
    assert Age.exactly(40).is_exact
    assert not Age.exactly(40, about=True).is_exact
    assert not Age(40, 41).is_exact


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        ("1980-06-15", date(2020, 6, 14), Age(39, 39)),
        ("1980-06-15", date(2020, 6, 15), Age(40, 40)),
        ("1980", date(2020, 6, 15), Age(39, 40)),
        ("1980~", date(2020, 12, 31), Age(40, 40, True)),
        ("2020", date(2020, 6, 15), Age(0, 0)),
        ("198X", date(2020, 1, 1), Age(30, 40)),
        ("2021", date(2020, 6, 15), None),
        ("../1950", date(2020, 6, 15), None),
        ("1890", date(2020, 6, 15), None),
    ],
)
def test_an_age_is_counted_from_what_is_known_of_birth(birth: str, day: date, age: Age | None) -> None:
    assert age_on(PartialDate.parse(birth), day) == age


def test_who_is_born_on_29_february_is_a_year_older_on_1_march() -> None:
    assert completed_years(date(2004, 2, 29), date(2005, 2, 28)) == 0
    assert completed_years(date(2004, 2, 29), date(2005, 3, 1)) == 1
