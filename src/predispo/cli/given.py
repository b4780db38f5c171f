"""What a command is given: a family from a file or a vault, a passphrase, the settings."""

import argparse
import getpass
import os
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from predispo.errors import NotApplicable, Unreadable

if TYPE_CHECKING:
    from predispo.app.settings import Settings
    from predispo.app.workspace import Workspace
    from predispo.domain.family import Family
    from predispo.evidence.catalogue import Catalogue
    from predispo.exchange.reading import ReadResult
from predispo.cli.printing import say

USAGE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The family that a command is about, and the file's reading where it came from a file."""

    family: "Family"
    read: "ReadResult | None" = None
    in_force: "Catalogue | None" = None

    @property
    def catalogue(self) -> "Catalogue":
        """The evidence that counts: a vault's own over the shipped edition, or the shipped edition."""
        from predispo.evidence.catalogue import Catalogue

        return self.in_force or Catalogue.load()


def given_family(wanted: argparse.Namespace) -> Given:
    """The family of a command: from a file, or from a vault."""
    if wanted.vault:
        if wanted.file:
            refuse_usage("name a family file or a vault, not both")
        if not wanted.family_number:
            refuse_usage("a vault holds many families; name one with --family NUMBER")
        workspace = open_vault(wanted)
        try:
            family = workspace.family_numbered(wanted.family_number).family
            return Given(family=family, in_force=workspace.catalogue)
        finally:
            workspace.close()
    if not wanted.file:
        refuse_usage("name a family file, or --vault DIR --family NUMBER")
    from predispo.app.transfer import family_from, read_file

    result = read_file(Path(wanted.file).read_bytes(), options=read_options(wanted))
    families = list(result.families)
    if wanted.family_number:
        families = [one for one in families if one.number == wanted.family_number]
        if not families:
            numbers = ", ".join(one.number for one in result.families)
            raise NotApplicable(f"No family {wanted.family_number} in this file.", cure=f"There are: {numbers}.")
    if len(families) > 1:
        numbers = ", ".join(one.number for one in families)
        say(f"predispo: the file holds the families {numbers}; this is the first of them.", file=sys.stderr)
    return Given(family=family_from(families[0]), read=result)


def read_options(wanted: argparse.Namespace) -> Any:
    """How a file is to be read."""
    from predispo.exchange.reading import ReadOptions

    return ReadOptions(passphrase=_secret("PREDISPO_BUNDLE_PASSPHRASE"))


def _secret(name: str) -> str | None:
    """A passphrase that the environment holds."""
    return os.environ.get(name) or None


def passphrase_of(wanted: argparse.Namespace, *, new: bool = False) -> str:
    """The passphrase: from a file, the environment, or asked for."""
    if getattr(wanted, "passphrase_file", None):
        return _passphrase_in(Path(wanted.passphrase_file))
    if (given := _secret("PREDISPO_PASSPHRASE")) is not None:
        return given
    if sys.stdin is None:
        refuse_usage("give the passphrase by --passphrase-file FILE or PREDISPO_PASSPHRASE")
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first = getpass.getpass("Passphrase: ")
    if new and getpass.getpass("Again: ") != first:
        refuse_usage("the two passphrases differ")
    return first


def _passphrase_in(file: Path) -> str:
    """The passphrase that a file holds, without the end of its line."""
    try:
        return file.read_text(encoding="utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise Unreadable("The file with the passphrase is not text.", cure="Save it as UTF-8.") from error


def open_vault(wanted: argparse.Namespace) -> "Workspace":
    """The clinic whose vault is named, opened."""
    from predispo.app.workspace import Workspace

    return Workspace.open(Path(wanted.vault), passphrase_of(wanted), settings_file())


def settings_file() -> "Settings":
    """The settings of whoever runs the command."""
    from predispo.app.settings import Settings

    return Settings()


def refuse_usage(text: str) -> NoReturn:
    """Say what is wrong with the usage, and end with 2."""
    say(f"predispo: {text}", file=sys.stderr)
    sys.exit(USAGE)


def day_of(wanted: argparse.Namespace) -> date:
    """The day that is asked about; today where none is."""
    return wanted.on or datetime.now(UTC).astimezone().date()


def country_of(wanted: argparse.Namespace, family: "Family") -> str:
    """The country whose population counts: as asked, else the family's, else the settings'."""
    return (wanted.country or family.country or settings_file().text("country")).upper()
