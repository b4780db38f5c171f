"""The pieces of a quick line: statements, and in each the words, numbers, names and signs with their places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""
    (?P<name>"[^"]*"|“[^”]*”|«[^»]*»)
  | (?P<open>["“«].*)
  | (?P<pick>\#\d{1,2}(?!\d))
  | (?P<age>(?:[<>~]\s?)?\d{1,9}(?:\s?[-–]\s?\d{1,3})?(?:s|-årene|-åra)?[~?]?(?![^\W_]))
  | (?P<ending>(?<=\d)['’]?s\b)
  | (?P<word>[^\W\d_](?:[\w'’]|-(?=\w)|\.(?=\w))*\.?|\d+[^\W\d_][\w'’-]*|[†*?])
  | (?P<sign>[+−–-])
  | (?P<gap>[\s,()/:]+)
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a line, by the name of its pattern: characters `start` to before `end`."""

    kind: str
    text: str
    start: int
    end: int


def parts(text: str) -> Iterator[tuple[int, int]]:
    """Where each statement begins and ends: they are parted by semicolons and line ends outside of names."""
    start = 0
    for found in re.finditer(r'"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|[;\n]', text):
        if found[0] in {";", "\n"}:
            yield start, found.start()
            start = found.end()
    yield start, len(text)


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The pieces of a part of a line, without the gaps between them."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup or "other"
        if kind != "gap":
            found.append(Token(kind, match[0], match.start(), match.end()))
    return found
