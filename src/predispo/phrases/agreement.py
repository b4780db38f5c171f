"""Whether a language says what English says: the same messages, of the same values, with nothing lost.

Files are read by their lines, not as Fluent, so that all languages can be compared in an instant. What a message may
use beyond the values of its English text, and what it may leave out, stands in the comments of the English file:
`Also given: $who` and `May be left out: $group`, after `#` for the next message, `##` for a section, `###` for a file.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

FORMS = frozenset({"gets"})
"""The further forms that a term may have, as attributes: `gets` as it stands after "will get"."""

_MESSAGE = re.compile(r"([a-zA-Z][\w-]*) *=")
_FORM = re.compile(r"\s+\.([a-z][\w-]*) *=")
_VALUE = re.compile(r"\$([a-zA-Z][\w-]*)")
_PRINTED = re.compile(r"\{\s*\$([a-zA-Z][\w-]*)\s*\}")
_COMMENT = re.compile(r"(#{1,3})(?: (.*))?$")
_GIVEN, _LEFT_OUT = re.compile(r"Also given: (.+)"), re.compile(r"May be left out: (.+)")
_REVIEW = re.compile(r"### Review state: (.+?)\.?$", re.MULTILINE)
_UNREVIEWED = "machine-drafted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One message: the values that it uses and prints, its forms, what it may use besides, what it may leave out."""

    values: frozenset[str]
    printed: frozenset[str]
    forms: frozenset[str]
    given: frozenset[str]
    left_out: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """What is wrong with one message of a language; `missing` where it is only not there yet."""

    message: str
    what: str
    missing: bool = False


def read(file: Path) -> Mapping[str, Said]:
    """The messages of a file by name; none where there is no file."""
    if not file.is_file():
        return {}
    notes = {"#": "", "##": "", "###": ""}
    texts: dict[str, tuple[list[str], str]] = {}
    lines: list[str] = []
    before = ""
    for line in file.read_text(encoding="utf-8").splitlines():
        if comment := _COMMENT.match(line):
            rank, text = comment.groups(default="")
            notes[rank] = f"{notes[rank] if rank in {before, '###'} else ''}{text}\n"
            before = rank
            continue
        if start := _MESSAGE.match(line):
            lines = [line]
            texts[start[1]] = (lines, "".join(notes.values()))
            notes["#"] = ""
        elif line.strip():
            lines.append(line)
        before = ""
    return {name: _said("\n".join(written), notes) for name, (written, notes) in texts.items()}


def _said(text: str, notes: str) -> Said:
    return Said(
        values=frozenset(_VALUE.findall(text)),
        printed=frozenset(_PRINTED.findall(text)),
        forms=frozenset(_FORM.findall(text)),
        given=frozenset(value for one in _GIVEN.findall(notes) for value in _VALUE.findall(one)),
        left_out=frozenset(value for one in _LEFT_OUT.findall(notes) for value in _VALUE.findall(one)),
    )


def disagreements(english: Mapping[str, Said], other: Mapping[str, Said]) -> Iterator[Disagreement]:
    """What a language's file has too little, too much or wrong, in the order of the English file."""
    for name, said in english.items():
        if name not in other:
            yield Disagreement(message=name, what="is missing", missing=True)
            continue
        mine = other[name]
        for value in sorted(mine.values - said.values - said.given):
            yield Disagreement(message=name, what=f"asks for ${value}, which it is not given")
        for value in sorted(said.printed - said.left_out - mine.values):
            yield Disagreement(message=name, what=f"does not say ${value}")
        for form in sorted(mine.forms - said.forms - FORMS):
            yield Disagreement(message=name, what=f"has a form .{form} that nothing asks for")
    for name in other:
        if name not in english:
            yield Disagreement(message=name, what="is in no English file")


def review_state(file: Path) -> str:
    """Who reviewed a file and when, as its head says it; "machine-drafted" where nobody has."""
    found = _REVIEW.search(file.read_text(encoding="utf-8"))
    return found[1] if found else _UNREVIEWED


def is_reviewed(file: Path) -> bool:
    """Whether a native clinician has reviewed a file."""
    return not review_state(file).startswith(_UNREVIEWED)
