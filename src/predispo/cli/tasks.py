"""`predispo vault tasks`: what waits in the families of a vault, printed or as a calendar."""

import argparse
from contextlib import closing
from pathlib import Path

from predispo.cli.given import open_vault
from predispo.cli.printing import print_json, say


def vault_tasks(wanted: argparse.Namespace) -> int:
    """Do `predispo vault tasks`; the exit code."""
    from predispo.app.worklists import Worklist, calendar, worklists

    with closing(open_vault(wanted)) as workspace:
        found = worklists(workspace.tasks(), workspace.today)[Worklist(wanted.list)]
        now = workspace.clock()
    if wanted.ics:
        Path(wanted.ics).write_text(calendar(found, now), encoding="utf-8", newline="")
    if wanted.json:
        listed = [
            {
                "family": one.number,
                "person": one.person,
                "kind": one.kind.value,
                "due": None if one.due is None else one.due.isoformat(),
                "text": one.text,
                "owner": one.owner,
            }
            for one in found
        ]
        print_json({"list": wanted.list, "tasks": listed})
        return 0
    for one in found:
        due = "          " if one.due is None else f"{one.due:%Y-%m-%d}"
        told = " ".join(part for part in (one.kind.value.replace("_", " "), one.name, one.text) if part)
        say(f"{due}  {one.number}  {told}")
    if not found:
        say("Nothing waits.")
    return 0


def vault_review(wanted: argparse.Namespace) -> int:
    """Do `predispo vault review`; the exit code."""
    from predispo.app.evidence_comparing import another_edition
    from predispo.app.guideline_watch import review

    with closing(open_vault(wanted)) as workspace:
        before = another_edition(workspace, Path(wanted.before))
        found = review(workspace, before, workspace.catalogue)
    if wanted.json:
        listed = [
            {
                "family": one.number,
                "people": [
                    {"person": each.person, "criteria": list(each.criteria), "offers": list(each.offers)}
                    for each in one.advice
                ],
            }
            for one in found.found
        ]
        print_json({"families": found.families, "changed": listed, "tasks": found.opened, "unread": found.unread})
        return 0
    for one in found.found:
        people = len(one.advice)
        say(f"{one.number}: the guidelines advise {people} {'person' if people == 1 else 'people'} otherwise")
    say(f"{found.families} families reviewed, {found.opened} tasks opened, {found.unread} not read.")
    return 0
