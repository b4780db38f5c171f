"""The commands about family files: check, convert, draw."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from predispo.exchange.reading import ReadResult
from predispo.cli.given import day_of, given_family, read_options, refuse_usage
from predispo.cli.printing import print_json, say, write_file


def run_check(wanted: argparse.Namespace) -> int:
    """Do `predispo check`; the exit code."""
    from predispo.app.checking import oddities, sentence
    from predispo.phrases.phrases import load

    given = given_family(wanted)
    phrases, named = load(wanted.language), lambda one: given.family.person(one).name or str(one)
    odd = [(one, sentence(one, phrases, named)) for one in oddities(given.family, day_of(wanted))]
    unread = _unread(given.read)
    if wanted.json:
        print_json(
            {
                "persons": len(given.family.persons),
                "not_read": unread,
                "odd": [{"code": one.code, "text": text, "persons": list(one.persons)} for one, text in odd],
            }
        )
        return 0
    say(f"{len(given.family.persons)} persons.")
    for one in unread:
        say(f"line {one['line']}, column {one['column']}: {one['text']}: {one['why']}")
    for _, text in odd:
        say(text)
    if not unread and not odd:
        say("Nothing is wrong or odd.")
    return 0


def _unread(result: "ReadResult | None") -> list[dict[str, object]]:
    """Everything that was not read, once."""
    if result is None:
        return []
    every = dict.fromkeys((*result.unread, *(one for family in result.families for one in family.unread)))
    return [{"line": one.line, "column": one.column, "text": one.text, "why": one.why} for one in every]


def run_convert(wanted: argparse.Namespace) -> int:
    """Do `predispo convert`; the exit code."""
    from predispo.app.transfer import convert, read_file

    result = read_file(Path(wanted.file).read_bytes(), options=read_options(wanted))
    format = wanted.to or _format_of(wanted.out)
    written = convert(result, format, anonymous=wanted.anonymous, on=wanted.on)
    write_file(wanted.out, written.data)
    not_read = _unread(result)
    not_held = [{"code": one.code, "text": one.text, "persons": list(one.persons)} for one in written.not_held]
    if wanted.json:
        print_json(
            {
                "read": {
                    "format": result.format,
                    "version": result.version,
                    "persons": result.persons,
                    "families": len(result.families),
                    "not_read": not_read,
                },
                "written": {"format": written.format, "persons": written.persons, "not_held": not_held},
            }
        )
        return 0
    say(f"Read {result.persons} persons ({result.format} {result.version}), wrote {written.persons} to {wanted.out}.")
    for one in not_read:
        say(f"not read: line {one['line']}, column {one['column']}: {one['text']}: {one['why']}")
    for one in not_held:
        say(f"not held: {one['text']}")
    return 0


def _format_of(name: str) -> str:
    from predispo.exchange.formats import FORMATS, by_extension

    found = by_extension(name)
    if found is None:
        known = ", ".join(one.extension for one in FORMATS if one.writer is not None)
        refuse_usage(f"the name {name} tells no format; use --to FORMAT or one of {known}")
    return found.id


def run_draw(wanted: argparse.Namespace) -> int:
    """Do `predispo draw`; the exit code."""
    from predispo.app.picturing import draw

    given = given_family(wanted)
    data = draw(
        given.family,
        suffix=Path(wanted.out).suffix.lower(),
        language=wanted.language,
        anonymous=wanted.anonymous,
        style=wanted.style,
        labels=wanted.labels or "",
        evaluations=wanted.evaluations,
        paging=wanted.pages,
        paper=wanted.paper,
        scale=wanted.scale,
        on=day_of(wanted),
    )
    write_file(wanted.out, data)
    if wanted.json:
        print_json({"file": wanted.out, "persons": len(given.family.persons)})
    return 0
