"""The commands about letters."""

import argparse
import sys

from predispo.cli.given import country_of, day_of, given_family, refuse_usage, settings_file
from predispo.cli.printing import print_json, say, write_file


def run_letter(wanted: argparse.Namespace) -> int:
    """Do `predispo letter`; the exit code."""
    if wanted.file == "kinds":
        return _letter_kinds(wanted)
    from predispo.app.writing import draft_from_file

    if not wanted.kind or not wanted.out:
        refuse_usage("letter needs --kind KIND and -o FILE.pdf (`predispo letter kinds` lists the kinds)")
    given = given_family(wanted)
    draft = draft_from_file(
        given.family,
        given.catalogue,
        kind=wanted.kind,
        language=wanted.language,
        person=wanted.person,
        on=day_of(wanted),
        country=country_of(wanted, given.family),
        settings=settings_file(),
    )
    write_file(wanted.out, draft.pdf)
    if wanted.json:
        print_json(
            {
                "file": wanted.out,
                "kind": draft.kind,
                "language": draft.language,
                "draft": True,
                "warnings": [{"code": one.code, "text": one.text, "blocking": one.blocking} for one in draft.warnings],
            }
        )
    else:
        for one in draft.warnings:
            say(one.text, file=sys.stderr)
    return 0


def _letter_kinds(wanted: argparse.Namespace) -> int:
    """Do `predispo letter kinds`; the exit code."""
    from predispo.letters.template import kinds

    listed = [{"kind": one.kind.value, "addressee": one.addressee, "languages": list(one.languages)} for one in kinds()]
    if wanted.json:
        print_json({"kinds": listed})
    else:
        for one in kinds():
            say(f"{one.kind.value}: {one.addressee}; {', '.join(one.languages)}")
    return 0
