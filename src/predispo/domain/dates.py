"""Days and ages as families remember them: "1950s", "2003-05", "about 40"."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

# Longer than any date that somebody types: what is longer is not read, so that no text makes the parser go deep.
LONGEST_TEXT = 60


class DatePrecision(StrEnum):
    """How finely a day is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    RANGE = "range"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day known to lie between `earliest` and `latest`, both included; an end that is None is open.

    `about` says that the family itself called it approximate. The text form follows ISO 8601-2 (EDTF):
    `2003-05-12`, `2003-05`, `2003`, `195X`, `1962~`, `1950/1955`, `../1950`, `1990/..`.

    Raises:
        ValueError: when both ends are open or the earliest day is after the latest.
    """

    earliest: date | None
    latest: date | None
    about: bool = False

    def __post_init__(self) -> None:
        if self.earliest is None and self.latest is None:
            raise ValueError("a partial date needs at least one end")
        if self.earliest is not None and self.latest is not None and self.earliest > self.latest:
            raise ValueError(f"{self.earliest} is after {self.latest}")

    @classmethod
    def of(cls, year: int, month: int | None = None, day: int | None = None, *, about: bool = False) -> Self:
        """The day, month or year that is given."""
        if month is None:
            return cls(date(year, 1, 1), date(year, 12, 31), about)
        if day is None:
            return cls(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), about)
        return cls(date(year, month, day), date(year, month, day), about)

    @classmethod
    def exactly(cls, day: date) -> Self:
        """The one day."""
        return cls(day, day)

    @classmethod
    def decade(cls, first_year: int) -> Self:
        """The ten years from `first_year`, which must end in 0."""
        if first_year % 10:
            raise ValueError(f"{first_year} does not begin a decade")
        return cls(date(first_year, 1, 1), date(first_year + 9, 12, 31))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the ISO 8601-2 form, or what a counsellor types: `1950s`, `about 1962`, `before 1950`, `12.5.2003`.

        Raises:
            ValueError: when the text is none of these.
        """
        body = " ".join(text.strip().lower().split())
        if len(body) > LONGEST_TEXT:
            raise ValueError(f"{text[:LONGEST_TEXT]!r}… is not a date")
        about = False
        for prefix in ("about ", "circa ", "ca. ", "ca ", "c. ", "omkring ", "omtrent ", "~", "abt "):
            if body.startswith(prefix):
                about, body = True, body[len(prefix) :].strip()
        if body.endswith("~"):
            about, body = True, body[:-1].strip()
        for word in ("before ", "bef ", "før ", "../"):
            if body.startswith(word):
                return cls(None, cls.parse(body[len(word) :]).latest, about)
        for word in ("after ", "aft ", "etter "):
            if body.startswith(word):
                return cls(cls.parse(body[len(word) :]).earliest, None, about)
        if body.endswith("/.."):
            return cls(cls.parse(body[:-3]).earliest, None, about)
        if "/" in body and body.count("/") == 1 and not re.fullmatch(r"\d{1,2}/\d{4}", body):
            first, last = body.split("/")
            return cls(cls.parse(first).earliest, cls.parse(last).latest, about)
        if match := re.fullmatch(r"(\d{3})(?:x|0s|0-årene|0-tallet)", body):
            start = cls.decade(int(match[1]) * 10)
            return cls(start.earliest, start.latest, about)
        if match := re.fullmatch(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", body):
            year, month, day = (int(part) if part else None for part in match.groups())
            assert year is not None
            return cls.of(year, month, day, about=about)
        if match := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", body):
            return cls.of(int(match[3]), int(match[2]), int(match[1]), about=about)
        if match := re.fullmatch(r"(\d{1,2})[./](\d{4})", body):
            return cls.of(int(match[2]), int(match[1]), about=about)
        raise ValueError(f"{text!r} is not a date such as 1962, 2003-05, 12.5.2003, 1950s or about 1962")

    @property
    def precision(self) -> DatePrecision:
        """How finely the day is known."""
        first, last = self.earliest, self.latest
        if first is None:
            return DatePrecision.BEFORE
        if last is None:
            return DatePrecision.AFTER
        if first == last:
            return DatePrecision.DAY
        if first.day == 1 and last == date(first.year, first.month, calendar.monthrange(first.year, first.month)[1]):
            return DatePrecision.MONTH
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
            if first.year == last.year:
                return DatePrecision.YEAR
            if first.year % 10 == 0 and last.year == first.year + 9:
                return DatePrecision.DECADE
        return DatePrecision.RANGE

    @property
    def year(self) -> int | None:
        """The calendar year, where it is one; for a longer range the middle year; None when an end is open."""
        if self.earliest is None or self.latest is None:
            return None
        return (self.earliest.year + self.latest.year) // 2

    @property
    def middle(self) -> date:
        """A day to sort by: the middle of the range, or its only end."""
        if self.earliest is None or self.latest is None:
            end = self.earliest or self.latest
            assert end is not None
            return end
        return self.earliest + (self.latest - self.earliest) / 2

    def surely_before(self, other: "PartialDate") -> bool:
        """Whether every day of this lies before every day of `other`, not trusting approximate dates to two years."""
        if self.latest is None or other.earliest is None:
            return False
        slack = 2 if self.about or other.about else 0
        return (self.latest.year + slack, self.latest.month, self.latest.day) < (
            other.earliest.year,
            other.earliest.month,
            other.earliest.day,
        )

    def __str__(self) -> str:
        mark = "~" if self.about else ""
        first, last = self.earliest, self.latest
        match self.precision:
            case DatePrecision.DAY if first:
                return first.isoformat() + mark
            case DatePrecision.MONTH if first:
                return f"{first.year:04d}-{first.month:02d}{mark}"
            case DatePrecision.YEAR if first:
                return f"{first.year:04d}{mark}"
            case DatePrecision.DECADE if first:
                return f"{first.year // 10:03d}X{mark}"
            case DatePrecision.BEFORE if last:
                return f"../{_end_text(last, last=True)}{mark}"
            case DatePrecision.AFTER if first:
                return f"{_end_text(first, last=False)}/..{mark}"
            case _:
                assert first is not None
                assert last is not None
                return f"{_end_text(first, last=False)}/{_end_text(last, last=True)}{mark}"


def _end_text(day: date, *, last: bool) -> str:
    """The shortest text of one end of a range that reads back to the same day."""
    if (day.month, day.day) == ((12, 31) if last else (1, 1)):
        return f"{day.year:04d}"
    return day.isoformat()


@dataclass(frozen=True, slots=True)
class Age:
    """Completed years of age between `low` and `high`, both included; `about` when the family called it approximate.

    Raises:
        ValueError: when the ages are not 0 ≤ low ≤ high ≤ 125.
    """

    low: int
    high: int
    about: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.high <= 125:
            raise ValueError(f"{self.low}-{self.high} is not an age between 0 and 125")

    @classmethod
    def exactly(cls, years: int, *, about: bool = False) -> Self:
        """One age in completed years."""
        return cls(years, years, about)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `42`, `~42`, `about 40`, `40s`, `40-45`, `<30` or `>70`.

        Raises:
            ValueError: when the text is none of these.
        """
        body = text.strip().lower().removesuffix(" years").removesuffix(" år").removesuffix(" y").strip()
        about = False
        for prefix in ("about ", "ca. ", "ca ", "omtrent ", "rundt ", "~"):
            if body.startswith(prefix):
                about, body = True, body[len(prefix) :].strip()
        if match := re.fullmatch(r"\d{1,3}", body):
            return cls.exactly(int(body), about=about)
        if match := re.fullmatch(r"(\d{1,2})0(?:s|-årene|-åra)", body):
            start = int(match[1]) * 10
            return cls(start, start + 9, about)
        if match := re.fullmatch(r"(\d{1,3})\s*[-–]\s*(\d{1,3})", body):
            return cls(int(match[1]), int(match[2]), about)
        if match := re.fullmatch(r"(?:<|before |før )\s*(\d{1,3})", body):
            return cls(0, max(int(match[1]) - 1, 0), about)
        if match := re.fullmatch(r"(?:>|after |etter )\s*(\d{1,3})", body):
            return cls(min(int(match[1]) + 1, 125), 125, about)
        raise ValueError(f"{text!r} is not an age such as 42, ~42, 40s, 40-45 or <30")

    @property
    def middle(self) -> int:
        """The middle of the range, rounded down; the age itself where it is one."""
        return (self.low + self.high) // 2

    @property
    def is_exact(self) -> bool:
        """Whether one completed year is known and the family did not call it approximate."""
        return self.low == self.high and not self.about

    def __str__(self) -> str:
        mark = "~" if self.about else ""
        if self.low == self.high:
            return f"{mark}{self.low}"
        if self.low == 0:
            return f"{mark}<{self.high + 1}"
        if self.high == 125:
            return f"{mark}>{self.low - 1}"
        if self.low % 10 == 0 and self.high == self.low + 9:
            return f"{mark}{self.low}s"
        return f"{mark}{self.low}-{self.high}"


def age_on(birth: PartialDate, day: date) -> Age | None:
    """The age in completed years on `day` of somebody born on `birth`; None when birth is open-ended or later."""
    if birth.earliest is None or birth.latest is None or birth.earliest > day:
        return None
    oldest = completed_years(birth.earliest, day)
    youngest = max(completed_years(birth.latest, day), 0)
    if oldest > 125:
        return None
    return Age(youngest, oldest, birth.about)


def completed_years(start: date, end: date) -> int:
    """Whole years from `start` to `end`; negative when `end` comes first."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))
