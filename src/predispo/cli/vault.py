"""The commands that keep a vault."""

import argparse
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from predispo.cli.arguments import a_day
from predispo.cli.given import open_vault, passphrase_of, refuse_usage, settings_file
from predispo.cli.printing import print_json, say
from predispo.cli.statistics import vault_statistics
from predispo.cli.tasks import vault_review, vault_tasks


def _vault_folder(wanted: argparse.Namespace) -> Path:
    """The vault's folder, given by its place or by --vault."""
    folder = wanted.folder or wanted.vault
    if not folder:
        refuse_usage("name the vault's folder")
    return Path(folder)


def _vault_create(wanted: argparse.Namespace) -> int:
    """Do `predispo vault create`; the exit code."""
    from predispo.app.workspace import Workspace

    folder = _vault_folder(wanted)
    workspace = Workspace.create(folder, passphrase_of(wanted, new=True), settings_file(), clinic=wanted.clinic)
    try:
        key = workspace.vault.recovery_key
    finally:
        workspace.close()
    if wanted.json:
        print_json({"vault": str(folder), "recovery_key": key})
    else:
        say(f"The vault is created. Print this recovery key and keep it apart; it is never shown again:\n{key}")
    return 0


def _vault_check(wanted: argparse.Namespace) -> int:
    """Do `predispo vault check`; the exit code."""
    from predispo.store.entries import CLINIC
    from predispo.store.vault import check

    found = check(_vault_folder(wanted), passphrase_of(wanted))
    if wanted.json:
        print_json(
            {
                "clinic": found.clinic,
                "schema": found.schema,
                "families": sum(head.stream != CLINIC for head in found.heads),
                "entries": found.entries,
                "documents": found.documents,
                "heads": [{"stream": one.stream, "sequence": one.sequence, "seal": one.seal} for one in found.heads],
            }
        )
    else:
        say(f"The vault is whole: {found.entries} entries in {len(found.heads)} journals, all seals fit.")
    return 0


def _vault_backup(wanted: argparse.Namespace) -> int:
    """Do `predispo vault backup`; the exit code."""
    from predispo.app.keeping import back_up

    with closing(open_vault(wanted)) as workspace:
        back_up(workspace, Path(wanted.file))
    if wanted.json:
        print_json({"backup": wanted.file, "bytes": Path(wanted.file).stat().st_size})
    else:
        say(f"The vault is backed up in {wanted.file}, as encrypted as it is itself.")
    return 0


def _vault_restore(wanted: argparse.Namespace) -> int:
    """Do `predispo vault restore`; the exit code."""
    from predispo.app.keeping import restore_backup

    found = restore_backup(Path(wanted.file), Path(wanted.vault), passphrase_of(wanted))
    if wanted.json:
        print_json({"vault": wanted.vault, "families": len(found.heads), "entries": found.entries})
    else:
        say(f"The backup is restored and whole: {found.entries} entries in {len(found.heads)} journals.")
    return 0


def _vault_erase(wanted: argparse.Namespace) -> int:
    """Do `predispo vault erase`; the exit code."""
    from predispo.app.keeping import erase_family

    with closing(open_vault(wanted)) as workspace:
        family = erase_family(workspace, wanted.number, why=wanted.why, although_kept=wanted.although_kept)
    if wanted.json:
        print_json({"erased": family, "number": wanted.number})
    else:
        say(f"Family {wanted.number} is erased for ever. Backups that were made before still hold it.")
    return 0


def _vault_audit(wanted: argparse.Namespace) -> int:
    """Do `predispo vault audit`; the exit code."""
    from predispo.app.keeping import deeds

    with closing(open_vault(wanted)) as workspace:
        done = deeds(workspace, wanted.family_number)
    if wanted.json:
        listed = [
            {"at": one.at.isoformat(), "who": one.who, "family": one.family, "what": one.what, "facts": one.facts}
            for one in done
        ]
        print_json({"deeds": listed})
        return 0
    for one in done:
        facts = f" ({one.facts} facts)" if one.facts else ""
        say(f"{one.at:%Y-%m-%d %H:%M:%S}  {one.who}  {one.family or 'clinic'}  {one.what}{facts}")
    return 0


