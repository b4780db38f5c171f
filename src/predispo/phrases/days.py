"""Days and ages in words."""

from datetime import date

from predispo.domain.dates import Age, DatePrecision, PartialDate
from predispo.domain.person import Gender
from predispo.phrases.messages import Messages


def day_text(messages: Messages, day: PartialDate | date | None) -> str:
    """A day as precisely as it is known."""
    if day is None:
        return messages.text("date-unknown")
    if isinstance(day, date):
        return _full(messages, day)
    words = _range(messages, day)
    return messages.text("date-about", date=words) if day.about else words


def _range(messages: Messages, day: PartialDate) -> str:
    first, last = day.earliest, day.latest
    match day.precision:
        case DatePrecision.DAY if first:
            return _full(messages, first)
        case DatePrecision.MONTH if first:
            return _month(messages, first)
        case DatePrecision.YEAR if first:
            return messages.text("date-year", year=str(first.year))
        case DatePrecision.DECADE if first:
            return messages.text("date-decade", decade=str(first.year))
        case DatePrecision.BEFORE if last:
            return messages.text("date-until", date=_end(messages, last, last=True))
        case DatePrecision.AFTER if first:
            return messages.text("date-from", date=_end(messages, first, last=False))
        case _:
            assert first is not None
            assert last is not None
            return messages.text(
                "date-range", first=_end(messages, first, last=False), last=_end(messages, last, last=True)
            )


def _end(messages: Messages, day: date, *, last: bool) -> str:
    """One end of a range: the year where the end is the year's own end."""
    return str(day.year) if (day.month, day.day) == ((12, 31) if last else (1, 1)) else _full(messages, day)


def _full(messages: Messages, day: date) -> str:
    from babel.dates import format_date

    return format_date(day, format="long", locale=messages.locale.replace("-", "_"))


def _month(messages: Messages, day: date) -> str:
    from babel.dates import format_skeleton

    return format_skeleton("yMMMM", day, locale=messages.locale.replace("-", "_"))


def age_text(messages: Messages, age: Age | None) -> str:
    """An age for a list."""
    shape, values = _shape(age)
    return messages.text(f"age-{shape}", about=_about(age), **values)


def at_age_text(messages: Messages, age: Age | None, gender: Gender) -> str:
    """An age within a sentence."""
    shape, values = _shape(age)
    return messages.text(f"at-age-{shape}", about=_about(age), gender=gender.value, **values)


def _about(age: Age | None) -> str:
    return "yes" if age is not None and age.about else "no"


def _shape(age: Age | None) -> tuple[str, dict[str, int]]:
    """Which message an age takes, with its values."""
    if age is None:
        return "unknown", {}
    if age.low == age.high:
        return "exact", {"years": age.low}
    if age.low == 0:
        return "under", {"years": age.high + 1}
    if age.high == 125:
        return "over", {"years": age.low - 1}
    if age.low % 10 == 0 and age.high == age.low + 9:
        return "decade", {"decade": age.low, "last": age.high}
    return "range", {"low": age.low, "high": age.high}
