"""`predispo --version` and `predispo health`: what is installed, and whether it works here."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from predispo.cli.printing import print_json, say

BROKEN = 1


class VersionAction(argparse.Action):
    """Prints the version, the build, the edition of the evidence and the versions of the parts, and ends."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="version, build, edition of the evidence, and parts")

    def __call__(self, *_: object) -> None:
        """Print and end."""
        from predispo.app.installation import build

        found = build()
        origin = f"commit {found.commit} of {found.day}" if found.commit else "not from a package"
        say(f"predispo {found.version} ({origin})\nevidence {found.edition}")
        say("\n".join(f"{name} {version}" for name, version in found.parts))
        sys.exit(0)


def run_update(wanted: argparse.Namespace) -> int:
    """Do `predispo update`; the exit code."""
    from predispo.app.updating import check_release

    key = Path(wanted.key).read_text(encoding="ascii", errors="replace") if wanted.key else None
    found = check_release(Path(wanted.folder), key)
    if wanted.json:
        print_json(
            {
                "version": found.version,
                "day": found.day,
                "evidence_edition": found.edition,
                "commit": found.commit,
                "installer": str(found.installer) if found.installer else None,
            }
        )
        return 0
    say(f"predispo {found.version} of {found.day}, evidence {found.edition}: signed, whole, and newer than this one.")
    if found.installer is None:
        say("It has no file for this system.")
    elif found.installer.suffix == ".deb":
        say(f"Back up your vaults, then install it as root:  apt install {found.installer.resolve()}")
    else:
        say(f"Back up your vaults, then open:  {found.installer.resolve()}")
    return 0


def run_health(wanted: argparse.Namespace) -> int:
    """Do `predispo health`; the exit code."""
    from predispo.app.installation import build, examine, policies_in_force

    found = build()
    policies = policies_in_force()
    trials = []
    for trial in examine(Path(wanted.vault) if wanted.vault else None):
        trials.append(trial)
        if not wanted.json:
            say(f"{'good' if not trial.problem else 'BAD '}  {trial.name}", flush=True)
            if trial.problem:
                say(f"      {trial.problem} {trial.cure}".rstrip(), flush=True)
    whole = not any(trial.problem for trial in trials)
    if wanted.json:
        print_json(
            {
                "whole": whole,
                "version": found.version,
                "commit": found.commit,
                "evidence_edition": found.edition,
                "policies": str(policies) if policies else None,
                "trials": [{"name": one.name, "problem": one.problem, "cure": one.cure} for one in trials],
            }
        )
    else:
        say(f"predispo {found.version}, evidence {found.edition}" + (f", policies {policies}" if policies else ""))
    return 0 if whole else BROKEN
