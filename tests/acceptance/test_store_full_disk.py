"""A full disk is told with a cure, loses no entry, and is no longer in the way once there is space."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from predispo.domain.facts import NoteWritten
from predispo.errors import VaultError
from predispo.journal.entry import Entry
from predispo.store.vault import Vault, check
from tests.builders import FAMILY, entry
from tests.vaults.quick import PASSPHRASE, QUICK, new_vault, reopened


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if not sys.platform.startswith("linux") or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("only Linux's root may mount a small disk")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def note(number: int) -> Entry:
    return entry(f"e{number}", NoteWritten(text=f"note {number} " + "x" * 20_000))


def fill(vault: Vault) -> tuple[int, VaultError]:
    """How many entries fit into the vault, and what was said to the one that did not."""
    for number in range(1, 2000):
        try:
            vault.entries.append(FAMILY, number - 1, note(number))
        except VaultError as error:
            return number - 1, error
    raise AssertionError("the disk was never full")


def test_a_full_disk_is_told_and_loses_nothing(small_disk: Path) -> None:
    vault = new_vault(small_disk / "vault")

    written, error = fill(vault)

    assert written > 5
    assert error.reason == "The disk is full: nothing was written."
    assert error.cure
    assert len(vault.entries.load(FAMILY)) == written
    vault.close()
    with reopened(small_disk / "vault") as again:
        assert vault.entries is not again.entries
        assert [one.id for one in again.entries.load(FAMILY)] == [f"e{number + 1}" for number in range(written)]


def test_writing_goes_on_once_there_is_space(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(1_000_000))
    with new_vault(small_disk / "vault") as vault:
        written, _ = fill(vault)

        ballast.unlink()

        assert vault.entries.append(FAMILY, written, note(written + 1)) == written + 1
    assert check(small_disk / "vault", PASSPHRASE).entries == written + 1


def test_a_full_disk_leaves_the_old_passphrase(small_disk: Path) -> None:
    with new_vault(small_disk / "vault") as vault:
        fill_with_ballast(small_disk)

        with pytest.raises(VaultError, match="full"):
            vault.change_passphrase(PASSPHRASE, "another one", cost=QUICK)

    reopened(small_disk / "vault").close()


def fill_with_ballast(disk: Path) -> None:
    with (disk / "ballast").open("wb", buffering=0) as ballast:
        while True:
            try:
                ballast.write(bytes(4096))
            except OSError:
                return


def test_a_vault_cannot_be_made_on_a_full_disk(small_disk: Path) -> None:
    fill_with_ballast(small_disk)

    with pytest.raises(VaultError, match="full"):
        new_vault(small_disk / "vault")

    (small_disk / "ballast").unlink()
    new_vault(small_disk / "vault").close()


def test_a_database_that_may_not_grow_is_told_and_loses_nothing(tmp_path: Path) -> None:
    with new_vault(tmp_path / "vault") as vault:
        lane = vault._lane  # pyright: ignore[reportPrivateUsage]
        lane.pragma("PRAGMA max_page_count = 60")

        written, error = fill(vault)

        assert error.reason == "The disk is full: nothing was written."
        assert len(vault.entries.load(FAMILY)) == written
    assert check(tmp_path / "vault", PASSPHRASE).entries == written


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no quota of this kind")
def test_a_quota_is_told_and_loses_nothing(tmp_path: Path) -> None:
    new_vault(tmp_path / "vault").close()

    said = subprocess.run(
        [sys.executable, "-c", QUOTA, tmp_path / "vault"], capture_output=True, text=True, env=os.environ
    )

    written, reason = said.stdout.strip().split(" ", 1)
    assert reason.startswith("VaultError")
    assert check(tmp_path / "vault", PASSPHRASE).entries == int(written) > 5


QUOTA = """
import resource, sys
from pathlib import Path
from tests.acceptance.test_store_full_disk import fill
from tests.vaults.quick import reopened

with reopened(Path(sys.argv[1])) as vault:
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
    written, error = fill(vault)
    assert len(vault.entries.load("F1")) == written
    print(written, type(error).__name__, error, flush=True)
"""
