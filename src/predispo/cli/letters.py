"""The commands about letters."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from predispo.cli.given import country_of, day_of, given_family, open_vault, refuse_usage, settings_file
from predispo.cli.printing import print_json, say, write_file

INVALID = 3


def run_letter(wanted: argparse.Namespace) -> int:
    """Do `predispo letter`; the exit code."""
    if wanted.file == "kinds":
        return _letter_kinds(wanted)
    if wanted.file == "verify":
        return _verify(wanted)
    if wanted.document:
        refuse_usage("letter takes one family file; `letter verify FILE.pdf` looks at a letter")
    from predispo.app.writing import Wishes, draft_from_file
    from predispo.domain.ids import DocumentId

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
        wishes=Wishes(
            addressee=tuple(part.strip() for part in (wanted.to or "").split(";") if part.strip()),
            paragraphs=tuple(wanted.paragraph),
            category=wanted.category,
            until=wanted.until,
            corrects=DocumentId(wanted.corrects) if wanted.corrects else None,
        ),
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


def _verify(wanted: argparse.Namespace) -> int:
    """Do `predispo letter verify`; the exit code."""
    from predispo.app.verified_words import verified_json, verified_lines
    from predispo.app.verifying import verify_letter
    from predispo.phrases.phrases import load
    from predispo.phrases.spoken import languages

    if not wanted.document:
        refuse_usage("letter verify needs the FILE.pdf of a letter")
    pdf = Path(wanted.document).read_bytes()
    if wanted.vault:
        with closing(open_vault(wanted)) as workspace:
            found = verify_letter(pdf, workspace)
    else:
        found = verify_letter(pdf)
    if wanted.json:
        print_json({"file": wanted.document, **verified_json(found)})
    else:
        spoken = wanted.language if wanted.language in languages() else settings_file().text("language")
        for line in verified_lines(found, load(spoken)):
            say(line, file=sys.stdout if found.is_good else sys.stderr)
    return 0 if found.is_good else INVALID
