"""A day as precisely as somebody knows it: "1962", "May 1962", "12.5.1962", "1950s", "about 1962"."""

import re
from functools import lru_cache

from babel.dates import get_month_names
from PySide6.QtWidgets import QWidget

from predispo.domain.dates import PartialDate
from predispo.phrases.phrases import Phrases
from predispo.ui.widgets.understood_edit import UnderstoodEdit


@lru_cache(maxsize=8)
def _months(language: str) -> dict[str, int]:
    """The names of months, long and short, of a language and of English."""
    found: dict[str, int] = {}
    for one in ("en", language):
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context=context, locale=one).items():
                    found[name.lower().rstrip(".")] = number
    return found


def read_date(text: str, language: str) -> PartialDate:
    """A day as it is typed, with the months' names of a language and of English.

    Raises:
        ValueError: when the text is no day.
    """
    months = _months(language)
    body = " ".join(text.replace(",", " ").lower().split()).removeprefix("the ")

    def day_first(found: re.Match[str]) -> str:
        day, name, year = found.groups()
        if name not in months:
            return found[0]
        return f"{year}-{months[name]}" + (f"-{day}" if day else "")

    def month_first(found: re.Match[str]) -> str:
        name, day, year = found.groups()
        return f"{year}-{months[name]}-{day}" if name in months else found[0]

    body = re.sub(r"([^\W\d_]+)\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})\b", month_first, body)
    body = re.sub(r"(?:(\d{1,2})\.? ?)?\b([^\W\d_]+)\.? (\d{4})\b", day_first, body)
    return PartialDate.parse(body)


class PartialDateEdit(UnderstoodEdit):
    """A day, said back in words while it is typed; nothing is "don't know"."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(lambda text: read_date(text, words.language), words.date, cure="", parent=parent)
        self._cure = self.tr("Not recorded: write a date such as 1962, May 1962, 12.5.1962, 1950s or about 1962.")
        self.line.setPlaceholderText(self.tr("don’t know"))