def _vault_users(wanted: argparse.Namespace) -> int:
    """Do `predispo vault users`; the exit code."""
    from predispo.app.keeping import who_acted

    with closing(open_vault(wanted)) as workspace:
        names = who_acted(workspace)
    if wanted.json:
        listed = [
            {"name": one.name, "deeds": one.deeds, "first": one.first.isoformat(), "last": one.last.isoformat()}
            for one in names
        ]
        print_json({"accounts": False, "names": listed})
        return 0
    for one in names:
        say(f"{one.name}  {one.deeds} deeds  {one.first:%Y-%m-%d} to {one.last:%Y-%m-%d}")
    say(
        "These names stood in the settings of whoever opened the vault. There are no accounts yet: all share one"
        " passphrase, and nobody's name is proved."
    )
    return 0


DOINGS = ("create", "check", "backup", "restore", "erase", "audit", "users", "tasks", "review", "statistics")


def vault_parsers(vault: argparse.ArgumentParser) -> None:
    """The commands that keep a vault."""
    doings = vault.add_subparsers(required=True, metavar="|".join(DOINGS))

    def doing(name: str, does: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        added = doings.add_parser(name, help=text, description=text)
        added.set_defaults(command=does)
        added.add_argument("--passphrase-file", metavar="FILE", help="else PREDISPO_PASSPHRASE, else asked for")
        added.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
        return added

    created = doing("create", _vault_create, "create an encrypted vault in a folder")
    created.add_argument("--clinic", default="", help="the clinic's name")
    for one in (created, doing("check", _vault_check, "see that a vault is whole")):
        one.add_argument("folder", metavar="DIR", nargs="?", help="the vault's folder")
        one.add_argument("--vault", metavar="DIR", help="the same, as the other commands name it")
    backed_up = doing("backup", _vault_backup, "write the vault, encrypted as it is, into one file")
    restored = doing("restore", _vault_restore, "unpack a backup into a new folder, and see that it is whole")
    erased = doing("erase", _vault_erase, "erase a family for ever; who, when and why stay on record")
    audited = doing("audit", _vault_audit, "who did what when")
    used = doing("users", _vault_users, "under which names the vault was used; there are no accounts yet")
    waiting = doing("tasks", vault_tasks, "what waits in the families: overdue, due soon, results awaited")
    waiting.add_argument(
        "--list",
        choices=("overdue", "soon", "waiting", "promises", "relatives", "all"),
        default="all",
        help="which tasks",
    )
    waiting.add_argument("--ics", metavar="FILE", help="write them as a calendar too, without anything clinical")
    reviewed = doing("review", vault_review, "open a task where older evidence advised otherwise")
    reviewed.add_argument("--before", metavar="DIR", required=True, help="the folder of the older evidence")
    counted = doing("statistics", vault_statistics, "what the clinic did: referrals, waiting times, results, reach")
    counted.add_argument("--first", type=a_day, metavar="DAY", help="from this day")
    counted.add_argument("--last", type=a_day, metavar="DAY", help="to this day")
    counted.add_argument("--csv", metavar="FILE", help="write them as a table too")
    counted.add_argument("--small-counts", action="store_true", help="do not hide counts below five")
    for one in (backed_up, restored):
        one.add_argument("file", metavar="FILE", help="the file with the backup")
    for one in (backed_up, restored, erased, audited, used, waiting, reviewed, counted):
        one.add_argument("--vault", metavar="DIR", required=True, help="the vault's folder")
    erased.add_argument("number", metavar="FAMILY", help="the family's number")
    erased.add_argument("--why", required=True, metavar="TEXT", help="why, and on whose request")
    erased.add_argument("--although-kept", action="store_true", help="although the law asks to keep the record")
    audited.add_argument("--family", dest="family_number", metavar="NUMBER", help="of one family only")
