"""The commands that write a clinic's own evidence: override, approve, verify, withdraw, undo, approval."""

import argparse
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from predispo.cli.arguments import a_day
from predispo.cli.given import open_vault
from predispo.cli.printing import print_json, say

if TYPE_CHECKING:
    from predispo.app.workspace import Workspace
    from predispo.domain.clinic_facts import ClinicFact
    from predispo.journal.entry import Entry

Adding = Callable[..., argparse.ArgumentParser]
"""Adds a command with what all of them take: name, what it does, its help."""


def _done(wanted: argparse.Namespace, workspace: "Workspace", entry: "Entry[ClinicFact]", told: str) -> int:
    """Say what was written down, and the evidence that is in force now."""
    from predispo.app.evidence_editing import overrides

    mine = {getattr(fact, "override", None) for fact in entry.facts}
    answer: dict[str, Any] = {
        "entry": entry.id,
        "author": entry.author,
        "edition": workspace.catalogue.edition,
        "overrides": [
            {"override": one.override.fact.override, "place": str(one.place), "state": one.override.state.value}
            for one in overrides(workspace)
            if one.override.fact.override in mine
        ],
    }
    if wanted.json:
        print_json(answer)
    else:
        for one in answer["overrides"]:
            say(f"{one['override']}  {one['state']}  {one['place']}")
        say(f"{told} (entry {entry.id}, by {entry.author}). The evidence is now {workspace.catalogue.edition}.")
    return 0


def _override(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence override`; the exit code."""
    from predispo.app.evidence_editing import override
    from predispo.app.evidence_scripting import drafts_at, place_in, table_in

    table = table_in(Path(wanted.table).read_bytes()) if wanted.table else None
    with closing(open_vault(wanted)) as workspace:
        drafts = drafts_at(
            workspace,
            place_in(wanted.place),
            table=table,
            fields=wanted.set,
            reference={"authors": wanted.authors, "title": wanted.title, "year": wanted.year},
        )
        entry = override(workspace, drafts, reason=wanted.reason)
        return _done(wanted, workspace, entry, "Written down")


def _approve(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence approve`; the exit code."""
    from predispo.app.evidence_editing import approve

    with closing(open_vault(wanted)) as workspace:
        return _done(wanted, workspace, approve(workspace, wanted.overrides), "Approved")


def _withdraw(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence withdraw`; the exit code."""
    from predispo.app.evidence_editing import withdraw

    with closing(open_vault(wanted)) as workspace:
        return _done(wanted, workspace, withdraw(workspace, wanted.overrides), "Withdrawn")


def _verify(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence verify`; the exit code."""
    from predispo.app.evidence_editing import verify
    from predispo.app.evidence_scripting import place_in
    from predispo.domain.dates import PartialDate

    on = PartialDate.exactly(wanted.on) if wanted.on else None
    with closing(open_vault(wanted)) as workspace:
        place = place_in(wanted.place)
        return _done(wanted, workspace, verify(workspace, place, by=wanted.by, seen=wanted.seen, on=on), "Verified")


def _undo(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence undo`; the exit code."""
    from predispo.app.evidence_editing import undo

    with closing(open_vault(wanted)) as workspace:
        return _done(wanted, workspace, undo(workspace, wanted.entry), "Undone")


def _approval(wanted: argparse.Namespace) -> int:
    """Do `predispo evidence approval`; the exit code."""
    from predispo.app.evidence_editing import rule_approval

    with closing(open_vault(wanted)) as workspace:
        entry = rule_approval(workspace, required=wanted.rule == "on")
        return _done(wanted, workspace, entry, f"The rule of four eyes is {wanted.rule}")


def own_evidence_parsers(doing: Adding) -> None:
    """The commands that write in the clinic's journal."""
    where = 'as "genes/BRCA1.toml, penetrance, cancer=breast; …"; `evidence list --json` has the places'
    own = doing("override", _override, "put a figure of the clinic's own in the place of a published one")
    own.add_argument("place", metavar="PLACE", help=where)
    own.add_argument("--reason", required=True, help="why the clinic takes another figure")
    own.add_argument(
        "--set",
        type=_a_field,
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        help="as value=70, low=60, source=own2026; FIELD= takes the field away; may be said more than once",
    )
    own.add_argument("--table", metavar="FILE", help="the whole table, as JSON or TOML, where nothing stands yet")
    for name in ("authors", "title", "year"):
        own.add_argument(f"--{name}", default="", help="of a new source")
    for name, does, text in (
        ("approve", _approve, "approve what another author wrote down; it acts from then on"),
        ("withdraw", _withdraw, "take the clinic's own figures back; what stood before counts again"),
    ):
        doing(name, does, text).add_argument(
            "overrides", nargs="+", metavar="ID", help="as `evidence overrides` lists them"
        )
    seen = doing("verify", _verify, "mark a figure as compared with its source")
    seen.add_argument("place", metavar="PLACE", help=where)
    seen.add_argument("--by", required=True, metavar="NAME", help="who compared it")
    seen.add_argument("--seen", required=True, metavar="TEXT", help="what was seen: the page or table of the source")
    seen.add_argument("--on", type=a_day, metavar="DAY", help="the day, as 2026-11-01; else today")
    undone = doing("undo", _undo, "withdraw an act on the evidence; of a withdrawal: do again what it withdrew")
    undone.add_argument("entry", metavar="ENTRY", help="as the commands name it")
    rule = doing("approval", _approval, "whether another author must approve each figure before it acts")
    rule.add_argument("rule", choices=("on", "off"))


def _a_field(text: str) -> tuple[str, str]:
    """A field and its value; the value may hold an equals sign and may be empty."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise argparse.ArgumentTypeError(f"{text} is not as FIELD=VALUE")
    return name.strip(), value
