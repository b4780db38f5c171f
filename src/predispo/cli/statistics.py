"""`predispo vault statistics`: what the clinic did, counted from its own vault, printed or written as a table."""

import argparse
from contextlib import closing
from datetime import date
from pathlib import Path

from predispo.cli.given import open_vault
from predispo.cli.printing import print_json, say

FIRST = date(1900, 1, 1)


def vault_statistics(wanted: argparse.Namespace) -> int:
    """Do `predispo vault statistics`; the exit code."""
    from predispo.app.statistics import clinic_statistics, shown, statistics_csv, statistics_json

    hide = not wanted.small_counts
    with closing(open_vault(wanted)) as workspace:
        first, last = wanted.first or FIRST, wanted.last or workspace.today
        found = clinic_statistics(workspace, first=first, last=last)
    if wanted.csv:
        Path(wanted.csv).write_text(statistics_csv(found, hide=hide), encoding="utf-8-sig", newline="")
    if wanted.json:
        print_json(statistics_json(found, hide=hide))
        return 0
    say(f"{found.families} families, {found.people} people; {found.first} to {found.last}.")
    for year, count in found.referrals:
        say(f"referrals {year}: {shown(count, hide=hide)}")
    for one in found.waits:
        count = shown(one.count, hide=hide)
        days = f"median {one.median:g} days ({one.lower:g}-{one.upper:g})" if count.isdecimal() else "hidden"
        say(f"{one.of.replace('_', ' ')}: {count} people, {days}")
    for row in statistics_json(found, hide=hide)["genes"]:
        said = ", ".join(f"{name} {'hidden' if row[name] is None else row[name]}" for name in list(row)[1:])
        say(f"{row['gene']}: {said}")
    for reached in found.reach:
        told, risk = shown(reached.told, hide=hide), shown(reached.at_risk, hide=hide)
        say(f"{reached.gene}: {told} of {risk} living relatives at risk told or tested")
    return 0
