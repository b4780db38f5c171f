"""Keeping a vault: backups, the lawful erasure of a family, and who did what when."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from predispo.app.journeying import law_of
from predispo.app.workspace import Workspace
from predispo.domain.ids import FamilyId
from predispo.errors import InvalidFact, NotApplicable
from predispo.guidance.lawful import kept_until
from predispo.store.backup import backup, restore
from predispo.store.erasure import Erasure
from predispo.store.vault import Checked


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing that somebody did: wrote an entry, opened, printed or exported a family, erased one.

    `family` is the family's number, its identifier where it was erased, and empty for the clinic's own journal.
    `what` is an entry's subject, or the kind of access.
    """

    at: datetime
    who: str
    family: str
    what: str
    facts: int = 0


def back_up(workspace: Workspace, file: Path) -> None:
    """Write the whole vault, encrypted as it is, into one file, and note that in the access log.

    Raises:
        VaultError: when the disk refuses; an older backup of that name is there then.
    """
    if file.resolve().is_relative_to(workspace.vault.folder.resolve()):
        raise NotApplicable(
            "A backup inside the vault's own folder is lost with it.", cure="Write it to another disk or folder."
        )
    workspace.note_access(None, "backed up")
    backup(workspace.vault, file)


def restore_backup(file: Path, folder: Path, passphrase: str) -> Checked:
    """Unpack a backup into a new folder, once everything in it was seen to be whole.

    Raises:
        VaultDamaged, SealBroken, WrongPassphrase, VaultTooNew, VaultError: and the folder is not there then.
    """
    return restore(file, folder, passphrase)


def erase_family(workspace: Workspace, number: str, *, why: str, although_kept: bool = False) -> FamilyId:
    """Erase a family for ever, by its number; who, when and why stay on record.

    A record that the country's law asks to keep is erased only `although_kept`, and that stays on record too.

    Raises:
        InvalidFact: when no reason is given, or the law asks that the record is kept.
        NotApplicable: when no family has the number.
        VaultError: when the disk refuses.
    """
    if not why.strip():
        raise InvalidFact("An erasure without a reason is not recorded.", cure="Say why, and on whose request.")
    header = next((one for one in workspace.families() if one.number == number), None)
    if header is None:
        raise NotApplicable(f"No family has the number {number}.", cure="Look at the numbers of the families.")
    family = workspace.family(header.id) if header.readable else None
    country = workspace.settings.text("country") if family is None else workspace.country_of(family)
    kept = kept_until(header.updated.date(), law_of(workspace.catalogue, country))
    why = why.strip()
    if kept is not None and workspace.clock().date() < kept[0]:
        until, rule = kept
        if not although_kept:
            raise InvalidFact(
                f"The law asks that this record is kept until {until:%Y-%m-%d}: {rule.text['en']} ({rule.act})",
                cure="Wait until then, or erase it although it is to be kept and say by what right.",
            )
        why = f"{why} [{rule.name}: to be kept until {until:%Y-%m-%d}]"
    workspace.vault.erasures.erase(Erasure(family=header.id, who=workspace.author, at=workspace.clock(), why=why))
    return header.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Acted:
    """A name under which a vault was used, how often, first and last."""

    name: str
    deeds: int
    first: datetime
    last: datetime


def who_acted(workspace: Workspace) -> tuple[Acted, ...]:
    """The names under which the vault was written, read or exported, sorted; no accounts."""
    found: dict[str, list[datetime]] = {}
    for one in deeds(workspace):
        found.setdefault(one.who, []).append(one.at)
    return tuple(
        Acted(name=name, deeds=len(times), first=times[0], last=times[-1]) for name, times in sorted(found.items())
    )


def deeds(workspace: Workspace, number: str | None = None) -> tuple[Deed, ...]:
    """Who did what when, oldest first: of the whole vault, or of one family.

    Raises:
        NotApplicable: when no family has the number.
        SealBroken: when a journal is not as it was written.
    """
    numbers = {header.id: header.number for header in workspace.families()}
    if number is not None:
        numbers = {family: one for family, one in numbers.items() if one == number}
        if not numbers:
            raise NotApplicable(f"No family has the number {number}.", cure="Look at the numbers of the families.")
    found = [
        Deed(at=one.recorded_at, who=one.author, family=shown, what=one.subject, facts=len(one.facts))
        for family, shown in numbers.items()
        for one in workspace.vault.entries.load(family)
    ]
    found += [
        Deed(
            at=one.at,
            who=one.who,
            family="" if one.family is None else numbers.get(one.family, one.family),
            what=one.what,
        )
        for one in workspace.vault.access.read()
        if number is None or one.family in numbers
    ]
    if number is None:
        found += [
            Deed(at=one.recorded_at, who=one.author, family="", what=one.subject, facts=len(one.facts))
            for one in workspace.clinic_journal.entries
        ]
        found += [
            Deed(at=one.at, who=one.who, family=one.family, what=f"erased: {one.why}")
            for one in workspace.vault.erasures.read()
        ]
    return tuple(sorted(found, key=lambda one: one.at))
